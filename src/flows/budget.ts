import type { Clock, Ledger, Meter, Usage } from "../ports.ts";

/** Who is asking, for limits and bookings. */
interface Spender {
  readonly team: string;
  readonly channel: string;
  readonly user?: string | undefined;
}

/** One limit over one window. Absent figures are no limit. */
export interface Limit {
  readonly scope: "user" | "channel" | "team";
  readonly window: "day" | "month";
  readonly requests?: number | undefined;
  readonly tokens?: number | undefined;
  /** Millionths of the configured currency. */
  readonly costMicros?: number | undefined;
}

/** Prices in millionths of the configured currency for a million tokens; all 0 where none is set. */
export interface Prices {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

export interface Budget {
  /** Why no model may be called now, as a few words for the reader; undefined when it may. */
  exceeded(spender: Spender): Promise<string | undefined>;
  /** Books what a call cost; nothing when no model was called. */
  book(usage: Usage | undefined, spender: Spender): Promise<void>;
}

const DAY_MS = 86_400_000;
/** How far limits look back, in milliseconds. */
export const WINDOWS = { day: DAY_MS, month: 30 * DAY_MS } as const;
const WHOSE = { user: "your", channel: "this channel's", team: "the workspace's" } as const;
const NAMES = { day: "daily", month: "monthly" } as const;

/** Limits over sliding windows of 24 hours and 30 days: no reset hour at which everything runs out again. */
export function createBudget(options: {
  readonly ledger: Pick<Ledger, "usage" | "bookUsage">;
  readonly clock: Pick<Clock, "now">;
  readonly meter: Meter;
  readonly limits: readonly Limit[];
  /** By the name of the model that was called. */
  readonly pricesOf: (model: string) => Prices;
}): Budget {
  const { ledger, clock, meter, limits, pricesOf } = options;
  return {
    async exceeded(spender) {
      for (const limit of limits) {
        const scope = scopeOf(limit, spender);
        if (scope === undefined) continue;
        const spent = await ledger.usage(scope, clock.now() - WINDOWS[limit.window]);
        const tokens = spent.inputTokens + spent.outputTokens;
        const reached =
          atLeast(spent.requests, limit.requests) ||
          atLeast(tokens, limit.tokens) ||
          atLeast(spent.costMicros, limit.costMicros);
        if (reached)
          return `${WHOSE[limit.scope]} ${NAMES[limit.window]} limit for the model is reached`;
      }
      return undefined;
    },
    async book(usage, spender) {
      if (usage === undefined) return;
      const { model = "unknown" } = usage;
      const costMicros = costOf(usage, pricesOf(model));
      await ledger.bookUsage({ ...usage, ...spender, model, costMicros, at: clock.now() });
      measure(usage, model, costMicros, meter);
    },
  };
}

function measure(usage: Usage, model: string, costMicros: number, meter: Meter): void {
  meter.count("model_calls", { model }, usage.calls);
  meter.count("model_tokens", { model, kind: "input" }, usage.inputTokens - usage.cachedTokens);
  meter.count("model_tokens", { model, kind: "cached" }, usage.cachedTokens);
  meter.count("model_tokens", { model, kind: "output" }, usage.outputTokens);
  meter.count("model_cost_micros", { model }, costMicros);
}

const atLeast = (spent: number, limit: number | undefined): boolean =>
  limit !== undefined && spent >= limit;

function scopeOf(
  limit: Limit,
  { team, channel, user }: Spender,
): Parameters<Ledger["usage"]>[0] | undefined {
  if (limit.scope === "team") return { team };
  if (limit.scope === "channel") return { team, channel };
  return user === undefined ? undefined : { team, user };
}

/** What a call cost, in millionths of the currency: cached input has its own price. */
export function costOf(usage: Usage, prices: Prices): number {
  const fresh = Math.max(0, usage.inputTokens - usage.cachedTokens);
  const sum =
    fresh * prices.input + usage.cachedTokens * prices.cached + usage.outputTokens * prices.output;
  return Math.round(sum / 1_000_000);
}
