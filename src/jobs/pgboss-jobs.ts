import type { PostgresDatabase } from "../database/postgres.ts";
import {
  type DurableJobs,
  HEARTBEAT_MS,
  type JobsOptions,
  LEASE_MS,
  durableJobs,
} from "./durable-jobs.ts";
import { startBoss } from "./pgboss-queues.ts";
import { pgBossStore } from "./pgboss-store.ts";

/** Durable jobs on PostgreSQL, shared by any number of processes. A lease is no shorter than 10 s. */
export async function pgBossJobs(
  options: JobsOptions & { readonly database: PostgresDatabase },
): Promise<DurableJobs> {
  const { database, log, leaseMs = LEASE_MS, heartbeatMs = HEARTBEAT_MS } = options;
  const boss = await startBoss({ url: database.url, log, heartbeatMs });
  return durableJobs(pgBossStore(boss, database, leaseMs), database, options);
}
