import type { Database, Row } from "../../database/database.ts";
import { Job } from "../../domain/job.ts";
import { shareOfJob } from "../fair-share.ts";
import type { StoredJob } from "../pgboss-queues.ts";
import { parseBody } from "../sqlite-lists.ts";

/** Jobs that are read at a time. */
const PAGE = 500;

/** A row of the table of jobs. */
export interface JobRow extends Row {
  id: number;
  key: string;
  job_group: string;
  kind: string;
  share: string;
  body: string;
  state: string;
  run_at: number;
  failures: number;
  losses: number;
  error: string | null;
  ended_at: number | null;
}

/** The jobs of a SQLite store in their order, by pages. */
export async function* jobPages(from: Database): AsyncGenerator<JobRow[]> {
  let last = 0;
  for (;;) {
    const rows = await from.query<JobRow>(
      `SELECT id, key, job_group, kind, share, body, state, run_at, failures, losses, error, ended_at
       FROM job WHERE id > $1 ORDER BY id LIMIT ${PAGE}`,
      [last],
    );
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    last = end.id;
  }
}

/** A job as pg-boss has it: it counts claims from none again, so those that were lost to crashes are what it counts less. */
export const storedOf = (row: JobRow): StoredJob => ({
  key: row.key,
  kind: row.kind,
  group: row.job_group,
  job: parseBody(row.body),
  failures: row.failures,
  waits: -row.failures - row.losses,
});

/** Whose turn a job takes: jobs of older versions have no share written down, and of what is done there is only the group. */
export function shareOfRow(row: JobRow): string {
  if (row.share !== "") return row.share;
  const job = Job.safeParse(parseBody(row.body));
  return job.success ? shareOfJob(job.data) : row.job_group;
}
