import { strToU8 } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { parsingPool } from "../../src/parsing/parsing-pool.ts";
import { makePdf } from "../fixtures/make-documents.ts";
import type { RawDocument } from "../../src/domain/raw-document.ts";
import { english } from "../support/english.ts";

const SENTENCE =
  "In the first month of the new timetable the harbour office counted 11,400 passengers after eight in the evening. ";
const PARAGRAPH = `<p>${SENTENCE.repeat(3)}</p>`;
const ARTICLE = `<!doctype html><html lang="en"><head><title>Night boats</title></head><body><article><h1>Night boats</h1>${PARAGRAPH.repeat(6)}</article></body></html>`;

const page = (html: string | Uint8Array, more: Partial<RawDocument> = {}): RawDocument => ({
  bytes: typeof html === "string" ? Buffer.from(html) : html,
  contentType: "text/html; charset=utf-8",
  url: "https://news.example/a",
  status: 200,
  ...more,
});

/** For what never ends; on a busy machine everything takes longer. */
const NEVER_MS = 300_000;
const pool = parsingPool({ workers: 2, timeoutMs: NEVER_MS });
afterAll(() => pool.close());

describe("documents parsed at once", () => {
  test("come back as they are, and the same bytes may be read again", async () => {
    const bytes = strToU8(ARTICLE);
    const readings = await Promise.all(Array.from({ length: 6 }, () => pool.parse(page(bytes))));
    for (const reading of readings) {
      expect(reading).toMatchObject({
        verdict: "ok",
        extraction: { title: "Night boats", language: "en" },
      });
    }
    expect(bytes.byteLength).toBe(strToU8(ARTICLE).byteLength);
  });

  test("do not hold up the event loop", async () => {
    const big = page(`<html><body>${PARAGRAPH.repeat(4_000)}</body></html>`);
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    await Promise.all(Array.from({ length: 4 }, () => pool.parse(big)));
    clearInterval(turning);
    // Parsed here each page would stop everything until it is read: there would be a turn between two.
    expect(turns).toBeGreaterThan(20);
  });
});

/** What the web and its users hand in, with the verdicts it may end in. */
const HOSTILE: readonly (readonly [
  name: string,
  document: RawDocument,
  verdicts: readonly string[],
])[] = [
  [
    "markup that is not closed, nested wrongly and cut off",
    page(
      `<html><body><div><p><b><i>${SENTENCE.repeat(4)}</b></div></i><p>${SENTENCE.repeat(4)}<table><p><div`,
    ),
    ["ok"],
  ],
  [
    "100,000 nested tags",
    page(`<html><body>${"<div>".repeat(100_000)}${PARAGRAPH.repeat(4)}`),
    ["too-large"],
  ],
  [
    "100,000 nested inline tags",
    page(`<html><body>${"<b>".repeat(100_000)}${PARAGRAPH.repeat(4)}`),
    ["too-large"],
  ],
  ["an empty body", page(""), ["no-text"]],
  ["a page of white space", page(" \n ".repeat(1000)), ["no-text"]],
  [
    "a picture that calls itself a page",
    page(Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex")),
    ["unsupported"],
  ],
  ["a page that calls itself a picture", page(ARTICLE, { contentType: "image/png" }), ["ok"]],
  ["a page that calls itself a PDF", page(ARTICLE, { contentType: "application/pdf" }), ["ok"]],
  [
    "a PDF that calls itself a page",
    page(makePdf([[{ text: SENTENCE.repeat(2), x: 40, y: 700, size: 5 }]])),
    ["ok"],
  ],
  [
    "a page in another charset than it says",
    page(Buffer.from(ARTICLE.replaceAll("harbour", "Häfen"), "latin1")),
    ["ok"],
  ],
  [
    "noise",
    page(Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)),
    ["unsupported", "no-text"],
  ],
  [
    "a million brackets of JSON-LD",
    page(`<script type="application/ld+json">${"[".repeat(1_000_000)}</script>${ARTICLE}`),
    ["ok"],
  ],
  [
    "a million attributes",
    page(`<html><body><div ${"a=1 ".repeat(300_000)}>${PARAGRAPH.repeat(4)}`),
    ["ok", "no-text"],
  ],
  [
    "one word of a megabyte",
    { bytes: Buffer.alloc(1_000_000, "a"), pasted: true },
    ["no-text", "ok"],
  ],
  [
    "Markdown of brackets",
    { bytes: Buffer.from(`# a\n\n## b\n\n${"[".repeat(50_000)}`), name: "a.md" },
    ["ok", "no-text", "unsupported"],
  ],
  [
    "Markdown of quotations in quotations",
    { bytes: Buffer.from(`# a\n\n## b\n\n${">".repeat(50_000)} x`), name: "a.md" },
    ["too-large"],
  ],
  [
    "a text longer than any book",
    { bytes: Buffer.from(SENTENCE.repeat(30_000)), name: "a.txt" },
    ["partial"],
  ],
];

describe("bad input ends in a verdict, and the next document is read", () => {
  test.each(HOSTILE)("%s", async (_, document, verdicts) => {
    const parsed = await pool.parse(document);
    expect(verdicts).toContain(parsed.verdict);
    expect("extraction" in parsed ? "A text." : english(parsed.reason)).toMatch(/^[A-Z].*\.$/u);
    expect(await pool.parse(page(ARTICLE))).toMatchObject({ verdict: "ok" });
  });

  test("50 MB of page, which fill the memory of a process", async () => {
    const lost: string[] = [];
    const logged = parsingPool({
      heapMb: 64,
      timeoutMs: NEVER_MS,
      log: { warn: (_fields, message) => void lost.push(message) },
    });
    try {
      expect(await logged.parse(page(`<html><body>${PARAGRAPH.repeat(145_000)}`))).toMatchObject({
        verdict: "too-large",
        reason: { key: "documentTakesMemory" },
      });
      expect(lost).toContain("a parsing process ended");
      expect(lost.at(-1)).toBe("a document could not be parsed");
      expect(await logged.parse(page(ARTICLE))).toMatchObject({ verdict: "ok" });
    } finally {
      await logged.close();
    }
  });

  test("a document over its time", async () => {
    const hasty = parsingPool({ timeoutMs: 1 });
    try {
      const long = page(`<html><body>${PARAGRAPH.repeat(10_000)}`);
      expect(await hasty.parse(long)).toMatchObject({ verdict: "timeout" });
    } finally {
      await hasty.close();
    }
  });
});

describe("stopping", () => {
  test("an aborted document throws the signal's reason, waiting or at work, and the pool goes on", async () => {
    const single = parsingPool({ timeoutMs: NEVER_MS });
    try {
      const stop = new AbortController();
      const slow = page(`<html><body>${PARAGRAPH.repeat(10_000)}`);
      const working = single.parse(slow, { signal: stop.signal });
      const waiting = single.parse(page(ARTICLE), { signal: stop.signal });
      setTimeout(() => stop.abort(new Error("lease lost")), 50);
      await expect(working).rejects.toThrow("lease lost");
      await expect(waiting).rejects.toThrow("lease lost");
      await expect(single.parse(page(ARTICLE), { signal: stop.signal })).rejects.toThrow(
        "lease lost",
      );
      expect(await single.parse(page(ARTICLE))).toMatchObject({ verdict: "ok" });
    } finally {
      await single.close();
    }
  });

  test("an aborted document that waits is let go at once, and what is at work goes on", async () => {
    const single = parsingPool({ timeoutMs: NEVER_MS });
    try {
      const stop = new AbortController();
      const working = single.parse(page(`<html><body>${PARAGRAPH.repeat(400)}`));
      const waiting = single.parse(page(ARTICLE), { signal: stop.signal });
      stop.abort(new Error("lease lost"));
      const first = await Promise.race([
        working.then(() => "read"),
        waiting.catch((error: Error) => error.message),
      ]);
      expect(first).toBe("lease lost");
      expect(await working).toMatchObject({ verdict: "ok" });
      expect(await single.parse(page(ARTICLE))).toMatchObject({ verdict: "ok" });
    } finally {
      await single.close();
    }
  });

  test("a closed pool ends what is at work", async () => {
    const closing = parsingPool();
    const working = closing.parse(page(`<html><body>${PARAGRAPH.repeat(10_000)}`));
    setTimeout(() => void closing.close(), 50);
    await expect(working).rejects.toThrow("closed");
  });
});
