import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("watched-process.ts", import.meta.url));

describe("a process whose event loop", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "briefdesk-test-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
  });

  /** Starts it; `until` resolves when it has said so. */
  function started(way: string) {
    const child = spawn(process.execPath, [PROGRAM, folder, way], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const said: string[] = [];
    const { stdout } = child;
    stdout.on("data", (data: Buffer) => said.push(String(data)));
    const until = async (words: string) => {
      while (!said.join("").includes(words)) await once(stdout, "data");
    };
    const ended = once(child, "exit").then(([code, signal]) => ({
      how: (signal ?? code) as unknown,
      said: said.join(""),
    }));
    return { child, until, ended };
  }
  const noted = async () =>
    JSON.parse(await readFile(join(folder, "stalled-jobs.json"), "utf8")) as object;

  test("stands still is ended, with a line that names the job in hand, which the next one knows", async () => {
    const { how, said } = await started("stands").ended;
    expect(how).toBe("SIGKILL");
    const line = said.split("\n").find((text) => text.includes("stands still")) ?? "";
    expect(JSON.parse(line)).toMatchObject({ level: "error", jobs: ["brief:long"] });
    expect(await noted()).toEqual({ "brief:long": { count: 1, at: expect.any(Number) } });
    const next = await started("works").ended;
    expect(next).toMatchObject({ how: 0, said: expect.stringContaining("stalls: 1") });
    expect(await noted()).toEqual({});
  });

  test("is busy and goes on is left alone", async () => {
    const { how, said } = await started("works").ended;
    expect([how, said]).toEqual([0, expect.stringContaining("ended by itself")]);
  });

  test("stood still because the whole machine slept is left alone", async () => {
    const { child, until, ended } = started("sleeps");
    await until("ready");
    child.kill("SIGSTOP");
    await new Promise((done) => setTimeout(done, 1_500));
    child.kill("SIGCONT");
    await new Promise((done) => setTimeout(done, 500));
    child.kill("SIGUSR2");
    expect(await ended).toMatchObject({ how: 0, said: expect.stringContaining("ended by itself") });
  });
});
