/** Watches that the event loop goes on, and remembers with which jobs in hand it did not. */
export interface StallWatch {
  /** Called whenever it changes which jobs are in hand, by their keys. */
  inHand(jobs: readonly string[]): void;
  /** How often the process had to be ended while the job was in hand. */
  stallsOf(job: string): number;
  /** The job has ended, one way or the other. */
  forget(job: string): void;
}
