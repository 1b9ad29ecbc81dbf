import type { Writer } from "../../ports/writer.ts";
import type { UsageTotals } from "../../domain/records.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";
import type { Limit } from "../../domain/limits.ts";
import { LIMIT_WINDOW_MS } from "../../domain/limits.ts";

export interface UsagePorts {
  readonly ledger: Pick<Ledger, "usage">;
  readonly clock: Pick<Clock, "now">;
  readonly writer: Pick<Writer, "prompt">;
  /** `USD`: the currency of the configured prices. */
  readonly currency: string;
  readonly limits: readonly Limit[];
}

const HEADINGS = {
  day: "Use of the model in the last 24 hours:",
  month: "In the last 30 days:",
} as const;
const WITHOUT_MODEL =
  "No model is set up: briefings are the article's own sentences and cost nothing.";

/** `/brief usage`: what a person, their channel and the workspace have used of the model, and of their limits. */
export async function describeUsage(
  { team, channel, user }: { team: string; channel: string; user: string },
  { ledger, clock, writer, currency, limits }: UsagePorts,
): Promise<string> {
  const scopes = [
    ["You", "user", { team, user }],
    ["This channel", "channel", { team, channel }],
    ["The workspace", "team", { team }],
  ] as const;
  const now = clock.now();
  const told = async (window: Limit["window"]): Promise<string[]> => {
    const lines = scopes.map(async ([name, scope, of]) => {
      const own = limits.filter((limit) => limit.scope === scope && limit.window === window);
      const totals = await ledger.usage(of, now - LIMIT_WINDOW_MS[window]);
      return `• ${name}: ${spent(totals, own, currency)}`;
    });
    return [HEADINGS[window], ...(await Promise.all(lines))];
  };
  const lines = [...(await told("day")), ...(await told("month"))];
  return [...(writer.prompt === undefined ? [WITHOUT_MODEL] : []), ...lines].join("\n");
}

/** `3 of 50 requests, 12,345 tokens, $0.04`; money where it has a price or a limit. */
function spent(totals: UsageTotals, limits: readonly Limit[], currency: string): string {
  const { requests, inputTokens, outputTokens, costMicros } = totals;
  const most = (figure: "requests" | "tokens" | "costMicros"): number | undefined =>
    limits.find((limit) => limit[figure] !== undefined)?.[figure];
  const money = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    maximumFractionDigits: 4,
  });
  const inMoney = (micros: number): string => money.format(micros / 1_000_000);
  const priced = costMicros > 0 || most("costMicros") !== undefined;
  const asked = `${share(requests, most("requests"))} ${(most("requests") ?? requests) === 1 ? "request" : "requests"}`;
  const tokens = `${share(inputTokens + outputTokens, most("tokens"))} tokens`;
  const cost = priced ? [share(costMicros, most("costMicros"), inMoney)] : [];
  return [asked, tokens, ...cost].join(", ");
}

const inWords = (figure: number): string => figure.toLocaleString("en");

const share = (spentSoFar: number, most: number | undefined, say = inWords): string =>
  most === undefined ? say(spentSoFar) : `${say(spentSoFar)} of ${say(most)}`;
