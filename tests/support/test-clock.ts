import type { Clock } from "../../src/ports/world.ts";

/** A clock that stands still until it is told to go on. */
export interface TestClock extends Clock {
  /** Lets time pass; whoever sleeps until then wakes, in the order of the hours. */
  advance(ms: number): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export function testClock(start: number): TestClock {
  let now = start;
  const sleepers = new Set<Sleeper>();

  const nextSleeper = (limit: number): Sleeper | undefined =>
    [...sleepers].filter(({ until }) => until <= limit).sort((a, b) => a.until - b.until)[0];

  return {
    now: () => now,

    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const sleeper: Sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", () => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        });
      }),

    advance: async (ms) => {
      const end = now + ms;
      await settle();
      for (let next = nextSleeper(end); next; next = nextSleeper(end)) {
        sleepers.delete(next);
        now = Math.max(now, next.until);
        next.wake();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

/** Lets everything run that does not wait for time or for another process. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
