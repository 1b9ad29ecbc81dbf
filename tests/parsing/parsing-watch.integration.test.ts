import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { until } from "../support/until.ts";

const SPIN = new URL("spin.ts", import.meta.url);
const SPIN_AND_WAIT = new URL("spin-and-wait.ts", import.meta.url);

const start = (script: URL, ...args: string[]) =>
  spawn(process.execPath, [fileURLToPath(script), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a process whose parent is killed goes with it, however busy its parser is", async () => {
  const parent = start(SPIN_AND_WAIT);
  const [line] = (await once(parent.stdout, "data")) as [Buffer];
  const pid = Number(String(line));
  try {
    expect(isThere(pid)).toBe(true);
    parent.kill("SIGKILL");
    await until(() => !isThere(pid));
  } finally {
    if (isThere(pid)) process.kill(pid, "SIGKILL");
  }
});

test("a document that has had its processor time ends its process, without anybody looking", async () => {
  const child = start(SPIN, String(process.pid), "300");
  try {
    const [, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect(signal).toBe("SIGXCPU");
  } finally {
    child.kill("SIGKILL");
  }
});
