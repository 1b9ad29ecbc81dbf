import type { Database } from "../database/database.ts";
import type { Job, KeyedJob } from "../domain/job.ts";
import type { FailedJob, JobStats } from "../ports/jobs.ts";
import type { Outcome } from "./retry.ts";

/** A job in the hands of this process. */
export interface ClaimedJob {
  readonly id: string;
  /** Names this claim among all claims of the job. */
  readonly claim: number;
  readonly key: string;
  readonly kind: string;
  readonly group: string;
  /** Whose place in the queue it takes, see `shareOfJob`; empty for jobs that earlier versions stored. */
  readonly share: string;
  /** As it was stored; unchecked. */
  readonly job: unknown;
  /** Runs that threw. */
  readonly failures: number;
  /** Runs whose process ended before they did. */
  readonly losses: number;
}

/**
 * Where jobs are kept, and who holds which. Each method is one step of the work loop, and throws
 * what the database throws.
 */
export interface JobStore {
  /** False when the key is known. Part of `tx`. Without `runAt` the job may run at once. */
  insert(tx: Database, job: KeyedJob, runAt: number | undefined): Promise<boolean>;
  /** Called once, before the first claim. */
  begin(): Promise<void>;
  /**
   * Takes the job whose turn it is, with a lease, among those whose time has come, whose group is free and
   * whose share is not one of `full`.
   */
  claim(full: ReadonlySet<string>): Promise<ClaimedJob | undefined>;
  /** Writes down how a run has ended; false when its lease had been lost. */
  settle(claimed: ClaimedJob, outcome: Outcome): Promise<boolean>;
  /** Renews the leases of the active runs; resolves with the ids that are still held. */
  renew(inHand: readonly ClaimedJob[]): Promise<ReadonlySet<string>>;
  /** Takes over what dead processes have left and drops what ended long ago; true when there is new work. */
  maintain(): Promise<boolean>;
  /** Milliseconds until the next job that waits for its time, where that is known. */
  untilNext(): Promise<number | undefined>;
  /** Jobs that could run now and would run before one of this share that was added now. */
  ahead(share: string): Promise<number>;
  stats(): Promise<JobStats>;
  failed(limit: number): Promise<FailedJob[]>;
  rerun(ids: readonly string[] | undefined): Promise<number>;
  /** Ends what waits or was given up and matches; its keys stay known. Part of `tx`. */
  forget(tx: Database, matches: (job: Job) => boolean): Promise<void>;
  /** Called once, after the last run. */
  end(): Promise<void>;
}
