import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { type SqliteDatabase, openSqlite } from "../../src/database/sqlite.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import type { DurableJobs } from "../../src/jobs/durable-jobs.ts";
import { sqliteJobs } from "../../src/jobs/sqlite-jobs.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { until } from "../support/until.ts";
import { questionJob } from "./some-jobs.ts";
import { type WorkerProcess, startWorker } from "./start-worker.ts";

let folder: string;
let database: SqliteDatabase;
/** Only adds jobs and looks at them. */
let jobs: DurableJobs;
const workers: WorkerProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-take-over-"));
  database = openSqlite(join(folder, "briefdesk.db"));
  await migrate(database);
  jobs = sqliteJobs({ database, clock: systemClock, log: rememberingLog(), meter: silentMeter });
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  await database.close();
  await rm(folder, { recursive: true });
});

const start = (leaseMs = 60_000) => {
  const journal = join(folder, `journal ${workers.length}`);
  const worker = startWorker(join(folder, "briefdesk.db"), journal, leaseMs);
  workers.push(worker);
  return worker;
};

test("a restart after a kill goes on at once, without waiting for leases of a minute", async () => {
  await jobs.add(questionJob("quick", "one"));
  await jobs.add(questionJob("slow", "two"));
  await jobs.add(questionJob("behind", "two"));
  const first = start();
  await until(() => first.journal().includes("start slow, attempt 1"));
  // Not only done, but written down as done.
  await until(async () => (await jobs.stats()).running === 1);
  expect(first.journal()).toContain("end quick, attempt 1");
  await first.kill();

  const second = start();
  await until(() => second.journal().includes("start slow, attempt 2"));
  expect(second.journal()).not.toContain("start quick, attempt 1");
  expect(second.journal()).not.toContain("start behind, attempt 1");
  expect(await jobs.stats()).toEqual({ waiting: 1, running: 1, failed: 0 });
});

test("while another process works on the file, a start takes nothing from it", async () => {
  await jobs.add(questionJob("slow"));
  const first = start();
  await until(() => first.journal().includes("start slow, attempt 1"));
  const second = start();
  await until(() => second.journal().includes("working"));
  await jobs.add(questionJob("other"));
  await until(() => [first, second].some((one) => one.journal().includes("end other, attempt 1")));
  expect(second.journal()).not.toContain("start slow, attempt 2");
});

test("of two processes one is killed: the other takes over when the lease has ended", async () => {
  await jobs.add(questionJob("slow"));
  const first = start(600);
  await until(() => first.journal().includes("start slow, attempt 1"));
  const second = start(600);
  await until(() => second.journal().includes("working"));
  await first.kill();
  await until(() => second.journal().includes("start slow, attempt 2"));
  expect((await jobs.stats()).running).toBe(1);
});

test("a job that takes its process along every time is given up", async () => {
  await jobs.add(questionJob("slow"));
  const worker = start();
  await until(() => worker.journal().includes("start slow, attempt 1"));
  await worker.kill();
  // As after eight more kills; the next start finds the ninth.
  await database.query("UPDATE job SET losses = 8");
  const next = start();
  await until(() => next.journal().includes("start slow, attempt 10, the last"));
  await next.kill();
  start();
  await until(async () => (await jobs.stats()).failed === 1);
  expect((await jobs.failed(1))[0]?.error).toContain("the process ended in each of 10 runs");
});
