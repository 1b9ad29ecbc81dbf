import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { type SqliteDatabase, openSqlite } from "../../src/database/sqlite.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import { sqliteJobs } from "../../src/jobs/sqlite-jobs.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { until } from "../support/until.ts";
import { jobsContract } from "./jobs.contract.ts";
import { nameOf, questionJob } from "./some-jobs.ts";

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

/** A store whose one job waited, and was given up, by a clock a hundred days ahead. */
async function byWrongClock(clockAgrees: () => Promise<boolean>) {
  const database = openSqlite(":memory:");
  await migrate(database);
  const options = {
    database,
    log: rememberingLog(),
    meter: silentMeter,
    heartbeatMs: 10,
    pollMs: 5,
  };
  const ahead = { ...systemClock, now: () => Date.now() + 100 * DAY_MS };
  const wrong = sqliteJobs({ ...options, clock: ahead, clockAgrees });
  onTestFinished(async () => {
    await wrong.stop(0);
    await database.close();
  });
  return { database, options, wrong };
}
const DAY_MS = 86_400_000;
const statesOf = (database: SqliteDatabase) =>
  database.query<{ state: string }>("SELECT state FROM job ORDER BY id");

test("keys of done jobs are kept by a clock that is wrong, and dropped by one that is right", async () => {
  let right = false;
  const { database, wrong } = await byWrongClock(async () => right);
  await database.query(
    "INSERT INTO job (key, job_group, kind, body, state, run_at, ended_at) VALUES ('k', 'g', 'notice', '', 'done', 1, $1)",
    [Date.now()],
  );
  let looks = 0;
  await wrong.work(async () => {}, { concurrency: 1 });
  await until(() => (looks += 1) > 20);
  expect(await statesOf(database)).toEqual([{ state: "done" }]);
  right = true;
  await until(async () => (await statesOf(database)).length === 0);
});

test("a job that waits until a time a wrong clock named runs as soon as the clock is right", async () => {
  const { database, options, wrong } = await byWrongClock(async () => false);
  await wrong.add(questionJob("later"), { runAt: Date.now() + 100 * DAY_MS });
  const seen: string[] = [];
  const right = sqliteJobs({ ...options, clock: systemClock });
  onTestFinished(() => right.stop(0));
  await right.work(async (job) => void seen.push(nameOf(job)), { concurrency: 1 });
  await until(() => seen.length > 0);
  expect(seen).toEqual(["later"]);
  expect(await statesOf(database)).toHaveLength(1);
});
