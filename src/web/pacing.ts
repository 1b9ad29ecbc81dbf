import { LRUCache } from "lru-cache";
import type { Clock } from "../ports/world.ts";

/** Hosts remembered; the one visited longest ago is dropped, long past its interval. */
const HOSTS = 1000;

/** Waits until a host may be visited again. */
export type Pacing = (host: string, intervalMs: number, signal?: AbortSignal) => Promise<void>;

/** Keeps visits of one host apart by an interval, in the order in which they were asked for. */
export function hostPacing(clock: Pick<Clock, "now" | "sleep">): Pacing {
  const nextTurn = new LRUCache<string, number>({ max: HOSTS });
  return async (host, intervalMs, signal) => {
    if (intervalMs <= 0) return;
    const now = clock.now();
    const turn = Math.max(now, nextTurn.get(host) ?? now);
    nextTurn.set(host, turn + intervalMs);
    if (turn > now) await clock.sleep(turn - now, signal);
  };
}
