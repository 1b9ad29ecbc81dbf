import { Job } from "../domain/job.ts";
import type { JobContext } from "../ports/jobs.ts";
import type { StallWatch } from "../ports/stall-watch.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";
import type { ClaimedJob, JobStore } from "./job-store.ts";
import {
  LeaseLostError,
  MAX_CRASHES,
  type Outcome,
  attemptOf,
  describeError,
  outcomeOf,
} from "./retry.ts";

/** Does the work of one job. */
export type Handler = (job: Job, context: JobContext) => Promise<void>;

interface Run {
  readonly claimed: ClaimedJob;
  readonly abort: AbortController;
  leaseUntil: number;
  aside: boolean;
}

/** Active runs for each job that works; most of them wait for Slack, and each has a lease to renew. */
const MOST_IN_HAND = 8;

/** An outcome that cannot be written (the disk is full) is tried again at this interval, while the lease lasts. */
const SETTLE_RETRY_MS = 1_000;

/** The active runs: starts them, keeps their leases, and writes down how they end. */
export function activeRuns(options: {
  readonly store: JobStore;
  readonly leaseMs: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  readonly watch: StallWatch | undefined;
  readonly backoff: (failures: number) => number;
  /** Called when there is room for another run. */
  readonly onRoom: () => void;
}) {
  const { store, leaseMs, clock, log, meter, watch } = options;
  const runs = new Map<Run, Promise<void>>();

  const stepAside = (run: Run) => {
    run.aside = true;
    options.onRoom();
    return () => void (run.aside = false);
  };

  const perform = async (run: Run, handler: Handler): Promise<Outcome> => {
    const { signal } = run.abort;
    if (run.claimed.losses >= MAX_CRASHES)
      return { kind: "failed", error: `the process ended in each of ${MAX_CRASHES} runs` };
    const { success, data: job } = Job.safeParse(run.claimed.job);
    if (!success) return { kind: "failed", error: "the stored job cannot be read" };
    const stalls = watch?.stallsOf(run.claimed.key) ?? 0;
    const attempt = attemptOf({ ...run.claimed, stalls });
    try {
      await handler(job, { ...attempt, signal, releaseSlot: () => stepAside(run) });
      return { kind: "done" };
    } catch (error) {
      const { failures } = run.claimed;
      return outcomeOf(error, { ...attempt, failures, signal, backoff: options.backoff });
    }
  };

  /** Until the outcome is stored, or the lease is lost. */
  const settle = async (run: Run, outcome: Outcome): Promise<void> => {
    const fields = { job: run.claimed.key, outcome: outcome.kind };
    do {
      try {
        const ours = await store.settle(run.claimed, outcome);
        if (!ours) log.warn(fields, "the lease of this run was lost");
        return;
      } catch (error) {
        log.error({ ...fields, error: describeError(error) }, "an outcome cannot be stored");
        await clock.sleep(SETTLE_RETRY_MS);
      }
    } while (!run.abort.signal.aborted);
  };

  const oneRun = async (run: Run, handler: Handler): Promise<void> => {
    const startedAt = clock.now();
    const outcome = await perform(run, handler);
    const ms = clock.now() - startedAt;
    await settle(run, outcome);
    if (outcome.kind === "done" || outcome.kind === "failed") watch?.forget(run.claimed.key);
    report({ log, meter }, run.claimed, outcome, ms);
  };

  const tellWatch = () => watch?.inHand([...runs.keys()].map(({ claimed }) => claimed.key));

  const leave = (run: Run, reason: string) => run.abort.abort(new LeaseLostError(reason));

  return {
    /** How many more may be started when `concurrency` jobs may work at a time. */
    room: (concurrency: number) => {
      const atWork = [...runs.keys()].filter(({ aside }) => !aside).length;
      return Math.min(concurrency - atWork, concurrency * MOST_IN_HAND - runs.size);
    },

    /** The shares with that many runs in hand, those that only wait among them. */
    sharesWith: (most: number): ReadonlySet<string> => {
      const inHand = Map.groupBy(runs.keys(), ({ claimed }) => claimed.share);
      const full = [...inHand].filter(([share, all]) => share !== "" && all.length >= most);
      return new Set(full.map(([share]) => share));
    },

    start: (claimed: ClaimedJob, handler: Handler) => {
      const abort = new AbortController();
      const run = { claimed, abort, leaseUntil: clock.now() + leaseMs, aside: false };
      const ended = oneRun(run, handler).finally(() => {
        runs.delete(run);
        tellWatch();
        options.onRoom();
      });
      runs.set(run, ended);
      tellWatch();
    },

    renewLeases: async () => {
      const inHand = [...runs.keys()];
      if (inHand.length === 0) return;
      const leaseUntil = clock.now() + leaseMs;
      const held = await store.renew(inHand.map((run) => run.claimed));
      for (const run of inHand) {
        if (held.has(run.claimed.id)) run.leaseUntil = leaseUntil;
        else leave(run, "the lease has passed to another process");
      }
    },

    /** When leases cannot be renewed: whoever takes over must not find us still at work. */
    dropExpired: () => {
      for (const run of runs.keys())
        if (run.leaseUntil <= clock.now()) leave(run, "the lease has ended");
    },

    abortAll: (reason: Error) => {
      for (const run of runs.keys()) run.abort.abort(reason);
    },

    /** Gives back what did not end when it was told to: its outcome, should it come, does not count. */
    leaveAll: async () => {
      for (const run of runs.keys()) await settle(run, { kind: "left" });
    },

    /** Resolves when no run is active, or after `ms`. */
    settled: async (ms: number) => {
      if (runs.size === 0) return;
      const enough = new AbortController();
      const timeout = clock.sleep(ms, enough.signal).catch(() => {}); // aborted below, when all have ended
      await Promise.race([Promise.allSettled(runs.values()), timeout]);
      enough.abort();
    },
  };
}

/** One line an outcome. */
function report(
  { log, meter }: { log: Log; meter: Meter },
  { key, kind, failures, losses }: ClaimedJob,
  outcome: Outcome,
  ms: number,
): void {
  const fields = { job: key, kind, attempt: failures + losses + 1, ms };
  meter.time("job_seconds", ms / 1_000, { kind, outcome: outcome.kind });
  if (outcome.kind === "done") log.info(fields, "job done");
  else if (outcome.kind === "left") log.info(fields, "job left for another run");
  else if (outcome.kind === "failed") {
    meter.count("jobs_failed", { kind });
    log.error({ ...fields, error: outcome.error }, "job failed");
  } else {
    meter.count("job_retries", { kind });
    log.warn({ ...fields, error: outcome.error, againInMs: outcome.afterMs }, "job will run again");
  }
}
