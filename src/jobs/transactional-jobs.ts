import type { Database } from "../database/database.ts";
import type { KeyedJob } from "../flows/job.ts";
import type { Jobs } from "../ports.ts";

/** Jobs that can be stored within a transaction of the ledger. */
export interface TransactionalJobs extends Jobs {
  /** False when the key is known. The job is there when, and only when, `tx` is committed. */
  enqueue(tx: Database, job: KeyedJob): Promise<boolean>;
}
