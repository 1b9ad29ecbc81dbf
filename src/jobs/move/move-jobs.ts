import type { PgBoss } from "pg-boss";
import type { Database } from "../../database/database.ts";
import type { Job } from "../../domain/job.ts";
import { LEASE_MS } from "../durable-jobs.ts";
import {
  FAILED_QUEUE,
  QUEUE,
  type StoredJob,
  idOf,
  sendFailed,
  sendJob,
  statementsOn,
  wipe,
} from "../pgboss-queues.ts";
import { jobPages, shareOfRow, storedOf, type JobRow } from "./job-rows.ts";

/**
 * Puts the jobs of a SQLite store into pg-boss, each in a transaction of its own, in their order: what waits or ran waits
 * there, with its history; what was given up is filed for the operator; of what is done the key stays known. A job that
 * is there already is passed over.
 *
 * @param onJobs called with the number of jobs, now and then
 */
export async function moveJobs(
  from: Database,
  to: Database,
  boss: PgBoss,
  onJobs: (count: number) => void,
): Promise<void> {
  for await (const rows of jobPages(from)) {
    for (const row of rows) await to.transaction((tx) => moveJob(boss, tx, row));
    onJobs(rows.length);
  }
}

async function moveJob(boss: PgBoss, tx: Database, row: JobRow): Promise<void> {
  const { key, job_group: group, state, run_at: runAt } = row;
  const stored = storedOf(row);
  const history = {
    kind: row.kind,
    share: shareOfRow(row),
    failures: stored.failures,
    waits: stored.waits,
  };
  const keyed = { key, group, job: stored.job as Job };
  if (!(await sendJob(boss, tx, keyed, { runAt, leaseMs: LEASE_MS, history }))) return;
  if (state !== "done" && state !== "failed") return;
  const id = idOf(key);
  if (state === "failed") await file(boss, tx, row, stored);
  await boss.complete(QUEUE, id, null, { db: statementsOn(tx), includeQueued: true });
  await wipe(tx, id);
}

async function file(boss: PgBoss, tx: Database, row: JobRow, stored: StoredJob): Promise<void> {
  const id = idOf(row.key);
  const attempts = row.failures + row.losses;
  await sendFailed(boss, tx, id, stored, { attempts, error: row.error ?? "" });
  await tx.query(
    "UPDATE pgboss.job SET created_on = to_timestamp($3::float8 / 1000) WHERE name = $1 AND id = $2",
    [FAILED_QUEUE, id, row.ended_at ?? row.run_at],
  );
}
