import { type App, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { ConfigError } from "../../errors.ts";
import type { Clock, Log } from "../../ports.ts";
import { slackCode, waitAsked } from "../chat/failures.ts";
import { slackLogger } from "../logger.ts";

export interface SocketsOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Slack sends each payload to any one of them. */
  readonly connections?: number | undefined;
  /** Time between the first opening of one and the next, so that Slack does not refresh them together. */
  readonly staggerMs?: number | undefined;
}

export interface SocketReceiver extends Receiver {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** How many connections stand now. */
  connected(): number;
}

type Client = SocketModeReceiver["client"];

/** Refusals of the app token that no later try will change. */
const TOKEN_REFUSED =
  /^(?:invalid_auth|not_authed|not_allowed_token_type|missing_scope|account_inactive|token_revoked|token_expired|forbidden_team)$/u;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A peer that is gone does not say goodbye either. */
const CLOSING_MS = 2_000;
/** Slack greets within a second of the connection; without its greeting nothing would ever arrive. */
const GREETING_MS = 30_000;

/**
 * Socket Mode over two connections, so that events keep coming while Slack refreshes one (about once
 * an hour). Each is reopened without end, at once after a refresh and with growing pauses after
 * failures: the client's own reconnecting ends for good, with an unhandled rejection, when the
 * address of a socket cannot be had (slack/socket-mode 3.1).
 */
export function socketReceiver(options: SocketsOptions): SocketReceiver {
  const { clock, log } = options;
  const stopping = new AbortController();
  const receivers = Array.from({ length: options.connections ?? 2 }, () => makeReceiver(options));
  const standing = new Set<Client>();
  let running: Promise<unknown> = Promise.resolve();

  /** Holds one connection open until we stop. `opened` is told once, of the first opening or its refusal. */
  async function hold(client: Client, opened: (fault?: ConfigError) => void): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        const { closed } = await open(client, clock);
        failures = 0;
        standing.add(client);
        opened();
        if (stopping.signal.aborted) void leave(client);
        await closed;
      } catch (error) {
        failures += 1;
        const refused = TOKEN_REFUSED.test(slackCode(error) ?? "");
        if (refused) opened(tokenFault(slackCode(error)));
        const pause = waitAsked(error) ?? pauseAfter(failures);
        log.warn({ err: error, code: slackCode(error), failures, pause }, "no connection to Slack");
        await clock.sleep(pause, stopping.signal).catch(() => undefined);
      }
      standing.delete(client);
    }
  }

  return {
    init: (app: App) => receivers.forEach((receiver) => receiver.init(app)),
    async start() {
      const [first, ...others] = receivers.map(({ client }) => client);
      if (first === undefined) return;
      const opening = Promise.withResolvers<void>();
      const holdFirst = hold(first, (fault) =>
        fault === undefined ? opening.resolve() : opening.reject(fault),
      );
      running = holdFirst;
      await opening.promise.catch((fault: unknown) => {
        stopping.abort();
        throw fault;
      });
      const holdOthers = others.map(async (client, position) => {
        const pause = (options.staggerMs ?? 20_000) * (position + 1);
        await clock.sleep(pause, stopping.signal).catch(() => undefined);
        await hold(client, () => undefined);
      });
      running = Promise.all([holdFirst, ...holdOthers]);
    },
    async stop() {
      stopping.abort(new Error("stopping"));
      const closing = Promise.all([running, ...receivers.map(({ client }) => leave(client))]);
      await Promise.race([closing, clock.sleep(CLOSING_MS)]);
    },
    connected: () => standing.size,
  };
}

function makeReceiver({ appToken, apiUrl, log }: SocketsOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: slackLogger(log),
    installerOptions: {
      // One try each: the loop above decides when the next one is due.
      clientOptions: {
        slackApiUrl: apiUrl,
        retryConfig: { retries: 0 },
        timeout: 15_000,
        rejectRateLimitedCalls: true,
      },
    },
    // Whoever threw has logged it. Not acknowledged, so Slack sends it again.
    processEventErrorHandler: () => Promise.resolve(false),
  });
}

/** Opens a connection. Resolves when Slack has greeted us; `closed` resolves when it ends. */
async function open(client: Client, clock: Clock): Promise<{ closed: Promise<void> }> {
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
const leave = (client: Client): Promise<void> => client.disconnect().catch(() => undefined);

const tokenFault = (code = "unknown"): ConfigError =>
  new ConfigError([
    `SLACK_APP_TOKEN: Slack refuses it (${code}). Make an app-level token (xapp-…) with the scope connections:write, and switch Socket Mode on.`,
  ]);

/** Doubling, with jitter, so that many processes do not come back at the same moment. */
function pauseAfter(failures: number): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  return pause * (0.5 + Math.random() / 2);
}
