import type { Ledger } from "../ports/ledger.ts";
import type { Clock, Log } from "../ports/world.ts";

/** Often enough that a day's retention is a day, rarely enough to be no load. */
const EVERY_MS = 6 * 60 * 60_000;
/** A clock that is set right is noticed within this. */
const LOOK_MS = 60_000;

/**
 * Drops what is older than the retention time, now and then; and nothing by a clock that is wrong: a machine
 * that wakes up a hundred days ahead would drop all there is. As soon as it is set right the ledger is looked
 * through again.
 */
export function retentionLoop(options: {
  readonly ledger: Pick<Ledger, "prune">;
  readonly clock: Clock;
  readonly clockAgrees: () => Promise<boolean>;
  readonly log: Log;
  readonly retentionMs: number;
}): { start(): void; stop(): Promise<void> } {
  const { ledger, clock, clockAgrees, log, retentionMs } = options;
  const ended = new AbortController();
  let loop: Promise<void> = Promise.resolve();
  /** Since the ledger was last looked through. */
  let waitedMs = EVERY_MS;

  async function look(): Promise<void> {
    if (!(await clockAgrees())) {
      waitedMs = EVERY_MS;
      return;
    }
    if (waitedMs < EVERY_MS) return;
    waitedMs = 0;
    await ledger.prune(clock.now() - retentionMs);
  }

  async function run(): Promise<void> {
    while (!ended.signal.aborted) {
      await look().catch((error: unknown) => {
        log.error({ err: error }, "old records could not be dropped; trying again later");
      });
      // Rejects only because it is to end.
      await clock.sleep(LOOK_MS, ended.signal).catch(() => undefined);
      waitedMs += LOOK_MS;
    }
  }

  return {
    start() {
      loop = run();
    },
    async stop() {
      ended.abort();
      await loop;
    },
  };
}
