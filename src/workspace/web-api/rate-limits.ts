import type { Clock } from "../state/identifiers.ts";
import type { Json } from "../state/state.ts";

/** Slack's limits: one message a second in a channel, and a number of calls a minute by method. */
export interface RateLimits {
  /** Seconds to wait, when a call comes too early; a call that may go on is counted. */
  check(method: string, args: Json, perMinute?: number): number | undefined;
}

export function createRateLimits(clock: Clock): RateLimits {
  const lastPost = new Map<string, number>();
  const recent = new Map<string, number[]>();

  const tooSoonInChannel = (channel: string, now: number) => {
    const waited = now - (lastPost.get(channel) ?? -Infinity);
    if (waited < 1000) return 1;
    lastPost.set(channel, now);
    return undefined;
  };

  const tooMany = (method: string, perMinute: number, now: number) => {
    const calls = (recent.get(method) ?? []).filter((at) => now - at < 60_000);
    const oldest = calls[0];
    if (calls.length >= perMinute && oldest !== undefined) {
      return Math.max(1, Math.ceil((oldest + 60_000 - now) / 1000));
    }
    recent.set(method, [...calls, now]);
    return undefined;
  };

  return {
    check(method, args, perMinute) {
      const now = clock.now();
      if (method === "chat.postMessage") return tooSoonInChannel(String(args["channel"]), now);
      return perMinute === undefined ? undefined : tooMany(method, perMinute, now);
    },
  };
}
