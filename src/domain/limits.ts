import type { Usage } from "./usage.ts";

/** One limit over one window. Absent figures are no limit. */
export interface Limit {
  readonly scope: "user" | "channel" | "team";
  readonly window: "day" | "month";
  readonly requests?: number | undefined;
  readonly tokens?: number | undefined;
  /** Millionths of the configured currency. */
  readonly costMicros?: number | undefined;
}

/** A limit that is used up, by whose it is and how far it looks back. */
export type LimitReached = Pick<Limit, "scope" | "window">;

/** Whether a model may be called now, or which limit was reached. */
export type Allowance =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly limitReached: LimitReached };

/** Prices in millionths of the configured currency for a million tokens; all 0 where none is set. */
export interface Prices {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

const DAY_MS = 86_400_000;

/** How far limits look back, in milliseconds. */
export const LIMIT_WINDOW_MS = { day: DAY_MS, month: 30 * DAY_MS } as const;

/** What a call cost, in millionths of the currency: cached input has its own price. */
export function costOf(usage: Usage, prices: Prices): number {
  const fresh = Math.max(0, usage.inputTokens - usage.cachedTokens);
  const sum =
    fresh * prices.input + usage.cachedTokens * prices.cached + usage.outputTokens * prices.output;
  return Math.round(sum / 1_000_000);
}

/** More in one post than anybody reads: the first ones are briefed, and the post is told. */
export const SOURCES_PER_POST = 5;
