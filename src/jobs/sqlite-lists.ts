import type { Database, Row } from "../database/database.ts";
import { Job } from "../flows/job.ts";
import type { Clock, FailedJob } from "../ports.ts";
import type { JobStore } from "./job-store.ts";

type Lists = Pick<JobStore, "untilNext" | "waiting" | "stats" | "failed" | "rerun" | "forget">;

interface FailedRow extends Row {
  id: number;
  key: string;
  kind: string;
  failures: number;
  losses: number;
  error: string | null;
  ended_at: number | null;
}

/** What an operator sees of the table of jobs; how failed ones are put back in line, and others dropped. */
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

    waiting: async () => {
      const [row] = await database.query<{ n: number }>(
        "SELECT count(*) AS n FROM job WHERE state = 'waiting' AND run_at <= $1",
        [clock.now()],
      );
      return row?.n ?? 0;
    },

    stats: async () => {
      const rows = await database.query<{ state: string; n: number }>(
        `SELECT state, count(*) AS n FROM job
         WHERE state IN ('waiting', 'running', 'failed') GROUP BY state`,
      );
      const count = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
      return { waiting: count("waiting"), running: count("running"), failed: count("failed") };
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
        "SELECT id, body FROM job WHERE state IN ('waiting', 'failed')",
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

/** A damaged body is no job: whoever checks its shape says so. */
export function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const fromRow = (row: FailedRow): FailedJob => ({
  id: String(row.id),
  key: row.key,
  kind: row.kind,
  attempts: row.failures + row.losses,
  error: row.error ?? "",
  failedAt: row.ended_at ?? 0,
});
