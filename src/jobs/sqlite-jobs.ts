import { randomUUID } from "node:crypto";
import type { Database } from "../database/database.ts";
import type { SqliteDatabase } from "../database/sqlite.ts";
import type { KeyedJob } from "../flows/job.ts";
import type { Clock, Log, Meter } from "../ports.ts";
import { jobTable } from "./job-table.ts";
import { nap } from "./nap.ts";
import { StoppingError, backoffMs, describeError } from "./retry.ts";
import type { TransactionalJobs } from "./transactional-jobs.ts";
import { type Handler, createRunner } from "./run-claimed.ts";

export interface SqliteJobsOptions {
  /** Migrated. */
  readonly database: SqliteDatabase;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Milliseconds to wait after the n-th failed run; see `backoffMs`. */
  readonly backoff?: (failures: number) => number;
  /** A run without a sign of life for so long is taken over. With 5 s, a slow disk made a duplicate. */
  readonly leaseMs?: number;
  readonly heartbeatMs?: number;
  /** How soon a job is seen that another process has added; own ones are seen at once. */
  readonly pollMs?: number;
}

/** A run that was told to stop has so long to leave by itself. */
const LEAVE_MS = 1_000;

/**
 * Durable jobs in the ledger's own SQLite file.
 *
 * A run holds a lease that a heartbeat renews; a run whose lease was lost is aborted. What a dead
 * process has left is taken over when its lease ends, and at once by a process that starts and
 * finds itself alone on the file: a restart does not wait. `work` resolves when it has begun.
 */
export function sqliteJobs(options: SqliteJobsOptions): TransactionalJobs {
  const { database, clock, log } = options;
  const leaseMs = options.leaseMs ?? 60_000;
  const heartbeatMs = options.heartbeatMs ?? 20_000;
  const pollMs = options.pollMs ?? 1_000;
  const owner = randomUUID();
  const table = jobTable(database);
  const pause = nap(clock);
  const beat = nap(clock);
  const runner = createRunner({
    ...options,
    backoff: options.backoff ?? backoffMs,
    table,
    owner,
    leaseMs,
    onSettled: pause.wake,
  });
  const draining = new AbortController();
  const ended = new AbortController();
  let loops: Promise<unknown> = Promise.resolve();

  const enqueue = async (tx: Database, job: KeyedJob, runAt = clock.now()) => {
    const added = await table.insert(tx, job, runAt);
    if (added) pause.wake();
    return added;
  };

  const claimAll = async (run: Handler, concurrency: number) => {
    while (!draining.signal.aborted && runner.size() < concurrency) {
      const now = clock.now();
      const claimed = await table.claim(owner, now, now + leaseMs);
      if (!claimed) return;
      runner.start(claimed, run);
    }
  };

  const workLoop = async (run: Handler, concurrency: number) => {
    while (!draining.signal.aborted) {
      try {
        await claimAll(run, concurrency);
        const due = await table.nextDue(clock.now());
        await pause.sleep(Math.min(pollMs, (due ?? Infinity) - clock.now()));
      } catch (error) {
        log.error({ error: describeError(error) }, "jobs cannot be read; trying again");
        await pause.sleep(pollMs);
      }
    }
  };

  const takeOver = async (before: number) => {
    const taken = await table.takeOver(before, clock.now());
    for (const { key, state } of taken)
      log.warn({ job: key, state }, "the process of this job ended during its run");
    if (taken.length > 0) pause.wake();
  };

  const heartbeatLoop = async () => {
    while (!ended.signal.aborted) {
      try {
        await runner.renewLeases();
        await takeOver(clock.now());
        await table.prune(clock.now());
      } catch (error) {
        log.error({ error: describeError(error) }, "leases cannot be renewed; trying again");
        runner.dropExpired();
      }
      await beat.sleep(heartbeatMs);
    }
  };

  return {
    add: (job, { runAt } = {}) => enqueue(database, job, runAt),
    enqueue: (tx, job) => enqueue(tx, job),

    work: async (run, { concurrency }) => {
      // Nobody else works on the file: whatever is running there, its process is gone.
      await database.joinWorkers(() => takeOver(Infinity));
      loops = Promise.all([workLoop(run, concurrency), heartbeatLoop()]);
    },

    ahead: () => table.waiting(clock.now()),
    stats: () => table.stats(),
    failed: (limit) => table.failed(limit),
    rerun: async (ids) => {
      const count = await table.rerun(ids, clock.now());
      pause.wake();
      return count;
    },

    stop: async (graceMs) => {
      draining.abort();
      pause.wake();
      await runner.settled(graceMs);
      runner.abortAll(new StoppingError("the process stops"));
      await runner.settled(LEAVE_MS);
      await table.release(owner);
      ended.abort();
      beat.wake();
      await loops;
    },
  };
}
