import { backoffMs } from "../domain/backoff.ts";
import type { Database } from "../database/database.ts";
import type { KeyedJob } from "../domain/job.ts";
import type { Jobs } from "../ports/jobs.ts";
import type { StallWatch } from "../ports/stall-watch.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";
import type { ForgetScope } from "../domain/records.ts";
import { mostOfOneShare, shareOf } from "./fair-share.ts";
import { isAbout } from "./job-about.ts";
import type { JobStore } from "./job-store.ts";
import { interruptibleSleep } from "./interruptible-sleep.ts";
import { RUN_BACKOFF, StoppingError, describeError } from "./retry.ts";
import { type Handler, activeRuns } from "./active-runs.ts";

/** Jobs that can be stored within a transaction of the ledger. */
export interface DurableJobs extends Jobs {
  /** False when the key is known. The job is there when, and only when, `tx` is committed. */
  enqueue(tx: Database, job: KeyedJob): Promise<boolean>;
  /** Drops what waits or was given up and is about a post, a person or a team; part of `tx`. */
  forget(tx: Database, scope: ForgetScope): Promise<void>;
}

/** What both engines' jobs are made with. */
export interface JobsOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Told which jobs are in hand; knows which of them the loop stood still with. Default: nothing watches. */
  readonly watch?: StallWatch | undefined;
  /** A run without a heartbeat for this long is taken over. With 5 s, a slow disk made a duplicate. */
  readonly leaseMs?: number;
  readonly heartbeatMs?: number;
  /** How soon a job is seen that another process has added; own ones are seen at once. */
  readonly pollMs?: number;
  /** Whether the clock can be trusted: ended jobs are not dropped by one that is wrong. Default: it can. */
  readonly clockAgrees?: (() => Promise<boolean>) | undefined;
  /** Milliseconds to wait after the n-th failed run; see `RUN_BACKOFF`. */
  readonly backoff?: (failures: number) => number;
}

export const LEASE_MS = 60_000;
export const HEARTBEAT_MS = 20_000;
const POLL_MS = 500;

/** How long a run that was told to stop has to end by itself. */
const LEAVE_MS = 1_000;

/**
 * The work loop, the same on both engines: claims jobs as slots fall free, keeps their leases alive
 * with a heartbeat, and aborts a run whose lease was lost. `work` resolves when it has begun.
 */
export function durableJobs(
  store: JobStore,
  database: Database,
  options: JobsOptions,
): DurableJobs {
  const { clock, log, heartbeatMs = HEARTBEAT_MS, pollMs = POLL_MS } = options;
  const pause = interruptibleSleep(clock);
  const beat = interruptibleSleep(clock);
  const runs = activeRuns({
    ...options,
    store,
    watch: options.watch,
    leaseMs: options.leaseMs ?? LEASE_MS,
    backoff: options.backoff ?? ((failures) => backoffMs(RUN_BACKOFF, failures, Math.random)),
    onRoom: pause.wake,
  });
  const draining = new AbortController();
  const ended = new AbortController();
  let loops: Promise<unknown> = Promise.resolve();

  const enqueue = async (tx: Database, job: KeyedJob, runAt?: number) => {
    const added = await store.insert(tx, job, runAt);
    if (added) tx.onCommit(pause.wake);
    return added;
  };

  const claimAll = async (run: Handler, concurrency: number) => {
    const most = mostOfOneShare(concurrency);
    while (!draining.signal.aborted && runs.room(concurrency) > 0) {
      const claimed = await store.claim(runs.sharesWith(most));
      if (claimed === undefined) return;
      runs.start(claimed, run);
    }
  };

  const workLoop = async (run: Handler, concurrency: number) => {
    while (!draining.signal.aborted) {
      try {
        await claimAll(run, concurrency);
        await pause.sleep(Math.min(pollMs, (await store.untilNext()) ?? pollMs));
      } catch (error) {
        log.error({ error: describeError(error) }, "jobs cannot be read; trying again");
        await pause.sleep(pollMs);
      }
    }
  };

  const heartbeatLoop = async () => {
    while (!ended.signal.aborted) {
      try {
        await runs.renewLeases();
        if (await store.maintain()) pause.wake();
      } catch (error) {
        log.error({ error: describeError(error) }, "leases cannot be renewed; trying again");
        runs.dropExpired();
      }
      await beat.sleep(heartbeatMs);
    }
  };

  return {
    add: (job, { runAt } = {}) => enqueue(database, job, runAt),
    enqueue: (tx, job) => enqueue(tx, job),
    forget: (tx, scope) => store.forget(tx, (job) => isAbout(job, scope)),

    work: async (run, { concurrency }) => {
      await store.begin();
      loops = Promise.all([workLoop(run, concurrency), heartbeatLoop()]);
    },

    queueDepth: (conversation) => store.ahead(shareOf(conversation)),
    stats: () => store.stats(),
    failed: (limit) => store.failed(limit),
    rerun: async (ids) => {
      const count = await store.rerun(ids);
      pause.wake();
      return count;
    },

    stop: async (graceMs) => {
      draining.abort();
      pause.wake();
      await runs.settled(graceMs);
      runs.abortAll(new StoppingError("the process stops"));
      await runs.settled(LEAVE_MS);
      await runs.leaveAll();
      ended.abort();
      beat.wake();
      await loops;
      await store.end();
    },
  };
}
