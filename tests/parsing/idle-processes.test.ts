import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { idleProcesses } from "../../src/parsing/idle-processes.ts";
import type { ParsingProcess } from "../../src/parsing/parsing-process.ts";

const IDLE_MS = 10_000;

interface Worker extends ParsingProcess {
  alive: boolean;
  stopped: boolean;
}

const worker = (): Worker => ({
  parsed: 0,
  alive: true,
  stopped: false,
  parse: () => Promise.reject(new Error("not asked to")),
  stop() {
    this.alive = false;
    this.stopped = true;
  },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("processes without work", () => {
  test("there is none before the first", () => {
    expect(idleProcesses(IDLE_MS).take()).toBeUndefined();
  });

  test("the last used is taken first, so that the others reach their time", () => {
    const idle = idleProcesses(IDLE_MS);
    const [first, second] = [worker(), worker()];
    idle.put(first);
    idle.put(second);
    expect(idle.take()).toBe(second);
    expect(idle.take()).toBe(first);
    expect(idle.take()).toBeUndefined();
  });

  test("one that nobody needs is let go after its time, and not given out", () => {
    const idle = idleProcesses(IDLE_MS);
    const one = worker();
    idle.put(one);
    vi.advanceTimersByTime(IDLE_MS - 1);
    expect(one.stopped).toBe(false);
    vi.advanceTimersByTime(1);
    expect(one.stopped).toBe(true);
    expect(idle.take()).toBeUndefined();
  });

  test("one that was taken in time keeps on working after it", () => {
    const idle = idleProcesses(IDLE_MS);
    const one = worker();
    idle.put(one);
    expect(idle.take()).toBe(one);
    vi.advanceTimersByTime(5 * IDLE_MS);
    expect(one.stopped).toBe(false);
  });

  test("its time begins anew with each document", () => {
    const idle = idleProcesses(IDLE_MS);
    const one = worker();
    idle.put(one);
    vi.advanceTimersByTime(IDLE_MS - 1);
    idle.take();
    idle.put(one);
    vi.advanceTimersByTime(IDLE_MS - 1);
    expect(one.stopped).toBe(false);
  });

  test("the end of one's time leaves the others", () => {
    const idle = idleProcesses(IDLE_MS);
    const [early, late] = [worker(), worker()];
    idle.put(early);
    vi.advanceTimersByTime(IDLE_MS / 2);
    idle.put(late);
    vi.advanceTimersByTime(IDLE_MS / 2);
    expect([early.stopped, late.stopped]).toEqual([true, false]);
    expect(idle.take()).toBe(late);
  });

  test("one that has died meanwhile is passed over", () => {
    const idle = idleProcesses(IDLE_MS);
    const [alive, dead] = [worker(), worker()];
    idle.put(alive);
    idle.put(dead);
    dead.alive = false;
    expect(idle.take()).toBe(alive);
  });

  test("all are stopped at the end, and none of their clocks runs on", () => {
    const idle = idleProcesses(IDLE_MS);
    const both = [worker(), worker()];
    for (const one of both) idle.put(one);
    idle.stop();
    expect(both.every(({ stopped }) => stopped)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(idle.take()).toBeUndefined();
  });
});
