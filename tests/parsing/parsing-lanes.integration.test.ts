import { execFileSync } from "node:child_process";
import { constants, getPriority } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { RawDocument } from "../../src/domain/raw-document.ts";
import { parsingPool, type ParsingPoolOptions } from "../../src/parsing/parsing-pool.ts";
import type { Parser } from "../../src/ports/parser.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { until } from "../support/until.ts";

const NEVER_MS = 300_000;
const SENTENCE =
  "On Monday the workshop in the old mill repaired 312 bicycles that nobody had come for since spring. ";
const PARAGRAPH = `<p>${SENTENCE.repeat(3)}</p>`;

const page = (paragraphs: number, title = "The mill"): RawDocument => ({
  bytes: Buffer.from(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${PARAGRAPH.repeat(paragraphs)}</article></body></html>`,
  ),
  contentType: "text/html; charset=utf-8",
  url: "https://news.example/mill",
  status: 200,
});
/** Seconds of work, on any machine. */
const longPage = (title: string) => page(2_500, title);

async function withPool(
  options: ParsingPoolOptions,
  work: (pool: Parser, log: ReturnType<typeof rememberingLog>) => Promise<void>,
): Promise<void> {
  const log = rememberingLog();
  const pool = parsingPool({ timeoutMs: NEVER_MS, log, ...options });
  try {
    await work(pool, log);
  } finally {
    await pool.close();
  }
}

/** The parsing processes of this process. */
const parsingPids = (): number[] => {
  const lines = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)], {
    encoding: "utf8",
  });
  return lines
    .split("\n")
    .filter((line) => line.includes("parsing-child"))
    .map((line) => Number.parseInt(line, 10));
};

describe("the two lanes", () => {
  test("what is slow is read all the same, in its own lane", () =>
    withPool({ quickMs: 300 }, async (pool) => {
      const reading = await pool.parse(longPage("A long one"));
      expect(reading).toMatchObject({ extraction: { title: "A long one" } });
    }));

  test("five slow documents of one poster do not hold up another's page", () =>
    withPool({ quickMs: 500 }, async (pool) => {
      let ended = 0;
      const slow = Array.from({ length: 5 }, (_, n) =>
        pool.parse(longPage(`Slow ${n}`), { poster: "mallory" }).finally(() => (ended += 1)),
      );
      expect(await pool.parse(page(6), { poster: "ada" })).toMatchObject({ verdict: "ok" });
      expect(ended).toBeLessThan(2);
      await pool.close();
      await Promise.allSettled(slow);
    }));

  test("in the slow lane posters take turns, too", () =>
    withPool({ quickMs: 20 }, async (pool) => {
      const order: string[] = [];
      const read = (poster: string, n: number) =>
        pool
          .parse(longPage(`${poster} ${n}`), { poster })
          .then(() => void order.push(`${poster} ${n}`));
      await Promise.all([
        read("mallory", 1),
        read("mallory", 2),
        read("mallory", 3),
        read("ada", 1),
      ]);
      expect(order.indexOf("ada 1")).toBeLessThan(order.indexOf("mallory 3"));
    }));
});

describe("a machine that is busy with other things", () => {
  test("sends no page to the slow lane: its processor time counts, not the clock", () =>
    withPool({ quickMs: 2_000 }, async (pool, log) => {
      await until(() => parsingPids().length === 0);
      const reading = pool.parse(page(6), { poster: "ada" });
      await until(() => parsingPids().length > 0);
      const [pid = 0] = parsingPids();
      // Held still for longer than the quick lane allows, as by a system that gives it no turn.
      process.kill(pid, "SIGSTOP");
      await wait(2_500);
      process.kill(pid, "SIGCONT");
      expect(await reading).toMatchObject({ verdict: "ok" });
      expect(parsingPids()).toEqual([pid]);
      expect(log.lines).toEqual([]);
    }));

  test("leaves the slow lane at a priority with which it gets its turns", () =>
    withPool({ quickMs: 20 }, async (pool) => {
      const before = new Set(parsingPids());
      const reading = pool.parse(longPage("A long one"));
      await until(() => parsingPids().some((pid) => !before.has(pid) && getPriority(pid) > 0));
      const priorities = parsingPids().map((pid) => getPriority(pid));
      expect(Math.max(...priorities)).toBeLessThan(constants.priority.PRIORITY_LOW);
      await pool.close();
      await reading.catch(() => {});
    }));
});

describe("a document that ran out of time", () => {
  test("is known, and refused at once when it comes again", () =>
    withPool({ timeoutMs: 50 }, async (pool, log) => {
      expect(await pool.parse(longPage("Too long"))).toMatchObject({ verdict: "timeout" });
      const logged = log.lines.length;
      expect(log.lines.at(-1)).toMatchObject({
        level: "warn",
        message: "a document could not be parsed",
        fields: { hash: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      });
      await until(() => parsingPids().length === 0);
      expect(
        await pool.parse({ ...longPage("Too long"), url: "https://other.example/" }),
      ).toMatchObject({ verdict: "timeout", reason: { key: "documentTakesTooLong" } });
      expect(parsingPids()).toEqual([]);
      expect(log.lines).toHaveLength(logged);
    }));
});

describe("a parsing process that is killed from outside", () => {
  test("is started again, and the page is read; the death is logged", () =>
    withPool({ quickMs: NEVER_MS, workers: 1 }, async (pool, log) => {
      const reading = pool.parse(longPage("Harmless"));
      await until(() => parsingPids().length > 0);
      for (const pid of parsingPids()) process.kill(pid, "SIGKILL");
      expect(await reading).toMatchObject({ extraction: { title: "Harmless" } });
      expect(log.lines).toContainEqual({
        level: "warn",
        message: "a parsing process ended",
        fields: { pid: expect.any(Number), by: "outside", signal: "SIGKILL", code: null },
      });
    }));

  test("time and again, is told as what it is: nobody hears that the page is too large", () =>
    withPool({ quickMs: NEVER_MS, workers: 1 }, async (pool) => {
      const reading = pool.parse(longPage("Harmless"));
      const outcome = reading.catch((error: unknown) => error);
      const killed = new Set<number>();
      while (killed.size < 2) {
        await until(() => parsingPids().some((pid) => !killed.has(pid)));
        for (const pid of parsingPids().filter((one) => !killed.has(one))) {
          killed.add(pid);
          process.kill(pid, "SIGKILL");
        }
      }
      expect(await outcome).toMatchObject({ by: "outside" });
    }));

  test("without work, is missed by nobody", () =>
    withPool({ idleMs: NEVER_MS, quickMs: NEVER_MS }, async (pool, log) => {
      await pool.parse(page(6));
      for (const pid of parsingPids()) process.kill(pid, "SIGKILL");
      await until(() => log.lines.length > 0);
      expect(log.lines[0]).toMatchObject({ message: "a parsing process ended" });
      expect(await pool.parse(page(6))).toMatchObject({ verdict: "ok" });
    }));
});
