import type { Ledger } from "../ports/ledger.ts";
import type { Clock, Log } from "../ports/world.ts";

const EVERY_MS = 60_000;
/** A process that was not seen for so long is gone: it says three times in that time that it is there. */
export const GONE_AFTER_MS = 3 * EVERY_MS;

/** Says in the ledger that this process is there, until it stops: `briefdesk status` is another one. */
export function presence(options: {
  readonly ledger: Pick<Ledger, "noteProcess" | "forgetProcess">;
  readonly clock: Clock;
  readonly log: Log;
  readonly id: string;
}): { start(): void; stop(): Promise<void> } {
  const { ledger, clock, log, id } = options;
  const startedAt = clock.now();
  const ended = new AbortController();
  let loop: Promise<void> = Promise.resolve();
  const failed = (error: unknown): void =>
    log.warn({ err: error }, "it cannot be noted that this process is there");

  async function run(): Promise<void> {
    while (!ended.signal.aborted) {
      await ledger.noteProcess(id, startedAt).catch(failed);
      // Rejects only because it is to end.
      await clock.sleep(EVERY_MS, ended.signal).catch(() => undefined);
    }
  }

  return {
    start() {
      loop = run();
    },
    async stop() {
      ended.abort();
      await loop;
      await ledger.forgetProcess(id).catch(failed);
    },
  };
}
