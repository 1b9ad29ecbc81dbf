import type { Job, KeyedJob } from "../domain/job.ts";

export interface JobContext {
  /** From 1. */
  readonly attempt: number;
  /** No further attempt follows: a failure must be told to the reader. */
  readonly last: boolean;
  /** Its process ended in each of the attempts before: it is not tried again, the reader is only told. */
  readonly crashLooped: boolean;
  /** Aborted when the lease is lost or the process stops. */
  readonly signal: AbortSignal;
  /** From here on another job may run beside this one, which only waits; until what it returns is called. */
  releaseSlot(): () => void;
}

export interface JobStats {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
}

export interface FailedJob {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly attempts: number;
  readonly error: string;
  readonly failedAt: number;
}

/** Durable work. At least once; `Chat.deliver` makes what is seen happen once. */
export interface Jobs {
  /** Stores a job; false when its key is known already (for at least 25 hours). */
  add(job: KeyedJob, options?: { runAt?: number }): Promise<boolean>;
  /**
   * Runs jobs, `concurrency` at a time beside those that have yielded their slot, those of a group
   * in order, conversations in turn: however many wait in one, the first job of another is next, and one
   * place of several is always left to others. A run that throws is tried again with jittered backoff, at most five times; BusyError waits as it says and does not count.
   */
  work(
    run: (job: Job, context: JobContext) => Promise<void>,
    options: { concurrency: number },
  ): Promise<void>;
  /** Queue depth: jobs that would run before one of this conversation that was added now. */
  queueDepth(conversation: { readonly team: string; readonly channel: string }): Promise<number>;
  stats(): Promise<JobStats>;
  failed(limit: number): Promise<FailedJob[]>;
  /** Puts failed jobs back in the queue; all of them without ids. Resolves with their number. */
  rerun(ids?: readonly string[]): Promise<number>;
  /** Takes no new work, waits up to `graceMs` for what runs, then leaves it for the next start. */
  stop(graceMs: number): Promise<void>;
}
