import type { Clock, Ledger, UsageTotals } from "../ports.ts";

export interface UsagePorts {
  readonly ledger: Pick<Ledger, "usage">;
  readonly clock: Pick<Clock, "now">;
  /** `USD`: the currency of the configured prices. */
  readonly currency: string;
}

const DAY_MS = 86_400_000;

/** `/brief usage`: what the model has cost a person, their channel and the workspace. */
export async function tellUsage(
  { team, channel, user }: { team: string; channel: string; user: string },
  { ledger, clock, currency }: UsagePorts,
): Promise<string> {
  const scopes = [
    ["You", { team, user }],
    ["This channel", { team, channel }],
    ["The workspace", { team }],
  ] as const;
  const now = clock.now();
  const lines = await Promise.all(
    scopes.map(async ([name, scope]) => {
      const [day, month] = await Promise.all([
        ledger.usage(scope, now - DAY_MS),
        ledger.usage(scope, now - 30 * DAY_MS),
      ]);
      return `${name}: ${spent(day, currency)} in 24 hours; ${spent(month, currency)} in 30 days`;
    }),
  );
  return ["Use of the model:", ...lines].join("\n");
}

function spent(totals: UsageTotals, currency: string): string {
  const { requests, inputTokens, outputTokens, costMicros } = totals;
  const money = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    maximumFractionDigits: 4,
  });
  const asked = `${requests} ${requests === 1 ? "request" : "requests"}`;
  const tokens = `${(inputTokens + outputTokens).toLocaleString("en")} tokens`;
  return `${asked}, ${tokens}, ${money.format(costMicros / 1_000_000)}`;
}
