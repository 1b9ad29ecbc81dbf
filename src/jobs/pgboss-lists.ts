import type { PgBoss } from "pg-boss";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { Job } from "../domain/job.ts";
import type { FailedJob } from "../ports/jobs.ts";
import type { JobStore } from "./job-store.ts";
import {
  FAILED_QUEUE,
  QUEUE,
  StoredJob,
  nextTurn,
  sendJob,
  statementsOn,
  wipe,
} from "./pgboss-queues.ts";

type Lists = Pick<JobStore, "ahead" | "stats" | "failed" | "rerun" | "forget">;

const GivenUpJob = StoredJob.extend({ attempts: z.number(), error: z.string() });

/** Lists, not `<=`: so pg-boss's index of unfinished jobs serves, however many done ones are kept. */
const WAITING = "('created', 'retry')";
const UNFINISHED = "('created', 'retry', 'active')";

type GivenUpRow = { id: string; data: string; created_ms: number };

/** What an operator sees of the queues; how failed jobs are put back in the queue, and others dropped. */
export function pgBossLists(boss: PgBoss, database: Database, leaseMs: number): Lists {
  return {
    ahead: async (share) => {
      const turn = await nextTurn(database, share);
      const [row] = await database.query<{ n: number }>(
        `SELECT count(*) AS n FROM pgboss.job
         WHERE name = $1 AND state IN ${WAITING} AND start_after <= now() AND priority >= $2`,
        [QUEUE, -turn],
      );
      return row?.n ?? 0;
    },

    stats: async () => {
      const rows = await database.query<{ state: string; n: number }>(
        `SELECT CASE WHEN name = $2 THEN 'failed' WHEN state = 'active' THEN 'running' ELSE 'waiting' END
           AS state, count(*) AS n
         FROM pgboss.job WHERE name IN ($1, $2) AND state IN ${UNFINISHED} GROUP BY 1`,
        [QUEUE, FAILED_QUEUE],
      );
      const count = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
      return { waiting: count("waiting"), running: count("running"), failed: count("failed") };
    },

    failed: async (limit) => {
      const rows = await givenUp(database, limit);
      return rows.map(fromRow);
    },

    rerun: (ids) =>
      database.transaction(async (tx) => {
        const rows = await givenUp(tx, 1_000_000, ids);
        let count = 0;
        for (const row of rows) if (await sendAgain(boss, tx, row, leaseMs)) count += 1;
        return count;
      }),

    forget: async (tx, matches) => {
      const db = statementsOn(tx);
      const rows = await tx.query<{ id: string; name: string; data: string | null }>(
        `SELECT id::text AS id, name, data::text AS data FROM pgboss.job
         WHERE name IN ($1, $2) AND state IN ${WAITING}`,
        [QUEUE, FAILED_QUEUE],
      );
      for (const { id, name, data } of rows) {
        const job = Job.safeParse(StoredJob.safeParse(JSON.parse(data ?? "null")).data?.job);
        if (!job.success || !matches(job.data)) continue;
        if (name === FAILED_QUEUE) await boss.deleteJob(FAILED_QUEUE, id, { db });
        else {
          await boss.complete(QUEUE, id, null, { db, includeQueued: true });
          await wipe(tx, id);
        }
      }
    },
  };
}

/** Newest first. */
function givenUp(database: Database, limit: number, ids?: readonly string[]) {
  return database.query<GivenUpRow>(
    `SELECT id::text AS id, data::text AS data,
       (extract(epoch FROM created_on) * 1000)::bigint AS created_ms
     FROM pgboss.job
     WHERE name = $1 AND ($3::text IS NULL OR id::text IN (SELECT json_array_elements_text($3::json)))
     ORDER BY created_on DESC LIMIT $2`,
    [FAILED_QUEUE, limit, ids ? JSON.stringify(ids) : null],
  );
}

function fromRow({ id, data, created_ms }: GivenUpRow): FailedJob {
  const { key, kind, attempts, error } = GivenUpJob.parse(JSON.parse(data));
  return { id, key, kind, attempts, error, failedAt: created_ms };
}

/** The key is free again once its done job is gone. A job that cannot be read stays in the list. */
async function sendAgain(
  boss: PgBoss,
  tx: Database,
  { id, data }: GivenUpRow,
  leaseMs: number,
): Promise<boolean> {
  const { key, group, job } = GivenUpJob.parse(JSON.parse(data));
  const readable = Job.safeParse(job);
  if (!readable.success) return false;
  const db = statementsOn(tx);
  await boss.deleteJob(FAILED_QUEUE, id, { db });
  await boss.deleteJob(QUEUE, id, { db });
  return sendJob(boss, tx, { job: readable.data, key, group }, { leaseMs });
}
