import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { onStopSignal } from "../../src/cli/stop-signals.ts";

/** A program that hears signals and is killed only in what it remembers. */
function program() {
  const killed: string[] = [];
  const heard = new EventEmitter();
  const process = Object.assign(heard, {
    pid: 7,
    kill: (pid: number, signal: string) => void killed.push(`${pid} ${signal}`),
  });
  return { process: process as unknown as NodeJS.Process, heard, killed };
}

/** Signals with the milliseconds that pass before each. */
function afterSignals(...signals: readonly (readonly [wait: number, signal: string])[]) {
  let now = 5_000;
  const { process, heard, killed } = program();
  let stops = 0;
  onStopSignal(
    process,
    () => (stops += 1),
    () => now,
  );
  for (const [wait, signal] of signals) {
    now += wait;
    heard.emit(signal, signal);
  }
  return { stops, killed, left: heard.listenerCount("SIGINT") + heard.listenerCount("SIGTERM") };
}

test("the first signal stops the program in peace, whichever it is", () => {
  expect(afterSignals([0, "SIGTERM"])).toEqual({ stops: 1, killed: [], left: 2 });
  expect(afterSignals([0, "SIGINT"])).toEqual({ stops: 1, killed: [], left: 2 });
});

test("one wish that comes as two signals is one wish", () => {
  expect(afterSignals([0, "SIGINT"], [999, "SIGTERM"])).toEqual({ stops: 1, killed: [], left: 2 });
});

test("a second wish ends the program at once, by the signal that was given", () => {
  expect(afterSignals([0, "SIGINT"], [1_000, "SIGTERM"])).toEqual({
    stops: 1,
    killed: ["7 SIGTERM"],
    left: 0,
  });
});
