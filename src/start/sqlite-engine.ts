import { migrate } from "../database/migrate.ts";
import { writeAndRead } from "../database/write-and-read.ts";
import { openSqlite } from "../database/sqlite.ts";
import { storeFile } from "../database/file/store-file.ts";
import { sqliteJobs } from "../jobs/sqlite-jobs.ts";
import { sqliteLibraryStore } from "../store/library/sqlite-library-store.ts";
import type { Engine, EngineWorld } from "./engine.ts";

/** Everything in one SQLite file under the data folder. */
export async function sqliteEngine(dataDir: string, world: EngineWorld): Promise<Engine> {
  const database = openSqlite(storeFile(dataDir));
  await migrate(database);
  const jobs = sqliteJobs({ ...world, database });
  return {
    database,
    jobs,
    libraryStore: sqliteLibraryStore(database),
    async tryOut() {
      database.assertInPlace();
      await writeAndRead(database);
    },
    dropRemains: () => database.truncateLog(),
  };
}
