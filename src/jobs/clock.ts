import { setTimeout as after } from "node:timers/promises";
import type { Clock } from "../ports/world.ts";

/** Node's timers take no more, some 25 days, and fire at once beyond it. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await after(Math.min(ms, LONGEST_TIMER_MS), undefined, signal ? { signal } : {});
    } catch (error) {
      // Node rejects with an error of its own; the contract is the signal's reason.
      signal?.throwIfAborted();
      throw error;
    }
  },
};
