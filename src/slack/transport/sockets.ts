import { type App, SocketModeReceiver } from "@slack/bolt";
import { ConfigError } from "../../errors.ts";
import type { Clock, Log } from "../../ports/world.ts";
import { atMost } from "./at-most.ts";
import { slackCode } from "./failures.ts";
import { slackLogger } from "./logger.ts";
import type { Reach, SlackTransport } from "./transport.ts";
import { holdOpen, leave, type SocketClient } from "./socket.ts";

export interface SocketsOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Time between opening the first and the second, so that Slack does not refresh them together. */
  readonly staggerMs?: number | undefined;
}

/** Slack sends each payload to any one of them. */
const CONNECTIONS = 2;
const STAGGER_MS = 20_000;
/** A peer that is gone does not say goodbye either. */
const CLOSING_MS = 2_000;

/** Refusals of the app token that no later try will change. */
const TOKEN_REFUSED =
  /^(?:invalid_auth|not_authed|not_allowed_token_type|missing_scope|account_inactive|token_revoked|token_expired|forbidden_team)$/u;

/**
 * Socket Mode over two connections, so that events keep coming while Slack refreshes one of them,
 * about once an hour.
 */
export function socketTransport(options: SocketsOptions): SlackTransport {
  const { clock, log } = options;
  const receivers = Array.from({ length: CONNECTIONS }, () => makeReceiver(options));
  const clients = receivers.map(({ client }) => client);
  const standing = new Set<SocketClient>();
  const stopping = new AbortController();
  const opening = Promise.withResolvers<void>();
  let running: Promise<unknown> = Promise.resolve();

  async function hold(client: SocketClient, position: number, reach: Reach): Promise<void> {
    // The others come when the first one stands; if it never does, `stopping` is aborted.
    if (position > 0) await opening.promise.catch(() => undefined);
    const pause = (options.staggerMs ?? STAGGER_MS) * position;
    await clock.sleep(pause, stopping.signal).catch(() => undefined);
    await holdOpen(client, {
      clock,
      log,
      stopping: stopping.signal,
      onOpen: () => {
        if (standing.size === 0) reach.found();
        standing.add(client);
        opening.resolve();
      },
      onClose: () => {
        standing.delete(client);
        if (standing.size === 0) reach.lost();
      },
      onFailure: (error) => {
        // Once a connection has stood, the token was good and may be so again.
        const code = slackCode(error) ?? "";
        if (TOKEN_REFUSED.test(code)) opening.reject(tokenFault(code));
      },
    });
  }

  return {
    receiver: {
      init: (app: App) => receivers.forEach((receiver) => receiver.init(app)),
      start: () => opening.promise,
      stop: () => Promise.resolve(),
    },
    async open(reach) {
      running = Promise.all(clients.map((client, position) => hold(client, position, reach)));
      await opening.promise.catch((fault: unknown) => {
        stopping.abort();
        throw fault;
      });
    },
    async close() {
      stopping.abort();
      // Whoever still waits for the first connection waits no longer.
      opening.resolve();
      const closing = Promise.all([running, ...clients.map(leave)]);
      await atMost(CLOSING_MS, closing, clock);
    },
    isOpen: () => standing.size > 0,
  };
}

function makeReceiver({ appToken, apiUrl, log }: SocketsOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: slackLogger(log),
    installerOptions: {
      // One try each: `holdOpen` decides when the next one is due.
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

const tokenFault = (code: string): ConfigError =>
  new ConfigError([{ key: "SLACK_APP_TOKEN", says: { key: "appTokenRefused", values: { code } } }]);
