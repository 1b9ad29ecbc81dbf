import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { type SqliteDatabase, openSqlite } from "../../src/database/sqlite.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import type { DurableJobs } from "../../src/jobs/durable-jobs.ts";
import { sqliteJobs } from "../../src/jobs/sqlite-jobs.ts";
import { sqlLedger } from "../../src/store/ledger/sql-ledger.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { mountSmallDisk } from "../support/small-disk.ts";
import { testClock } from "../support/test-clock.ts";
import { until } from "../support/until.ts";
import { nameOf, questionJob } from "./some-jobs.ts";

let folder: string;
let database: SqliteDatabase;
let jobs: DurableJobs;
let log: ReturnType<typeof rememberingLog>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-faults-"));
});
afterEach(async () => {
  await jobs.stop(0);
  await database.close();
  await rm(folder, { recursive: true });
});

async function openIn(path: string): Promise<void> {
  database = openSqlite(join(path, "briefdesk.db"));
  await migrate(database);
  log = rememberingLog();
  jobs = sqliteJobs({
    database,
    clock: systemClock,
    log,
    meter: silentMeter,
    pollMs: 20,
    backoff: () => 10,
  });
}

test("a damaged job is given up with a reason, and holds up nobody", async () => {
  await openIn(folder);
  const seen: string[] = [];
  await jobs.add(questionJob("damaged", "thread"));
  await jobs.add(questionJob("of another shape", "thread"));
  await jobs.add(questionJob("sound", "thread"));
  await database.query("UPDATE job SET body = '{\"kind\":' WHERE id = 1");
  await database.query('UPDATE job SET body = \'{"kind":"sing"}\' WHERE id = 2');
  await jobs.work(async (job) => void seen.push(nameOf(job)), { concurrency: 2 });
  await until(() => seen.includes("sound"));
  expect(seen).toEqual(["sound"]);
  const failed = await jobs.failed(5);
  expect(failed.map(({ error }) => error)).toEqual([
    "the stored job cannot be read",
    "the stored job cannot be read",
  ]);
});

test("done jobs keep their key and nothing of what they were about", async () => {
  await openIn(folder);
  await jobs.add(questionJob("a secret question"));
  await jobs.work(async () => {}, { concurrency: 1 });
  await until(async () => (await jobs.stats()).waiting + (await jobs.stats()).running === 0);
  expect(await database.query("SELECT key, body FROM job")).toEqual([
    { key: questionJob("a secret question").key, body: "" },
  ]);
});

test("a run whose lease cannot be renewed is aborted when it ends, and the job is run again", async () => {
  database = openSqlite(join(folder, "briefdesk.db"));
  await migrate(database);
  log = rememberingLog();
  const clock = testClock(1_000_000);
  jobs = sqliteJobs({ database, clock, log, meter: silentMeter });
  await jobs.add(questionJob("long"));
  const events: string[] = [];
  await jobs.work(
    async (_job, { signal, attempt }) => {
      events.push(`attempt ${attempt}`);
      if (attempt > 1) return;
      await new Promise((_resolve, reject) => signal.addEventListener("abort", reject));
    },
    { concurrency: 1 },
  );
  await clock.advance(25_000);
  const heldUntil = clock.now() - 5_000 + 60_000;
  await database.query("ALTER TABLE job RENAME TO away");
  await clock.advance(heldUntil - clock.now() - 1);
  expect(events).toEqual(["attempt 1"]);
  await clock.advance(20_000);
  expect(log.lines.some(({ message }) => message.startsWith("leases cannot be renewed"))).toBe(
    true,
  );
  await database.query("ALTER TABLE away RENAME TO job");
  await clock.advance(60_000);
  expect(events).toEqual(["attempt 1", "attempt 2"]);
  expect(await jobs.stats()).toEqual({ waiting: 0, running: 0, failed: 0 });
});

test("the disk fills up: what cannot be stored is refused, and work goes on when there is room", async ({
  skip,
}) => {
  const disk = mountSmallDisk(folder);
  if (!disk) return skip("a disk small enough to be filled cannot be mounted here");
  try {
    await openIn(folder);
    const ledger = sqlLedger({
      database,
      enqueue: jobs.enqueue,
      forgetJobs: jobs.forget,
      clock: systemClock,
      log,
    });
    const seen: string[] = [];
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await ledger.enqueuePost(undefined, [questionJob("in hand")]);
    await jobs.work(
      async (job) => {
        seen.push(nameOf(job));
        await held;
      },
      { concurrency: 1 },
    );
    await until(() => seen.length === 1);

    disk.fill();
    const long = { ...questionJob("x".repeat(300_000)), key: "ask:long" };
    await expect(ledger.enqueuePost(undefined, [long])).rejects.toThrow("database or disk is full");
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    disk.empty();

    expect(
      await ledger.enqueuePost(undefined, [{ ...questionJob("at last"), key: long.key }]),
    ).toBe(true);
    await until(() => seen.includes("at last"));
    expect(seen).toEqual(["in hand", "at last"]);
  } finally {
    await jobs?.stop(0);
    await database?.close();
    disk.unmount();
  }
});
