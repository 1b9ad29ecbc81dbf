import type { Database } from "../../src/database/database.ts";
import type { KeyedJob } from "../../src/domain/job.ts";
import type { Ledger } from "../../src/ports/ledger.ts";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { sqlLedger } from "../../src/store/ledger/ledger.ts";
import { type LogLine, rememberingLog } from "../support/log-and-meter.ts";
import { type TestClock, testClock } from "../support/test-clock.ts";
import type { Post } from "../../src/domain/post.ts";

export const PLACE = { team: "T1", channel: "C1", thread: "100.1" };
export const POST: Post = {
  ...PLACE,
  ts: "100.1",
  user: "U1",
  postedAt: 100_000,
  origin: "message",
};
export const SCHEDULE: DigestSchedule = {
  team: "T1",
  channel: "C1",
  at: "09:00",
  days: "weekdays",
  weekday: 1,
  zone: "Asia/Kathmandu",
  createdAt: 5,
  sayNothingNew: false,
};

/** A ledger on an empty database, at the millisecond 1,000,000. */
export interface LedgerSetUp {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly clock: TestClock;
  readonly logged: readonly LogLine[];
  /** Scopes whose jobs the ledger has asked to drop. */
  readonly forgottenJobs: readonly unknown[];
}

/** Its jobs are only counted; the one with the key `broken` cannot be stored. */
export function setUpLedger(database: Database): LedgerSetUp {
  const clock = testClock(1_000_000);
  const log = rememberingLog();
  const known = new Set<string>();
  const enqueue = async (_tx: Database, { key }: KeyedJob) => {
    if (key === "broken") throw new Error("no room for jobs");
    const fresh = !known.has(key);
    known.add(key);
    return fresh;
  };
  const forgottenJobs: unknown[] = [];
  const forgetJobs = async (_tx: Database, scope: unknown) => void forgottenJobs.push(scope);
  const ledger = sqlLedger({ database, enqueue, forgetJobs, clock, log });
  return { database, clock, logged: log.lines, forgottenJobs, ledger };
}

export const jobWithKey = (key: string): KeyedJob => ({
  job: { kind: "follow-up", post: POST, question: "When?" },
  key,
  group: "g",
});
