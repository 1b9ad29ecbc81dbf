import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { migrate } from "../database/migrate.ts";
import { openPostgres } from "../database/postgres.ts";
import { openSqlite } from "../database/sqlite.ts";
import { pgBossJobs } from "../jobs/pgboss-jobs.ts";
import { sqliteJobs } from "../jobs/sqlite-jobs.ts";
import type { Clock, Jobs, Ledger, Library, Log, Meter } from "../ports.ts";
import { keyvLibrary } from "../store/library.ts";
import { postgresLibraryStore, sqliteLibraryStore } from "../store/library-stores.ts";
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
  const { database, jobs, libraryStore } = await openEngine(config, { clock, log, meter });
  const { retentionMs } = config;
  return {
    jobs,
    ledger: sqlLedger({ database, enqueue: jobs.enqueue, forgetJobs: jobs.forget, clock, log }),
    library: keyvLibrary({ store: libraryStore, retentionMs, log }),
    async ping() {
      await database.query("SELECT 1");
    },
    async close() {
      await libraryStore.disconnect?.();
      await database.close();
    },
  };
}

async function openEngine(
  { dataDir, databaseUrl }: Pick<Config, "dataDir" | "databaseUrl">,
  world: { clock: Clock; log: Log; meter: Meter },
) {
  if (databaseUrl === undefined) {
    const database = openSqlite(join(dataDir, "briefdesk.sqlite"));
    await migrate(database);
    const jobs = sqliteJobs({ ...world, database });
    return { database, jobs, libraryStore: sqliteLibraryStore(database) };
  }
  const database = await openPostgres(databaseUrl, world.log);
  await migrate(database);
  const jobs = await pgBossJobs({ ...world, database });
  return { database, jobs, libraryStore: postgresLibraryStore(database, world.log) };
}
