import type { Ledger } from "../../ports/ledger.ts";
import type { Clock, Meter } from "../../ports/world.ts";
import type { Usage } from "../../domain/usage.ts";
import type { Allowance, Limit, Prices } from "../../domain/limits.ts";
import { LIMIT_WINDOW_MS, costOf } from "../../domain/limits.ts";

/** On whose behalf a model is called, for limits and bookings. */
interface Principal {
  readonly team: string;
  readonly channel: string;
  readonly user?: string | undefined;
}

export interface Budget {
  /**
   * Does what may call a model, and books what it cost. The work is told whether it may. Requests that
   * are under way count as made.
   */
  spend<T extends Spent>(
    principal: Principal,
    work: (allowance: Allowance) => Promise<T>,
  ): Promise<T>;
}

/** What came of it; no usage when no model was called. */
interface Spent {
  readonly usage: Usage | undefined;
}

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
  const underWay = new Set<Principal>();

  async function reached(limit: Limit, principal: Principal): Promise<boolean> {
    const scope = scopeOf(limit, principal);
    if (scope === undefined) return false;
    const spent = await ledger.usage(scope, clock.now() - LIMIT_WINDOW_MS[limit.window]);
    const all = [...underWay];
    const before = all.slice(0, all.indexOf(principal)).filter((other) => isWithin(scope, other));
    return (
      atLeast(spent.requests + before.length, limit.requests) ||
      atLeast(spent.inputTokens + spent.outputTokens, limit.tokens) ||
      atLeast(spent.costMicros, limit.costMicros)
    );
  }

  async function allowanceOf(principal: Principal): Promise<Allowance> {
    for (const limit of limits) {
      const { scope, window } = limit;
      if (await reached(limit, principal))
        return { allowed: false, limitReached: { scope, window } };
    }
    return { allowed: true };
  }

  async function book(usage: Usage | undefined, { team, channel, user }: Principal): Promise<void> {
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
      const principal = { ...asked };
      underWay.add(principal);
      try {
        const allowance = await allowanceOf(principal);
        if (!allowance.allowed) underWay.delete(principal);
        const result = await work(allowance);
        await book(result.usage, principal);
        return result;
      } finally {
        underWay.delete(principal);
      }
    },
  };
}

const isWithin = (
  scope: Parameters<Ledger["usage"]>[0],
  { team, channel, user }: Principal,
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
  { team, channel, user }: Principal,
): Parameters<Ledger["usage"]>[0] | undefined {
  if (limit.scope === "team") return { team };
  if (limit.scope === "channel") return { team, channel };
  return user === undefined ? undefined : { team, user };
}
