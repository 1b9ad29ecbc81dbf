import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import { sqliteJobs } from "../../src/jobs/sqlite-jobs.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { jobsContract } from "./jobs.contract.ts";

jobsContract("SQLite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-jobs-"));
  const database = openSqlite(join(folder, "briefdesk.db"));
  await migrate(database);
  return {
    database,
    open: async () =>
      sqliteJobs({
        database,
        clock: systemClock,
        log: rememberingLog(),
        meter: silentMeter,
        backoff: () => 30,
        pollMs: 20,
      }),
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
});
