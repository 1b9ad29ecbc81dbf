import type { Database } from "../../src/database/database.ts";
import { type DurableJobs, durableJobs, type JobsOptions } from "../../src/jobs/durable-jobs.ts";
import { inMemoryJobStore, type StoredJobs } from "./in-memory-job-store.ts";
import { inMemoryTransactions } from "./in-memory-transactions.ts";

/** Jobs without a database, and as many processes on them as a test wants. */
export function inMemoryJobs(): {
  readonly database: Database;
  /** As one process would have them. */
  open(options: JobsOptions): DurableJobs;
} {
  const rows: StoredJobs = new Map();
  const database = inMemoryTransactions({
    snapshot() {
      const before = new Map(rows);
      return () => {
        rows.clear();
        for (const [key, row] of before) rows.set(key, row);
      };
    },
  });
  return {
    database,
    open: (options) => durableJobs(inMemoryJobStore(rows, options.clock), database, options),
  };
}
