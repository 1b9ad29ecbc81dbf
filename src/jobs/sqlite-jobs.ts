import type { SqliteDatabase } from "../database/sqlite.ts";
import { type DurableJobs, type JobsOptions, LEASE_MS, durableJobs } from "./durable-jobs.ts";
import { sqliteStore } from "./sqlite-store.ts";

/** Durable jobs in the ledger's own SQLite file, which has to be migrated. */
export function sqliteJobs(
  options: JobsOptions & { readonly database: SqliteDatabase },
): DurableJobs {
  const { leaseMs = LEASE_MS } = options;
  return durableJobs(sqliteStore({ ...options, leaseMs }), options.database, options);
}
