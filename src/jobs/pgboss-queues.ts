import { createHash } from "node:crypto";
import { type Db, PgBoss } from "pg-boss";
import { z } from "zod";
import type { Database, Value } from "../database/database.ts";
import type { KeyedJob } from "../domain/job.ts";
import type { Log } from "../ports/world.ts";
import { shareOfJob } from "./fair-share.ts";

/** Jobs of a group (pg-boss's singleton key) one at a time and in order, also past a retry. */
export const QUEUE = "briefdesk";
/** Jobs that were given up. In `QUEUE` a failed one would hold up its group for ever. */
export const FAILED_QUEUE = "briefdesk-failed";

const DAY_S = 24 * 60 * 60;
/** The key of a done job is kept longer than Slack may redeliver (25 hours). */
const KEEP_DONE_S = 7 * DAY_S;
const KEEP_FAILED_S = 30 * DAY_S;
/** How often a job is tried is not pg-boss's to decide: it counts every claim. */
const ENDLESS_RETRIES = 100_000;
/** The longest pg-boss allows. A run is watched by its heartbeat, not by how long it takes. */
const LONGEST_RUN_S = DAY_S;
/** The shortest heartbeat pg-boss allows. */
const SHORTEST_LEASE_S = 10;
/** For the work loop, the heartbeat and pg-boss's own upkeep. */
const MAX_CONNECTIONS = 3;

/** What is stored with a job. */
export const StoredJob = z.object({
  key: z.string().default(""),
  kind: z.string().default("unknown"),
  group: z.string().default(""),
  job: z.unknown(),
  /** Runs that threw. */
  failures: z.number().default(0),
  /** Claims that count for nothing: a dependency was busy, or the process stopped. */
  waits: z.number().default(0),
});
export type StoredJob = z.infer<typeof StoredJob>;

/** Starts pg-boss with its schema and our queues, however many processes do so at once. */
export async function startBoss(options: {
  url: string;
  log: Log;
  heartbeatMs: number;
}): Promise<PgBoss> {
  const everyS = Math.max(1, Math.round(options.heartbeatMs / 1_000));
  const boss = new PgBoss({
    connectionString: options.url,
    max: MAX_CONNECTIONS,
    application_name: "briefdesk-jobs",
    schedule: false,
    superviseIntervalSeconds: everyS,
    monitorIntervalSeconds: everyS,
  });
  boss.on("error", (error) => options.log.warn({ error: error.message }, "pg-boss had an error"));
  boss.on("warning", ({ message }) => options.log.warn({ warning: message }, "pg-boss warns"));
  await boss.start();
  await boss.createQueue(QUEUE, { policy: "key_strict_fifo" });
  await boss.createQueue(FAILED_QUEUE);
  return boss;
}

/** False when the key is known: two jobs with one key have one id. */
export async function sendJob(
  boss: PgBoss,
  tx: Database,
  { job, key, group }: KeyedJob,
  options: {
    runAt?: number | undefined;
    leaseMs: number;
    /** Of a job that was tried elsewhere before. */
    history?: Pick<StoredJob, "kind" | "failures" | "waits"> & { readonly share: string };
  },
): Promise<boolean> {
  const { runAt, leaseMs, history } = options;
  const { kind, failures, waits } = history ?? { kind: job.kind, failures: 0, waits: 0 };
  const stored: StoredJob = { key, kind, group, job, failures, waits };
  const share = history?.share ?? shareOfJob(job);
  const id = await boss.send(QUEUE, stored, {
    id: idOf(key),
    singletonKey: group,
    group: { id: share },
    // pg-boss takes the highest priority first, and the earliest job of a singleton key whatever its own.
    priority: -(await nextTurn(tx, share)),
    ...(runAt === undefined ? {} : { startAfter: new Date(runAt) }),
    retryLimit: ENDLESS_RETRIES,
    retryDelay: 0,
    expireInSeconds: LONGEST_RUN_S,
    heartbeatSeconds: Math.max(SHORTEST_LEASE_S, Math.round(leaseMs / 1_000)),
    deleteAfterSeconds: KEEP_DONE_S,
    db: statementsOn(tx),
  });
  if (id === null) return false;
  // pg-boss stamps all jobs of a transaction with its beginning, and would order them by id.
  await tx.query(
    "UPDATE pgboss.job SET created_on = clock_timestamp() WHERE name = $1 AND id = $2",
    [QUEUE, id],
  );
  return true;
}

/** The turn of a job that is added now, see `shareOfJob`: pg-boss's priority, negative. */
export async function nextTurn(tx: Database, share: string): Promise<number> {
  const [row] = await tx.query<{ turn: number }>(
    `SELECT greatest(
       coalesce(
         (SELECT 1 - min(priority) FROM pgboss.job WHERE name = $1 AND state = 'active'),
         (SELECT -max(priority) FROM pgboss.job
          WHERE name = $1 AND state < 'active' AND NOT blocked AND start_after <= now()), 0),
       coalesce(
         (SELECT 1 - min(priority) FROM pgboss.job
          WHERE name = $1 AND group_id = $2 AND state IN ('created', 'retry', 'active')), 0)) AS turn`,
    [QUEUE, share],
  );
  return row?.turn ?? 0;
}

/** Files a given-up job for the operator. */
export async function sendFailed(
  boss: PgBoss,
  tx: Database,
  id: string,
  stored: StoredJob,
  end: { attempts: number; error: string },
): Promise<void> {
  await boss.send(
    FAILED_QUEUE,
    { ...stored, ...end },
    {
      id,
      retentionSeconds: KEEP_FAILED_S,
      db: statementsOn(tx),
    },
  );
}

/** A job that is over keeps its id, so that its key stays known, and nothing of what it was about. */
export async function wipe(tx: Database, id: string): Promise<void> {
  await tx.query("UPDATE pgboss.job SET data = NULL WHERE name = $1 AND id = $2", [QUEUE, id]);
}

/** pg-boss's statements within our transaction. */
export const statementsOn = (tx: Database): Db => ({
  executeSql: async (text, values = []) => ({ rows: await tx.query(text, values as Value[]) }),
});

/** The first 128 bits of the key's SHA-256 in the form of a UUID. */
export function idOf(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
