import type { Clock } from "../../src/ports/world.ts";

/** A clock that goes as clocks go, and can be put forward. */
export interface ShiftedClock extends Clock {
  /** Puts it forward; whoever sleeps until a moment that is now past wakes. */
  shift(ms: number): void;
  /** Puts it forward to a moment, milliseconds since the epoch. */
  shiftTo(at: number): void;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export function shiftedClock(): ShiftedClock {
  let ahead = 0;
  const sleepers = new Set<Sleeper>();
  const now = (): number => Date.now() + ahead;

  function shift(ms: number): void {
    ahead += ms;
    for (const sleeper of sleepers) if (sleeper.until <= now()) sleeper.wake();
  }

  return {
    now,
    shift,
    shiftTo: (at) => shift(at - now()),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => wake(), ms);
        const sleeper: Sleeper = { until: now() + ms, wake };
        function leave(): void {
          clearTimeout(timer);
          sleepers.delete(sleeper);
          signal?.removeEventListener("abort", stop);
        }
        function wake(): void {
          leave();
          resolve();
        }
        function stop(): void {
          leave();
          reject(signal?.reason as Error);
        }
        sleepers.add(sleeper);
        if (signal?.aborted === true) return stop();
        signal?.addEventListener("abort", stop);
      }),
  };
}
