import type { Database } from "../../src/database/database.ts";
import type { KeyedJob } from "../../src/domain/job.ts";
import type { Ledger } from "../../src/ports/ledger.ts";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { sqlLedger } from "../../src/store/ledger/sql-ledger.ts";
import { inMemoryLedger } from "../in-memory/in-memory-ledger.ts";
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

/** An empty ledger, at the millisecond 1,000,000. */
export interface LedgerSetUp {
  readonly ledger: Ledger;
  readonly clock: TestClock;
  readonly logged: readonly LogLine[];
  /** Scopes whose jobs the ledger has asked to drop. */
  readonly forgottenJobs: readonly unknown[];
}

/** The same on a database of its own. */
export interface SqlLedgerSetUp extends LedgerSetUp {
  readonly database: Database;
}

export function setUpSqlLedger(database: Database): SqlLedgerSetUp {
  const { clock, log, stored, forgottenJobs } = surroundings();
  const ledger = sqlLedger({
    database,
    enqueue: async (_tx, job) => stored(job),
    forgetJobs: async (_tx, scope) => void forgottenJobs.push(scope),
    clock,
    log,
  });
  return { database, clock, logged: log.lines, forgottenJobs, ledger };
}

export function setUpLedgerInMemory(): LedgerSetUp {
  const { clock, log, stored, forgottenJobs } = surroundings();
  const ledger = inMemoryLedger({
    enqueue: async (jobs) => jobs.map(stored).some(Boolean),
    forgetJobs: async (scope) => void forgottenJobs.push(scope),
    clock,
  });
  return { clock, logged: log.lines, forgottenJobs, ledger };
}

/** Jobs are only counted; the one with the key `broken` cannot be stored. */
function surroundings() {
  const known = new Set<string>();
  const stored = ({ key }: KeyedJob): boolean => {
    if (key === "broken") throw new Error("no room for jobs");
    const fresh = !known.has(key);
    known.add(key);
    return fresh;
  };
  const forgottenJobs: unknown[] = [];
  return { clock: testClock(1_000_000), log: rememberingLog(), stored, forgottenJobs };
}

export const jobWithKey = (key: string): KeyedJob => ({
  job: { kind: "follow-up", post: POST, question: "When?" },
  key,
  group: "g",
});
