import type { Ledger } from "../../ports/ledger.ts";
import type { Clock, Meter } from "../../ports/world.ts";
import type { Usage } from "../../domain/usage.ts";
import type { Limit, Prices } from "../../domain/limits.ts";
import { WINDOWS, costOf } from "../../domain/limits.ts";

/** Who is asking, for limits and bookings. */
interface Spender {
  readonly team: string;
  readonly channel: string;
  readonly user?: string | undefined;
}

export interface Budget {
  /**
   * Does what may call a model, and books what it cost. `over` says why no model may be called now, as a
   * few words for the reader; undefined when one may. Requests that are under way count as made.
   */
  spend<T extends Spent>(
    spender: Spender,
    work: (over: string | undefined) => Promise<T>,
  ): Promise<T>;
}

/** What came of it; no usage when no model was called. */
interface Spent {
  readonly usage: Usage | undefined;
}

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
  /** Who has asked and is not booked yet, in the order of asking. */
  const underWay = new Set<Spender>();

  async function reached(limit: Limit, spender: Spender): Promise<boolean> {
    const scope = scopeOf(limit, spender);
    if (scope === undefined) return false;
    const spent = await ledger.usage(scope, clock.now() - WINDOWS[limit.window]);
    const all = [...underWay];
    const before = all.slice(0, all.indexOf(spender)).filter((other) => isWithin(scope, other));
    return (
      atLeast(spent.requests + before.length, limit.requests) ||
      atLeast(spent.inputTokens + spent.outputTokens, limit.tokens) ||
      atLeast(spent.costMicros, limit.costMicros)
    );
  }

  async function exceeded(spender: Spender): Promise<string | undefined> {
    for (const limit of limits) {
      if (await reached(limit, spender))
        return `${WHOSE[limit.scope]} ${NAMES[limit.window]} limit for the model is reached`;
    }
    return undefined;
  }

  async function book(usage: Usage | undefined, { team, channel, user }: Spender): Promise<void> {
    if (usage === undefined) return;
    const { model = "unknown" } = usage;
    const costMicros = costOf(usage, pricesOf(model));
    const at = clock.now();
    await ledger.bookUsage({ ...usage, team, channel, user, model, costMicros, at });
    measure(usage, model, costMicros, meter);
  }

  return {
    async spend(asked, work) {
      // A person may ask twice at once: each asking is one of its own.
      const spender = { ...asked };
      underWay.add(spender);
      try {
        const over = await exceeded(spender);
        if (over !== undefined) underWay.delete(spender);
        const result = await work(over);
        await book(result.usage, spender);
        return result;
      } finally {
        underWay.delete(spender);
      }
    },
  };
}

const isWithin = (
  scope: Parameters<Ledger["usage"]>[0],
  { team, channel, user }: Spender,
): boolean =>
  scope.team === team &&
  (scope.channel === undefined || scope.channel === channel) &&
  (scope.user === undefined || scope.user === user);

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
