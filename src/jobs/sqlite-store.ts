import { randomUUID } from "node:crypto";
import type { Database, Row, Value } from "../database/database.ts";
import type { SqliteDatabase } from "../database/sqlite.ts";
import type { Clock, Log } from "../ports/world.ts";
import type { ClaimedJob, JobStore } from "./job-store.ts";
import { jobLists, nextTurn, parseBody } from "./sqlite-lists.ts";
import { shareOfJob } from "./fair-share.ts";
import type { Outcome } from "./retry.ts";

/** Ended jobs are deleted in slices of this size: deleting runs on the event loop. */
const PRUNE_SLICE = 300;
const DAY_MS = 24 * 60 * 60_000;
/** The key of a done job is kept longer than Slack may redeliver (25 hours). */
const KEEP_DONE_MS = 7 * DAY_MS;
const KEEP_FAILED_MS = 30 * DAY_MS;

/**
 * The table of jobs. States: `waiting`, `running` (owned, until `lease_until`), `done` (its body is
 * gone, its key stays), `failed`.
 *
 * What a dead process has left is taken over when its lease ends, and at once by a process that
 * starts and finds itself alone on the file: a restart does not wait.
 */
export function sqliteStore(options: {
  readonly database: SqliteDatabase;
  readonly clock: Clock;
  readonly log: Log;
  readonly leaseMs: number;
  /** Whether the clock can be trusted to drop by. */
  readonly clockAgrees?: (() => Promise<boolean>) | undefined;
}): JobStore {
  const { database, clock, log, leaseMs, clockAgrees = async () => true } = options;
  const owner = randomUUID();

  const takeOver = async (leaseBefore: number): Promise<boolean> => {
    const taken = await takeOverExpired(database, leaseBefore);
    for (const { key } of taken)
      log.warn({ job: key }, "the process of this job ended during its run");
    return taken.length > 0;
  };

  return {
    ...jobLists({ database, clock }),

    insert: async (tx, { job, key, group }, runAt = clock.now()) => {
      const rows = await tx.query(
        `INSERT INTO job (key, job_group, kind, body, state, run_at, share, turn)
         VALUES ($1, $2, $3, $4, 'waiting', $5, $6, ${nextTurn("$6", "$7")})
         ON CONFLICT (key) DO NOTHING RETURNING id`,
        [key, group, job.kind, JSON.stringify(job), runAt, shareOfJob(job), clock.now()],
      );
      return rows.length > 0;
    },

    begin: () =>
      // Nobody else works on the file: whatever is running there, its process is gone.
      database.joinWorkers(async () => {
        await takeOver(Infinity);
      }),

    claim: async (full) => {
      const now = clock.now();
      const row = await claimNext(database, { owner, now, leaseUntil: now + leaseMs, full });
      return row && fromRow(row);
    },

    settle: async (claimed, outcome) => {
      const { set, values } = changeFor(outcome, clock.now());
      const rows = await database.query(
        `UPDATE job SET ${set}, owner = NULL, lease_until = NULL
         WHERE id = $1 AND owner = $2 AND failures + losses = $3 AND state = 'running' RETURNING id`,
        [Number(claimed.id), owner, claimed.claim, ...values],
      );
      return rows.length > 0;
    },

    renew: async () => {
      const rows = await database.query<{ id: number }>(
        "UPDATE job SET lease_until = $2 WHERE owner = $1 AND state = 'running' RETURNING id",
        [owner, clock.now() + leaseMs],
      );
      return new Set(rows.map((row) => String(row.id)));
    },

    maintain: async () => {
      const taken = await takeOver(clock.now());
      if (!(await clockAgrees())) return taken;
      await correctFutureJobs(database, clock.now());
      await prune(database, clock.now());
      return taken;
    },

    end: async () => {},
  };
}

interface JobRow extends Row {
  id: number;
  key: string;
  kind: string;
  job_group: string;
  share: string;
  body: string;
  failures: number;
  losses: number;
}

/** A job runs only when no other of its group is running and no earlier one is waiting. */
async function claimNext(
  database: Database,
  claim: {
    readonly owner: string;
    readonly now: number;
    readonly leaseUntil: number;
    readonly full: ReadonlySet<string>;
  },
): Promise<JobRow | undefined> {
  const [row] = await database.query<JobRow>(
    `UPDATE job SET state = 'running', owner = $1, lease_until = $2
     WHERE id = (
       SELECT id FROM job AS next INDEXED BY job_turn
       WHERE state = 'waiting' AND run_at <= $3
         AND share NOT IN (SELECT value FROM json_each($4)) AND NOT EXISTS (
         SELECT 1 FROM job AS other
         WHERE other.job_group = next.job_group AND other.id <> next.id
           AND other.state IN ('waiting', 'running')
           AND (other.state = 'running' OR other.id < next.id))
       ORDER BY turn, id LIMIT 1)
     RETURNING id, key, kind, job_group, share, body, failures, losses`,
    [claim.owner, claim.leaseUntil, claim.now, JSON.stringify([...claim.full])],
  );
  return row;
}

const fromRow = (row: JobRow): ClaimedJob => ({
  id: String(row.id),
  claim: row.failures + row.losses,
  key: row.key,
  kind: row.kind,
  group: row.job_group,
  share: row.share,
  job: parseBody(row.body),
  failures: row.failures,
  losses: row.losses,
});

/** The columns that an outcome changes; its values are $4 and on. */
function changeFor(outcome: Outcome, now: number): { set: string; values: Value[] } {
  switch (outcome.kind) {
    case "done":
      return { set: "state = 'done', body = '', error = NULL, ended_at = $4", values: [now] };
    case "left":
      return { set: "state = 'waiting'", values: [] };
    case "again":
      return {
        set: "state = 'waiting', run_at = $4, failures = failures + $5, error = $6",
        values: [now + outcome.afterMs, outcome.counts ? 1 : 0, outcome.error],
      };
    case "failed":
      return {
        set: "state = 'failed', failures = failures + 1, ended_at = $4, error = $5",
        values: [now, outcome.error],
      };
    default:
      return outcome satisfies never;
  }
}

/** Puts back in the queue what a crash left running. */
function takeOverExpired(database: Database, leaseBefore: number) {
  return database.query<{ key: string }>(
    `UPDATE job SET state = 'waiting', owner = NULL, lease_until = NULL, losses = losses + 1
     WHERE state = 'running' AND lease_until < $1 RETURNING key`,
    [leaseBefore],
  );
}

/** What waits, or is held, until a time that a wrong clock named: nobody waits for more than a day. */
async function correctFutureJobs(database: Database, now: number): Promise<void> {
  await database.query("UPDATE job SET run_at = $1 WHERE state = 'waiting' AND run_at > $2", [
    now,
    now + 2 * DAY_MS,
  ]);
  await database.query(
    "UPDATE job SET lease_until = $1 WHERE state = 'running' AND lease_until > $2",
    [now, now + DAY_MS],
  );
}

async function prune(database: Database, now: number): Promise<void> {
  await database.query(
    `DELETE FROM job WHERE id IN (
       SELECT id FROM job WHERE state IN ('done', 'failed')
         AND ended_at < $1 AND (state = 'done' OR ended_at < $2)
       ORDER BY ended_at LIMIT ${PRUNE_SLICE})`,
    [now - KEEP_DONE_MS, now - KEEP_FAILED_MS],
  );
}
