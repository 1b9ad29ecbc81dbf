import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openPostgres } from "../../src/database/postgres.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import { pgBossJobs } from "../../src/jobs/pgboss-jobs.ts";
import { sqliteJobs } from "../../src/jobs/sqlite-jobs.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { nameOf } from "./some-jobs.ts";

/**
 * A worker in a process of its own, to be killed: `worker-process.ts <database> <journal> <leaseMs>`.
 * It writes a line when a job starts and when it ends; a job named `slow …` takes a minute.
 */
const [, , database = "", journal = "", leaseMs = "60000"] = process.argv;

const options = {
  clock: systemClock,
  log: rememberingLog(),
  meter: silentMeter,
  leaseMs: Number(leaseMs),
  heartbeatMs: Number(leaseMs) / 3,
  pollMs: 20,
};
const jobs = database.startsWith("postgres:")
  ? await pgBossJobs({ ...options, database: await openPostgres(database, options.log) })
  : sqliteJobs({ ...options, database: openSqlite(database) });

await jobs.work(
  async (job, { attempt, last }) => {
    const line = `${nameOf(job)}, attempt ${attempt}${last ? ", the last" : ""}`;
    appendFileSync(journal, `start ${line}\n`);
    await sleep(nameOf(job).startsWith("slow") ? 60_000 : 5);
    appendFileSync(journal, `end ${line}\n`);
  },
  { concurrency: 4 },
);
appendFileSync(journal, "working\n");
