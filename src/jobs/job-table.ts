import type { Database, Row, Value } from "../database/database.ts";
import type { KeyedJob } from "../flows/job.ts";
import type { FailedJob, JobStats } from "../ports.ts";
import { MAX_LOSSES } from "./retry.ts";

/** A job as it was claimed. */
export interface ClaimedJob extends Row {
  id: number;
  key: string;
  kind: string;
  body: string;
  failures: number;
  losses: number;
}

/** Ended jobs go in slices of so many: deleting runs on the event loop. */
const PRUNE_SLICE = 300;
const DAY_MS = 24 * 60 * 60_000;
/** The key of a done job is kept longer than Slack may redeliver (25 hours). */
const KEEP_DONE_MS = 7 * DAY_MS;
const KEEP_FAILED_MS = 30 * DAY_MS;

/**
 * The table of jobs, and every statement on it. States: `waiting`, `running` (owned, until
 * `lease_until`), `done` (its body is gone, its key stays), `failed`.
 */
export function jobTable(database: Database) {
  /** Ends or puts off a job, if it is still the owner's; tells whether it was. */
  const settle = async (set: string, id: number, owner: string, values: readonly Value[] = []) => {
    const rows = await database.query(
      `UPDATE job SET ${set}, owner = NULL, lease_until = NULL
       WHERE id = $1 AND owner = $2 AND state = 'running' RETURNING id`,
      [id, owner, ...values],
    );
    return rows.length > 0;
  };

  return {
    /** False when the key is known. `tx` may be a transaction of the ledger. */
    insert: async (tx: Database, { job, key, group }: KeyedJob, runAt: number) => {
      const rows = await tx.query(
        `INSERT INTO job (key, job_group, kind, body, state, run_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5) ON CONFLICT (key) DO NOTHING RETURNING id`,
        [key, group, job.kind, JSON.stringify(job), runAt],
      );
      return rows.length > 0;
    },

    /** The next job whose time has come and whose group is free. */
    claim: async (owner: string, now: number, leaseUntil: number) => {
      const [claimed] = await database.query<ClaimedJob>(
        `UPDATE job SET state = 'running', owner = $1, lease_until = $2
         WHERE id = (
           SELECT id FROM job AS next
           WHERE state = 'waiting' AND run_at <= $3 AND NOT EXISTS (
             SELECT 1 FROM job AS other
             WHERE other.job_group = next.job_group AND other.id <> next.id
               AND other.state IN ('waiting', 'running')
               AND (other.state = 'running' OR other.id < next.id))
           ORDER BY run_at, id LIMIT 1)
         RETURNING id, key, kind, body, failures, losses`,
        [owner, leaseUntil, now],
      );
      return claimed;
    },

    /** When the next job that waits for a later time is due. */
    nextDue: async (now: number) => {
      const [row] = await database.query<{ due: number | null }>(
        "SELECT min(run_at) AS due FROM job WHERE state = 'waiting' AND run_at > $1",
        [now],
      );
      return row?.due ?? undefined;
    },

    done: (id: number, owner: string, now: number) =>
      settle("state = 'done', body = '', error = NULL, ended_at = $3", id, owner, [now]),
    again: (id: number, owner: string, runAt: number, counts: boolean, error: string) =>
      settle("state = 'waiting', run_at = $3, failures = failures + $4, error = $5", id, owner, [
        runAt,
        counts ? 1 : 0,
        error,
      ]),
    fail: (id: number, owner: string, now: number, error: string) =>
      settle("state = 'failed', failures = failures + 1, ended_at = $3, error = $4", id, owner, [
        now,
        error,
      ]),

    /** Leaves all that an owner runs for others, at once. */
    release: (owner: string) =>
      database.query(
        `UPDATE job SET state = 'waiting', owner = NULL, lease_until = NULL
         WHERE owner = $1 AND state = 'running'`,
        [owner],
      ),

    /** Renews an owner's leases; resolves with the jobs it still has. */
    renew: async (owner: string, leaseUntil: number) => {
      const rows = await database.query<{ id: number }>(
        "UPDATE job SET lease_until = $2 WHERE owner = $1 AND state = 'running' RETURNING id",
        [owner, leaseUntil],
      );
      return new Set(rows.map((row) => row.id));
    },

    /**
     * Puts back in line what processes have left that ended without a word: those whose lease ended
     * before `before`. Resolves with what became of them.
     */
    takeOver: async (before: number, now: number) => {
      const rows = await database.query<{ key: string; state: string }>(
        `UPDATE job SET owner = NULL, lease_until = NULL, losses = losses + 1,
           state = CASE WHEN losses + 1 >= ${MAX_LOSSES} THEN 'failed' ELSE 'waiting' END,
           ended_at = CASE WHEN losses + 1 >= ${MAX_LOSSES} THEN $2 END,
           error = 'the process ended during the run'
         WHERE state = 'running' AND lease_until < $1 RETURNING key, state`,
        [before, now],
      );
      return rows;
    },

    waiting: async (now: number) => {
      const [row] = await database.query<{ n: number }>(
        "SELECT count(*) AS n FROM job WHERE state = 'waiting' AND run_at <= $1",
        [now],
      );
      return row?.n ?? 0;
    },

    stats: async (): Promise<JobStats> => {
      const rows = await database.query<{ state: string; n: number }>(
        "SELECT state, count(*) AS n FROM job WHERE state IN ('waiting', 'running', 'failed') GROUP BY state",
      );
      const count = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
      return { waiting: count("waiting"), running: count("running"), failed: count("failed") };
    },

    failed: async (limit: number): Promise<FailedJob[]> => {
      const rows = await database.query<FailedRow>(
        `SELECT id, key, kind, failures, losses, error, ended_at FROM job WHERE state = 'failed'
         ORDER BY ended_at DESC, id DESC LIMIT $1`,
        [limit],
      );
      return rows.map((row) => ({
        id: String(row.id),
        key: row.key,
        kind: row.kind,
        attempts: row.failures + row.losses,
        error: row.error ?? "",
        failedAt: row.ended_at ?? 0,
      }));
    },

    rerun: async (ids: readonly string[] | undefined, now: number) => {
      const rows = await database.query(
        `UPDATE job SET state = 'waiting', run_at = $1, failures = 0, losses = 0, ended_at = NULL
         WHERE state = 'failed' AND ($2 IS NULL OR id IN (SELECT value FROM json_each($2)))
         RETURNING id`,
        [now, ids ? JSON.stringify(ids.map(Number)) : null],
      );
      return rows.length;
    },

    /** Drops one slice of what ended long ago. */
    prune: (now: number) =>
      database.query(
        `DELETE FROM job WHERE id IN (
           SELECT id FROM job WHERE state IN ('done', 'failed')
             AND ended_at < $1 AND (state = 'done' OR ended_at < $2)
           ORDER BY ended_at LIMIT ${PRUNE_SLICE})`,
        [now - KEEP_DONE_MS, now - KEEP_FAILED_MS],
      ),
  };
}

interface FailedRow extends Row {
  id: number;
  key: string;
  kind: string;
  failures: number;
  losses: number;
  error: string | null;
  ended_at: number | null;
}
