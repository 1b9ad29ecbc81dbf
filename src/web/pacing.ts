import { LRUCache } from "lru-cache";
import type { Clock } from "../ports/world.ts";

/** Hosts remembered; the one visited longest ago is dropped, long past its interval. */
const HOSTS = 1000;

/** How often one host may be asked. */
export interface Pace {
  /** Milliseconds from one request to the next; 0 for as fast as one likes. */
  readonly intervalMs: number;
  /** Requests that a host which was left alone takes at once. Default 1: none. */
  readonly atOnce?: number | undefined;
}

/**
 * For hosts that ask for nothing: two requests a second, as of a brisk reader. A link that stands alone is read as
 * fast as ever, with its redirects, its robots.txt and the further pages of its article.
 */
export const POLITE: Pace = { intervalMs: 500, atOnce: 16 };

/** Waits until a host may be visited again. */
export type Pacing = (host: string, pace: Pace, signal?: AbortSignal) => Promise<void>;

/**
 * Keeps visits of one host apart, in the order in which they were asked for: the generic cell rate algorithm
 * (ITU-T I.371), by which a host's next turn lies no further back than what it takes at once.
 */
export function hostPacing(clock: Pick<Clock, "now" | "sleep">): Pacing {
  const nextTurn = new LRUCache<string, number>({ max: HOSTS });
  return async (host, { intervalMs, atOnce = 1 }, signal) => {
    if (intervalMs <= 0) return;
    const now = clock.now();
    const rested = now - (atOnce - 1) * intervalMs;
    const turn = Math.max(rested, nextTurn.get(host) ?? rested);
    nextTurn.set(host, turn + intervalMs);
    if (turn > now) await clock.sleep(turn - now, signal);
  };
}
