import type { RequestListener, Server } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { Clock, Log } from "../../ports/world.ts";
import { atMost } from "./at-most.ts";
import { slackLogger } from "./logger.ts";
import type { SlackTransport } from "./transport.ts";

export interface HttpOptions {
  readonly signingSecret: string;
  readonly port: number;
  /** The address to listen at; absent: all of this machine's. */
  readonly host?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** Slack's largest payloads are far below this. */
const BODY_LIMIT = 4 * 1024 * 1024;
/** Slack's rule for how old a request may be, kept in both directions. */
const SKEW_SECONDS = 5 * 60;
/** Everything under way has been answered by then; what is still open sends what nobody reads. */
const LAST_ANSWERS_MS = 500;

/** Slack's requests over HTTP, at `/slack/events`. */
export function httpTransport(options: HttpOptions): SlackTransport {
  const { port, host, clock } = options;
  const receiver = httpReceiver(options);
  let server: Server | undefined;
  return {
    receiver,
    async open({ found }) {
      server = await receiver.start({ port, ...(host === undefined ? {} : { host }) });
      found();
    },
    async close() {
      if (server?.listening !== true) return;
      const closed = receiver.stop();
      await atMost(LAST_ANSWERS_MS, closed, clock);
      server.closeAllConnections();
      await closed;
    },
    isOpen: () => server?.listening === true,
  };
}

/**
 * Bolt checks the signature and refuses old stamps but takes those of the future, which would let a
 * recorded request be played back for as long.
 */
function httpReceiver({ signingSecret, port, clock, log }: HttpOptions): HTTPReceiver {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    bodyLimit: BODY_LIMIT,
    logger: slackLogger(log),
    // Whoever threw has logged it. Not acknowledged, so Slack sends it again.
    processEventErrorHandler: ({ response }) => {
      if (!response.headersSent) response.writeHead(500).end();
      return Promise.resolve(false);
    },
  });
  receiver.requestListener = stampedNow(receiver.requestListener, clock, log);
  return receiver;
}

function stampedNow(inner: RequestListener, clock: Pick<Clock, "now">, log: Log): RequestListener {
  return (request, response) => {
    const stamp = request.headers["x-slack-request-timestamp"];
    const ahead = Math.round(Number(stamp) - clock.now() / 1000);
    // Without a stamp it is not Slack's, or its check of the certificate: Bolt tells them apart.
    if (stamp === undefined || Math.abs(ahead) <= SKEW_SECONDS) return inner(request, response);
    // Not acknowledged: Slack sends it again, and once the clock is right it is taken.
    log.warn({ stampAheadSeconds: ahead }, "a request is refused: set this machine's clock right");
    response.writeHead(401).end();
  };
}
