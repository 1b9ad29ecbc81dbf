import { migrate } from "../database/migrate.ts";
import { writeAndRead } from "../database/write-and-read.ts";
import { openPostgres } from "../database/postgres.ts";
import { pgBossJobs } from "../jobs/pgboss-jobs.ts";
import { postgresLibraryStore } from "../store/library/postgres-library-store.ts";
import type { Engine, EngineWorld } from "./engine.ts";

/** Everything on a PostgreSQL server that several processes share. */
export async function postgresEngine(url: string, world: EngineWorld): Promise<Engine> {
  const database = await openPostgres(url, world.log);
  await migrate(database);
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
