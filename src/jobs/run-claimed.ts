import { Job } from "../flows/job.ts";
import type { Clock, JobContext, Log, Meter } from "../ports.ts";
import type { ClaimedJob, jobTable } from "./job-table.ts";
import { LeaseLostError, type Outcome, attemptOf, describeError, outcomeOf } from "./retry.ts";

/** Does the work of one job. */
export type Handler = (job: Job, context: JobContext) => Promise<void>;

interface Run {
  readonly claimed: ClaimedJob;
  readonly abort: AbortController;
  leaseUntil: number;
}

/** An outcome that cannot be written (the disk is full) is tried again so often, while the lease lasts. */
const SETTLE_RETRY_MS = 1_000;

/** The runs in hand: starts them, keeps their leases, and writes down how they end. */
export function createRunner(options: {
  readonly table: ReturnType<typeof jobTable>;
  readonly owner: string;
  readonly leaseMs: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  readonly backoff: (failures: number) => number;
  readonly onSettled: () => void;
}) {
  const { table, owner, leaseMs, clock, log, meter } = options;
  const runs = new Map<Run, Promise<void>>();

  const perform = async (run: Run, handler: Handler): Promise<Outcome> => {
    const { signal } = run.abort;
    const job = parse(run.claimed.body);
    if (!job) return { kind: "failed", error: "the stored job cannot be read" };
    try {
      await handler(job, { ...attemptOf(run.claimed), signal });
      return signal.reason instanceof LeaseLostError ? { kind: "left" } : { kind: "done" };
    } catch (error) {
      return outcomeOf(error, { failures: run.claimed.failures, signal, backoff: options.backoff });
    }
  };

  const write = ({ claimed: { id } }: Run, outcome: Outcome): Promise<boolean> | boolean => {
    const now = clock.now();
    switch (outcome.kind) {
      case "done":
        return table.done(id, owner, now);
      case "again":
        return table.again(id, owner, now + outcome.afterMs, outcome.counts, outcome.error);
      case "failed":
        return table.fail(id, owner, now, outcome.error);
      case "left":
        return true;
    }
  };

  /** Until the outcome stands, or the lease is gone. */
  const settle = async (run: Run, outcome: Outcome): Promise<void> => {
    const fields = { job: run.claimed.key, outcome: outcome.kind };
    do {
      try {
        const ours = await write(run, outcome);
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
    report({ log, meter }, run.claimed, outcome, ms);
  };

  const dropExpired = () => {
    for (const run of runs.keys())
      if (run.leaseUntil <= clock.now()) run.abort.abort(new LeaseLostError("the lease has ended"));
  };

  return {
    size: () => runs.size,

    start: (claimed: ClaimedJob, handler: Handler) => {
      const run = { claimed, abort: new AbortController(), leaseUntil: clock.now() + leaseMs };
      const ended = oneRun(run, handler).finally(() => {
        runs.delete(run);
        options.onSettled();
      });
      runs.set(run, ended);
    },

    renewLeases: async () => {
      const inHand = [...runs.keys()];
      const leaseUntil = clock.now() + leaseMs;
      const ours = await table.renew(owner, leaseUntil);
      for (const run of inHand) {
        if (ours.has(run.claimed.id)) run.leaseUntil = leaseUntil;
        else run.abort.abort(new LeaseLostError("the lease has passed to another process"));
      }
    },

    /** When leases cannot be renewed: whoever takes over must not find us still at work. */
    dropExpired,

    abortAll: (reason: Error) => {
      for (const run of runs.keys()) run.abort.abort(reason);
    },

    /** Resolves when no run is in hand, or after `ms`. */
    settled: async (ms: number) => {
      if (runs.size === 0) return;
      const enough = new AbortController();
      const timeout = clock.sleep(ms, enough.signal).catch(() => {}); // aborted below, when all have ended
      await Promise.race([Promise.allSettled(runs.values()), timeout]);
      enough.abort();
    },
  };
}

function parse(body: string): Job | undefined {
  try {
    return Job.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined; // not JSON: told as the outcome of the run
  }
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
