import { LRUCache } from "lru-cache";
import type { Clock } from "../../ports/world.ts";

/** Membership changes seldom and is asked often, for every link that was briefed before. */
const REMEMBER_MS = 60_000;
const REMEMBER_MOST = 1_000;

/** Asks, and keeps the answers for a while. */
export interface Remembered<T> {
  (key: string): Promise<T | undefined>;
  /** Whether the next answer comes from memory. */
  has(key: string): boolean;
  /** The next answer is asked for anew. */
  forget(key: string): void;
}

/** Keeps answers for a minute; what was not answered is asked again. */
export function remembered<T extends NonNullable<unknown>>(
  clock: Pick<Clock, "now">,
  load: (key: string) => Promise<T | undefined>,
): Remembered<T> {
  const kept = new LRUCache<string, T>({
    max: REMEMBER_MOST,
    ttl: REMEMBER_MS,
    // Asked each time: else the library keeps the time of day for a moment, with a timer of its own.
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  const ask = async (key: string): Promise<T | undefined> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = await load(key);
    if (value !== undefined) kept.set(key, value);
    return value;
  };
  return Object.assign(ask, {
    has: (key: string) => kept.has(key),
    forget: (key: string) => void kept.delete(key),
  });
}
