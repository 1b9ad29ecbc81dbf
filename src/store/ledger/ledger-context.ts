import type { Database } from "../../database/database.ts";
import type { KeyedJob } from "../../domain/job.ts";
import type { ForgetScope } from "../../domain/records.ts";
import type { Clock, Log } from "../../ports/world.ts";

/** What the parts of the ledger are built on. */
export interface LedgerContext {
  /** Migrated. */
  readonly database: Database;
  /** Stores a job in the ledger's own transaction; false when its key is known. */
  readonly enqueue: (tx: Database, job: KeyedJob) => Promise<boolean>;
  /** Drops the jobs that are about what is forgotten, in the ledger's own transaction. */
  readonly forgetJobs: (tx: Database, scope: ForgetScope) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}
