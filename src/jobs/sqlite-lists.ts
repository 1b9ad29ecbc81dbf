import type { Database, Row } from "../database/database.ts";
import { Job } from "../domain/job.ts";
import type { FailedJob, JobStats } from "../ports/jobs.ts";
import type { Clock } from "../ports/world.ts";
import type { JobStore } from "./job-store.ts";

type Lists = Pick<JobStore, "untilNext" | "ahead" | "stats" | "failed" | "rerun" | "forget">;

interface FailedRow extends Row {
  id: number;
  key: string;
  kind: string;
  failures: number;
  losses: number;
  error: string | null;
  ended_at: number | null;
}

/** What an operator sees of the table of jobs; how failed ones are put back in the queue, and others dropped. */
export function jobLists({ database, clock }: { database: Database; clock: Clock }): Lists {
  return {
    untilNext: async () => {
      const now = clock.now();
      const [row] = await database.query<{ due: number | null }>(
        "SELECT min(run_at) AS due FROM job WHERE state = 'waiting' AND run_at > $1",
        [now],
      );
      return row?.due == null ? undefined : row.due - now;
    },

    ahead: async (share) => {
      const [row] = await database.query<{ n: number }>(
        `SELECT count(*) AS n FROM job
         WHERE state = 'waiting' AND run_at <= $2 AND turn <= ${nextTurn("$1", "$2")}`,
        [share, clock.now()],
      );
      return row?.n ?? 0;
    },

    stats: async () => {
      const [row] = await database.query<Row & JobStats>(
        `SELECT ${countOf("waiting")}, ${countOf("running")}, ${countOf("failed")}`,
      );
      return row ?? { waiting: 0, running: 0, failed: 0 };
    },

    failed: async (limit) => {
      const rows = await database.query<FailedRow>(
        `SELECT id, key, kind, failures, losses, error, ended_at FROM job WHERE state = 'failed'
         ORDER BY ended_at DESC, id DESC LIMIT $1`,
        [limit],
      );
      return rows.map(fromRow);
    },

    rerun: async (ids) => {
      const rows = await database.query(
        `UPDATE job SET state = 'waiting', run_at = $1, failures = 0, losses = 0, ended_at = NULL
         WHERE state = 'failed' AND ($2 IS NULL OR id IN (SELECT value FROM json_each($2)))
         RETURNING id`,
        [clock.now(), ids ? JSON.stringify(ids.map(Number)) : null],
      );
      return rows.length;
    },

    forget: async (tx, matches) => {
      const rows = await tx.query<{ id: number; body: string }>(
        `SELECT id, body FROM job WHERE state = 'waiting'
         UNION ALL SELECT id, body FROM job WHERE state = 'failed'`,
      );
      for (const { id, body } of rows) {
        const job = Job.safeParse(parseBody(body));
        if (job.success && matches(job.data))
          await tx.query("UPDATE job SET state = 'done', body = '', ended_at = $2 WHERE id = $1", [
            id,
            clock.now(),
          ]);
      }
    },
  };
}

/** The turn of a job that is added now, see `shareOfJob`; its arguments are the parameters of share and time. */
export const nextTurn = (share: string, now: string): string =>
  `max(
    coalesce(
      (SELECT max(turn) + 1 FROM job WHERE state = 'running'),
      (SELECT min(turn) FROM job WHERE state = 'waiting' AND run_at <= ${now}), 0),
    coalesce(
      (SELECT max(turn) + 1 FROM job WHERE share = ${share} AND state IN ('waiting', 'running')), 0))`;

/** A damaged body is no job: whoever checks its shape says so. */
export function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** One state at a time: each has an index of its own, however many done jobs are kept. */
const countOf = (state: keyof JobStats): string =>
  `(SELECT count(*) FROM job WHERE state = '${state}') AS ${state}`;

const fromRow = (row: FailedRow): FailedJob => ({
  id: String(row.id),
  key: row.key,
  kind: row.kind,
  attempts: row.failures + row.losses,
  error: row.error ?? "",
  failedAt: row.ended_at ?? 0,
});
