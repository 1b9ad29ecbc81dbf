import type { KeyvStorageAdapter } from "keyv";
import type { Database } from "../database/database.ts";
import type { DurableJobs } from "../jobs/durable-jobs.ts";
import type { StallWatch } from "../ports/stall-watch.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";

/** One engine under all that is kept, migrated. */
export interface Engine {
  readonly database: Database;
  readonly jobs: DurableJobs;
  readonly libraryStore: KeyvStorageAdapter;
  /** Writes and reads; throws when that does not work, or not in what will be opened at the next start. */
  tryOut(): Promise<void>;
  /** What the engine itself still holds of deleted rows goes, where that is for us to do. */
  dropRemains(): Promise<void>;
}

export interface EngineWorld {
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Whether the clock can be trusted; absent where nothing is dropped by it. */
  readonly clockAgrees?: (() => Promise<boolean>) | undefined;
  /** Told which jobs are in hand; absent where nothing watches the loop. */
  readonly watch?: StallWatch | undefined;
}
