import type { Config } from "../config/config.ts";
import type { Library } from "../ports/library.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Jobs } from "../ports/jobs.ts";
import { keyvLibrary } from "../store/library/keyv-library.ts";
import { sqlLedger } from "../store/ledger/sql-ledger.ts";
import type { Engine, EngineWorld } from "./engine.ts";

export interface Store {
  readonly ledger: Ledger;
  readonly library: Library;
  readonly jobs: Jobs;
  /** Writes and reads; throws when that does not work. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

type StoreConfig = Pick<Config, "dataDir" | "databaseUrl" | "retentionMs">;

/** What is kept: in one SQLite file under the data folder, or on PostgreSQL. */
export async function openStore(config: StoreConfig, world: EngineWorld): Promise<Store> {
  const engine = await openEngine(config, world);
  const { database, jobs, libraryStore, tryOut } = engine;
  const { retentionMs } = config;
  const { clock, log } = world;
  const ledger = sqlLedger({
    database,
    enqueue: jobs.enqueue,
    forgetJobs: jobs.forget,
    clock,
    log,
  });
  return {
    jobs,
    ledger: {
      ...ledger,
      async prune(before) {
        await ledger.prune(before);
        await engine.dropRemains();
      },
    },
    library: keyvLibrary({ store: libraryStore, retentionMs, log }),
    ping: tryOut,
    async close() {
      await libraryStore.disconnect?.();
      await database.close();
    },
  };
}

/** Only the engine in use is loaded: the other one's libraries would take 50 MB for nothing. */
async function openEngine(
  { dataDir, databaseUrl }: StoreConfig,
  world: EngineWorld,
): Promise<Engine> {
  if (databaseUrl === undefined) {
    const { sqliteEngine } = await import("./sqlite-engine.ts");
    return sqliteEngine(dataDir, world);
  }
  const { postgresEngine } = await import("./postgres-engine.ts");
  return postgresEngine(databaseUrl, world);
}
