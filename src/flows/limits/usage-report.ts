import type { Writer } from "../../ports/writer.ts";
import type { UsageTotals } from "../../domain/records.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";
import type { Limit } from "../../domain/limits.ts";
import { LIMIT_WINDOW_MS } from "../../domain/limits.ts";
import type { Wording } from "../../messages/wording.ts";

export interface UsagePorts {
  readonly ledger: Pick<Ledger, "usage">;
  readonly clock: Pick<Clock, "now">;
  readonly writer: Pick<Writer, "prompt">;
  /** `USD`: the currency of the configured prices. */
  readonly currency: string;
  readonly limits: readonly Limit[];
}

const HEADINGS = { day: "usageDay", month: "usageMonth" } as const;

/** `/brief usage`: what a person, their channel and the workspace have used of the model, and of their limits. */
export async function describeUsage(
  { team, channel, user }: { team: string; channel: string; user: string },
  { ledger, clock, writer, currency, limits }: UsagePorts,
  wording: Wording,
): Promise<string> {
  const { say } = wording;
  const scopes = [
    ["usageYou", "user", { team, user }],
    ["usageChannel", "channel", { team, channel }],
    ["usageTeam", "team", { team }],
  ] as const;
  const now = clock.now();
  const told = async (window: Limit["window"]): Promise<string[]> => {
    const lines = scopes.map(async ([key, scope, of]) => {
      const own = limits.filter((limit) => limit.scope === scope && limit.window === window);
      const totals = await ledger.usage(of, now - LIMIT_WINDOW_MS[window]);
      return `• ${say(key, { spent: describeSpent(totals, own, currency, wording) })}`;
    });
    return [say(HEADINGS[window]), ...(await Promise.all(lines))];
  };
  const lines = [...(await told("day")), ...(await told("month"))];
  return [...(writer.prompt === undefined ? [say("usageWithoutModel")] : []), ...lines].join("\n");
}

/** `3 of 50 requests, 12,345 tokens, $0.04`; money where it has a price or a limit. */
function describeSpent(
  { requests, inputTokens, outputTokens, costMicros }: UsageTotals,
  limits: readonly Limit[],
  currency: string,
  { say, number }: Wording,
): string {
  const most = (figure: "requests" | "tokens" | "costMicros"): number | undefined =>
    limits.find((limit) => limit[figure] !== undefined)?.[figure];
  const money = (micros: number): string =>
    number(micros / 1_000_000, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      maximumFractionDigits: 4,
    });
  const counted = (name: "requests" | "tokens", spent: number): string => {
    const limit = most(name);
    return limit === undefined
      ? say(name, { count: spent })
      : say(`${name}Of`, { spent, count: limit });
  };
  const costs = most("costMicros");
  const paid = money(costMicros);
  const isPriced = costMicros > 0 || costs !== undefined;
  const cost = costs === undefined ? paid : say("moneyOf", { spent: paid, most: money(costs) });
  return [
    counted("requests", requests),
    counted("tokens", inputTokens + outputTokens),
    ...(isPriced ? [cost] : []),
  ].join(", ");
}
