import type {
  Activity,
  BriefedArticle,
  RefusedPost,
  UsageEntry,
} from "../../src/domain/records.ts";

const DAY_MS = 86_400_000;

/** What was done since a moment, of all that is kept. */
export function activityOf(
  from: number,
  kept: {
    readonly briefed: readonly BriefedArticle[];
    readonly refused: readonly RefusedPost[];
    readonly bookings: readonly UsageEntry[];
  },
): Activity {
  const verdicts = kept.refused.filter(({ at }) => at >= from).map(({ verdict }) => verdict);
  return {
    briefed: byDay(
      from,
      kept.briefed.map(({ briefedAt }) => [briefedAt, 1]),
    ).map(([day, count]) => ({ day, count })),
    refused: [...Map.groupBy(verdicts, (verdict) => verdict)]
      .map(([verdict, all]) => ({ verdict, count: all.length }))
      .toSorted((one, other) => other.count - one.count || (one.verdict < other.verdict ? -1 : 1)),
    spent: byDay(
      from,
      kept.bookings.map(({ at, costMicros }) => [at, Math.round(costMicros)]),
    ).map(([day, costMicros]) => ({ day, costMicros })),
  };
}

function byDay(
  from: number,
  events: readonly (readonly [at: number, value: number])[],
): [day: number, sum: number][] {
  const days = new Map<number, number>();
  for (const [at, value] of events) {
    if (at < from) continue;
    const day = at - (at % DAY_MS);
    days.set(day, (days.get(day) ?? 0) + value);
  }
  return [...days].toSorted(([one], [other]) => one - other);
}
