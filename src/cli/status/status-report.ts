import type { Config } from "../../config/config.ts";
import { nextDue } from "../../domain/settings/digest-times.ts";
import type { MissedWindow } from "../../domain/job.ts";
import type { Activity } from "../../domain/records.ts";
import { GONE_AFTER_MS } from "../../ops/presence.ts";
import type { Wording } from "../../messages/wording.ts";
import { circuitOpenUntil } from "../../start/model-watch.ts";
import type { Store } from "../../start/open-store.ts";
import { opinionsOf } from "./opinions.ts";

const FAILED_SHOWN = 20;
const WEEK_MS = 7 * 86_400_000;
/** Of the model's cost: this month, and those before it. */
const MONTHS = 3;
const MICROS = 1_000_000;

/** What is known of the service beside its store. */
interface Program {
  readonly config: Pick<Config, "model" | "currency">;
  readonly version: string;
  readonly now: number;
}

export type StatusReport = Awaited<ReturnType<typeof statusReport>>;

/** What a person on call wants to know, from the store alone. */
export async function statusReport(
  { ledger, jobs }: Store,
  { config, version, now }: Program,
  { phrase }: Wording,
) {
  const { briefed, refused } = await ledger.activity(now - WEEK_MS);
  const { spent } = await ledger.activity(firstMonth(now));
  const models = (await ledger.openCircuits()).map((state) => ({
    model: state.model,
    says: phrase(circuitOpenUntil(state, { now: () => now })),
  }));
  const running = (await ledger.processes()).filter(({ seenAt }) => now - seenAt < GONE_AFTER_MS);
  return {
    version,
    running: running.map(({ startedAt }) => ({
      since: dateOf(startedAt),
      uptimeMs: Math.max(0, now - startedAt),
    })),
    writer: config.model?.writer.model ?? "extractive",
    jobs: await jobs.stats(),
    failed: await jobs.failed(FAILED_SHOWN),
    models,
    caughtUp: (await ledger.catchUps()).map(
      ({ team, found, unread, cutShort = [], ...window }) => ({
        team,
        ...timesOf(window),
        found,
        cutShort,
        unread: unread && timesOf(unread),
      }),
    ),
    digests: (await ledger.digestSchedules()).map((schedule) => ({
      channel: schedule.channel,
      next: new Date(nextDue(schedule, now)).toISOString(),
      zone: schedule.zone,
    })),
    briefed: briefed.map(({ day, count }) => ({ day: dateOf(day).slice(0, 10), count })),
    refused,
    spent: byMonth(spent, config.currency),
    channels: (await ledger.allSettings()).channels.map(({ channel, settings }) => ({
      channel,
      mode: settings.mode ?? "auto",
    })),
    feedback: opinionsOf(await ledger.feedbackSince(now - WEEK_MS)),
  };
}

const dateOf = (at: number): string => new Date(at).toISOString();

const timesOf = ({ since, until }: MissedWindow) => ({
  since: dateOf(since),
  until: dateOf(until),
});

function firstMonth(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - MONTHS + 1);
}

/** A cost of a fraction of a cent is told, too. */
function byMonth(spent: Activity["spent"], currency: string) {
  const months = Map.groupBy(spent, ({ day }) => dateOf(day).slice(0, 7));
  return [...months].map(([month, days]) => ({
    month,
    cost: days.reduce((sum, { costMicros }) => sum + costMicros, 0) / MICROS,
    currency,
  }));
}
