import type { SocketModeReceiver } from "@slack/bolt";
import type { Clock, Log } from "../../ports/world.ts";
import { slackCode, waitAsked } from "./failures.ts";
import { pauseAfter } from "./pause-after.ts";

export type SocketClient = SocketModeReceiver["client"];

export interface HoldOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the connection is no longer wanted. */
  readonly stopping: AbortSignal;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Slack greets within a second of the connection; without its greeting nothing would ever arrive. */
const GREETING_MS = 30_000;
/** Slack refreshes after minutes at the earliest; what ends sooner, again and again, is no refresh. */
const SHORT_LIFE_MS = 10_000;
const SHORT_LIVES_ALLOWED = 3;

/**
 * Holds a connection open until it is no longer wanted: reopened at once after a refresh, with
 * growing pauses after failures, without end. The client's own reconnecting ends for good, with an
 * unhandled rejection, when the address of a socket cannot be had (slack/socket-mode 3.1).
 */
export async function holdOpen(client: SocketClient, options: HoldOptions): Promise<void> {
  const { clock, log, stopping } = options;
  let failures = 0;
  let shortLives = 0;
  while (!stopping.aborted) {
    try {
      const { closed } = await open(client, clock);
      const since = clock.now();
      failures = 0;
      options.onOpen();
      if (stopping.aborted) void leave(client);
      await closed;
      options.onClose();
      shortLives = clock.now() - since < SHORT_LIFE_MS ? shortLives + 1 : 0;
      if (shortLives > SHORT_LIVES_ALLOWED) await rest(pauseAfter(shortLives - 3), options);
    } catch (error) {
      failures += 1;
      options.onFailure(error);
      const pause = waitAsked(error) ?? pauseAfter(failures);
      log.warn({ err: error, code: slackCode(error), failures, pause }, "no connection to Slack");
      await rest(pause, options);
    }
  }
}

/** Ends early when the connection is no longer wanted. */
const rest = (ms: number, { clock, stopping }: HoldOptions): Promise<void> =>
  clock.sleep(ms, stopping).catch(() => undefined);

/** Opens a connection. Resolves when Slack has greeted us; `closed` resolves when it ends. */
async function open(client: SocketClient, clock: Clock): Promise<{ closed: Promise<void> }> {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  client.once("disconnected", close);
  const greeted = new AbortController();
  const tooLate = clock.sleep(GREETING_MS, greeted.signal).then(
    () => {
      throw new Error("Slack did not greet the connection");
    },
    () => undefined,
  );
  try {
    await Promise.race([client.start(), tooLate]);
    return { closed };
  } catch (error) {
    client.off("disconnected", close);
    void leave(client);
    // The client rejects with nothing when the connection ends before the greeting.
    throw error ?? new Error("the connection ended before Slack's greeting");
  } finally {
    greeted.abort();
  }
}

/** Whatever goes wrong on the way out, the connection is gone. */
export const leave = (client: SocketClient): Promise<void> =>
  client.disconnect().catch(() => undefined);
