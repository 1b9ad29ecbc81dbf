import { migrate } from "../database/migrate.ts";
import { writeAndRead } from "../database/write-and-read.ts";
import { copiedFrom } from "../database/copy/copy-mark.ts";
import { openPostgres, type PostgresDatabase } from "../database/postgres.ts";
import { ConfigError } from "../errors.ts";
import { pgBossJobs } from "../jobs/pgboss-jobs.ts";
import { postgresLibraryStore } from "../store/library/postgres-library-store.ts";
import type { Engine, EngineWorld } from "./engine.ts";

/** A store that `briefdesk migrate` has begun to fill lacks what nobody would miss at first. */
async function assertWhole(database: PostgresDatabase): Promise<void> {
  if ((await copiedFrom(database)) === undefined) return;
  await database.close();
  throw new ConfigError([{ key: "DATABASE_URL", says: { key: "storeHalfCopied" } }]);
}

/** Everything on a PostgreSQL server that several processes share. */
export async function postgresEngine(url: string, world: EngineWorld): Promise<Engine> {
  const database = await openPostgres(url, world.log);
  await migrate(database);
  await assertWhole(database);
  const jobs = await pgBossJobs({ ...world, database });
  return {
    database,
    jobs,
    libraryStore: postgresLibraryStore(database, world.log),
    tryOut: () => writeAndRead(database),
    // Its autovacuum's business.
    dropRemains: async () => {},
  };
}
