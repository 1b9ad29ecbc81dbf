import type { Clock } from "../ports/world.ts";

/** A sleep that can be cut short. */
export interface InterruptibleSleep {
  /** Resolves after `ms`, or as soon as somebody wakes it; at once when woken since the last sleep. */
  sleep(ms: number): Promise<void>;
  wake(): void;
}

/** A sleep of a loop that works off a queue: whoever adds to the queue wakes it. */
export function interruptibleSleep(clock: Clock): InterruptibleSleep {
  let woken = false;
  let alarm: AbortController | undefined;
  return {
    sleep: async (ms) => {
      if (!woken) {
        alarm = new AbortController();
        // Rejects only because it was woken.
        await clock.sleep(ms, alarm.signal).catch(() => {});
        alarm = undefined;
      }
      woken = false;
    },
    wake: () => {
      woken = true;
      alarm?.abort();
    },
  };
}
