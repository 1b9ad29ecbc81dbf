import type { Ledger } from "../ports/ledger.ts";
import type { Clock, Log } from "../ports/world.ts";

/** Often enough that a day's retention is a day, rarely enough to be no load. */
const EVERY_MS = 6 * 60 * 60_000;

/** Drops what is older than the retention time, now and then. */
export function retentionLoop(options: {
  readonly ledger: Pick<Ledger, "prune">;
  readonly clock: Clock;
  readonly log: Log;
  readonly retentionMs: number;
}): { start(): void; stop(): Promise<void> } {
  const { ledger, clock, log, retentionMs } = options;
  const ended = new AbortController();
  let loop: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    while (!ended.signal.aborted) {
      try {
        await ledger.prune(clock.now() - retentionMs);
        await clock.sleep(EVERY_MS, ended.signal);
      } catch (error) {
        if (ended.signal.aborted) return;
        log.error({ err: error }, "old records could not be dropped; trying again later");
        await clock.sleep(EVERY_MS, ended.signal).catch(() => undefined);
      }
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
