import { afterAll, beforeAll } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openPostgres } from "../../src/database/postgres.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import { pgBossJobs } from "../../src/jobs/pgboss-jobs.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { jobsContract } from "./jobs.contract.ts";

const missing = whyNoPostgres();
let server: PostgresServer;
let prepared: string;

const open = async (url: string) => {
  const database = await openPostgres(url, rememberingLog());
  const jobs = await pgBossJobs({
    database,
    clock: systemClock,
    log: rememberingLog(),
    meter: silentMeter,
    backoff: () => 30,
    pollMs: 20,
  });
  return { database, jobs };
};

beforeAll(async () => {
  if (missing) return;
  server = await startPostgres();
  prepared = await server.createDatabase();
  const { database, jobs } = await open(prepared);
  await migrate(database);
  await jobs.stop(0);
  await database.close();
});
afterAll(() => server?.remove());

jobsContract(
  "PostgreSQL",
  async () => {
    const url = await server.createDatabase(prepared);
    const database = await openPostgres(url, rememberingLog());
    const databases = [database];
    return {
      database,
      open: async () => {
        const process = await open(url);
        databases.push(process.database);
        return process.jobs;
      },
      close: async () => {
        await Promise.all(databases.map((one) => one.close()));
      },
    };
  },
  missing,
);
