import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { type PostgresDatabase, openPostgres } from "../../src/database/postgres.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import type { DurableJobs } from "../../src/jobs/durable-jobs.ts";
import { pgBossJobs } from "../../src/jobs/pgboss-jobs.ts";
import { keyvLibrary } from "../../src/store/library/keyv-library.ts";
import { postgresLibraryStore } from "../../src/store/library/postgres-library-store.ts";
import { sqlLedger } from "../../src/store/ledger/sql-ledger.ts";
import { anArticle } from "../store/some-articles.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { until } from "../support/until.ts";
import { nameOf, questionJob } from "./some-jobs.ts";
import { type WorkerProcess, startWorker } from "./start-worker.ts";

const missing = whyNoPostgres();
let server: PostgresServer;
let url: string;
let database: PostgresDatabase;
let jobs: DurableJobs;
let folder: string;
const workers: WorkerProcess[] = [];
const log = rememberingLog();

beforeAll(async () => {
  if (!missing) server = await startPostgres();
});
afterAll(() => server?.remove());

beforeEach(async ({ skip }) => {
  if (missing) skip(missing);
  folder = await mkdtemp(join(tmpdir(), "briefdesk-faults-"));
  url = await server.createDatabase();
  database = await openPostgres(url, log);
  await migrate(database);
  const options = { clock: systemClock, log, meter: silentMeter, pollMs: 20, heartbeatMs: 1_000 };
  jobs = await pgBossJobs({ ...options, backoff: () => 30, database });
});
afterEach(async () => {
  if (missing) return;
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  await jobs.stop(0);
  await database.close();
  await rm(folder, { recursive: true });
});

const start = () => {
  const worker = startWorker(url, join(folder, `journal ${workers.length}`), 60_000);
  workers.push(worker);
  return worker;
};

test("several processes may start at once on an empty database, and share what they find", async () => {
  const empty = await server.createDatabase();
  const processes = await Promise.all(
    [1, 2, 3].map(async () => {
      const own = await openPostgres(empty, log);
      await migrate(own);
      const options = { clock: systemClock, log, meter: silentMeter, database: own };
      const store = postgresLibraryStore(own, log);
      const library = keyvLibrary({ store, retentionMs: 60_000, log });
      await library.keepArticle(anArticle("a"), []);
      return { own, store, library, jobs: await pgBossJobs(options) };
    }),
  );
  const added = await Promise.all(processes.map((one) => one.jobs.add(questionJob("same"))));
  expect(added.filter(Boolean)).toHaveLength(1);
  for (const one of processes) {
    expect(await one.jobs.queueDepth({ team: "T1", channel: "C1" })).toBe(1);
    expect((await one.library.article("a"))?.id).toBe("a");
  }
  for (const one of processes) await one.jobs.stop(0);
  for (const one of processes) await one.store.disconnect?.();
  for (const one of processes) await one.own.close();
});

test("of several processes any may be killed: another takes over when the lease has ended", async () => {
  await jobs.add(questionJob("slow", "thread"));
  await jobs.add(questionJob("behind", "thread"));
  const first = start();
  await until(() => first.journal().includes("start slow, attempt 1"));
  await first.kill();
  // A minute later, for the database.
  await database.query(
    "UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '61 s' WHERE state = 'active'",
  );
  const seen: string[] = [];
  await jobs.work(
    async (job, { attempt, last }) => void seen.push(`${nameOf(job)} ${attempt} ${last}`),
    { concurrency: 2 },
  );
  await until(() => seen.length === 2);
  expect(seen).toEqual(["slow 2 false", "behind 1 false"]);
});

test("a run whose lease has passed to another process is aborted, and its end does not count", async () => {
  const reasons: string[] = [];
  await jobs.add(questionJob("long"));
  const work = async (
    _: unknown,
    { signal, attempt }: { signal: AbortSignal; attempt: number },
  ) => {
    if (attempt > 1) return;
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    reasons.push((signal.reason as Error).name);
  };
  await jobs.work(work, { concurrency: 2 });
  await until(async () => (await jobs.stats()).running === 1);
  await database.query(
    "UPDATE pgboss.job SET retry_count = retry_count + 1 WHERE state = 'active'",
  );
  await until(() => reasons.length === 1);
  expect(reasons).toEqual(["LeaseLostError"]);
  expect(await jobs.stats()).toEqual({ waiting: 0, running: 1, failed: 0 });
});

test("the server restarts in mid-run: nothing is lost, and nobody has to restart", async () => {
  const ledger = sqlLedger({
    database,
    enqueue: jobs.enqueue,
    forgetJobs: jobs.forget,
    clock: systemClock,
    log,
  });
  const store = postgresLibraryStore(database, log);
  const library = keyvLibrary({ store, retentionMs: 60_000, log });
  await library.keepArticle(anArticle("a"), []);

  const seen: string[] = [];
  const { promise: serverIsBack, resolve: back } = Promise.withResolvers<void>();
  await ledger.enqueuePost(undefined, [questionJob("in hand")]);
  await jobs.work(
    async (job) => {
      seen.push(nameOf(job));
      await serverIsBack;
    },
    { concurrency: 2 },
  );
  await until(() => seen.includes("in hand"));

  await server.down();
  await expect(ledger.enqueuePost(undefined, [questionJob("refused")])).rejects.toThrow(/./);
  await expect(library.article("a")).rejects.toThrow(/./);
  back();
  await server.up();

  await until(async () => (await jobs.stats().catch(() => undefined))?.running === 0);
  await ledger.enqueuePost(undefined, [questionJob("after")]);
  await until(() => seen.includes("after"));
  expect(seen).toEqual(["in hand", "after"]);
  expect((await library.article("a"))?.id).toBe("a");
  await store.disconnect?.();
});
