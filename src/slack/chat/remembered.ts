import { LRUCache } from "lru-cache";
import type { Clock } from "../../ports/world.ts";

/** Membership changes seldom and is asked often, for every link that was briefed before. */
const REMEMBER_MS = 60_000;
const REMEMBER_MOST = 1_000;

/** Keeps answers for a minute; what was not answered is asked again. */
export function remembered<T extends NonNullable<unknown>>(
  clock: Pick<Clock, "now">,
  load: (key: string) => Promise<T | undefined>,
): (key: string) => Promise<T | undefined> {
  const kept = new LRUCache<string, T>({
    max: REMEMBER_MOST,
    ttl: REMEMBER_MS,
    // Asked each time: else the library keeps the time of day for a moment, with a timer of its own.
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  return async (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = await load(key);
    if (value !== undefined) kept.set(key, value);
    return value;
  };
}
