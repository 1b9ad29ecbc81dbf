import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { migrate } from "../database/migrate.ts";
import { openSqlite } from "../database/sqlite.ts";
import { sqliteJobs } from "../jobs/sqlite-jobs.ts";
import type { Clock, Jobs, Ledger, Library, Log, Meter } from "../ports.ts";
import { keyvLibrary } from "../store/library.ts";
import { sqliteLibraryStore } from "../store/library-stores.ts";
import { sqlLedger } from "../store/ledger.ts";

export interface Store {
  readonly ledger: Ledger;
  readonly library: Library;
  readonly jobs: Jobs;
  /** Asks the database for a sign of life; throws when there is none. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What is kept: in one SQLite file under the data folder, or on PostgreSQL. Migrated when it resolves. */
export async function openStore(
  config: Pick<Config, "dataDir" | "databaseUrl" | "retentionMs">,
  { clock, log, meter }: { clock: Clock; log: Log; meter: Meter },
): Promise<Store> {
  const database = openSqlite(join(config.dataDir, "briefdesk.sqlite"));
  await migrate(database);
  const jobs = sqliteJobs({ database, clock, log, meter });
  const { retentionMs } = config;
  return {
    jobs,
    ledger: sqlLedger({ database, enqueue: jobs.enqueue, clock, log }),
    library: keyvLibrary({ store: sqliteLibraryStore(database), retentionMs, log }),
    async ping() {
      await database.query("SELECT 1");
    },
    close: () => database.close(),
  };
}
