import { join } from "node:path";
import type { Config } from "../config/config.ts";
import type { Database } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { openPostgres } from "../database/postgres.ts";
import { openSqlite } from "../database/sqlite.ts";
import type { DurableJobs } from "../jobs/durable-jobs.ts";
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

interface Around {
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
}

/** One engine under all that is kept. */
interface Engine {
  readonly database: Database;
  readonly jobs: DurableJobs;
  readonly libraryStore: ReturnType<typeof sqliteLibraryStore>;
}

type StoreConfig = Pick<Config, "dataDir" | "databaseUrl" | "retentionMs">;

/** What is kept: in one SQLite file under the data folder, or on PostgreSQL. Migrated when it resolves. */
export async function openStore(config: StoreConfig, around: Around): Promise<Store> {
  const { databaseUrl, dataDir, retentionMs } = config;
  const { database, jobs, libraryStore } =
    databaseUrl === undefined
      ? await onSqlite(dataDir, around)
      : await onPostgres(databaseUrl, around);
  const { clock, log } = around;
  return {
    jobs,
    ledger: sqlLedger({ database, enqueue: jobs.enqueue, clock, log }),
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

async function onSqlite(dataDir: string, around: Around): Promise<Engine> {
  const database = openSqlite(join(dataDir, "briefdesk.sqlite"));
  await migrate(database);
  return {
    database,
    jobs: sqliteJobs({ database, ...around }),
    libraryStore: sqliteLibraryStore(database),
  };
}

async function onPostgres(url: string, around: Around): Promise<Engine> {
  const database = await openPostgres(url, around.log);
  await migrate(database);
  const jobs = await pgBossJobs({ database, ...around });
  return { database, jobs, libraryStore: postgresLibraryStore(database, around.log) };
}
