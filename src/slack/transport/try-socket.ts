import { WebClient } from "@slack/web-api";
import { WebSocket } from "ws";
import { ConfigError } from "../../errors.ts";
import type { Log } from "../../ports/world.ts";
import { slackCode } from "./failures.ts";
import { slackLogger } from "./logger.ts";

/** Slack greets within a second or two. */
const GREETING_MS = 10_000;

/**
 * Opens a Socket Mode connection, waits for Slack's greeting and closes it. An event that comes that way in
 * between is not acknowledged, so Slack sends it again.
 *
 * @throws ConfigError where Slack refuses the app token; Error where no greeting comes.
 */
export async function trySocket({
  appToken,
  apiUrl,
  log,
}: {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly log: Log;
}): Promise<void> {
  const client = new WebClient(appToken, {
    slackApiUrl: apiUrl,
    timeout: GREETING_MS,
    retryConfig: { retries: 0 },
    logger: slackLogger(log),
    rejectRateLimitedCalls: true,
  });
  const { url } = await client.apps.connections.open().catch((error: unknown) => {
    const code = slackCode(error);
    if (code === undefined) throw error;
    throw new ConfigError([
      { key: "SLACK_APP_TOKEN", says: { key: "appTokenRefused", values: { code } } },
    ]);
  });
  await greeting(new WebSocket(url ?? "", { handshakeTimeout: GREETING_MS }));
}

async function greeting(socket: WebSocket): Promise<void> {
  const late = AbortSignal.timeout(GREETING_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      late.addEventListener("abort", () => reject(new Error("no greeting on the connection")));
      socket.on("error", reject);
      socket.on("close", () => reject(new Error("the connection was closed without a greeting")));
      socket.on("message", (data) => {
        if (/"type"\s*:\s*"hello"/u.test(String(data))) resolve();
      });
    });
  } finally {
    socket.removeAllListeners("close");
    socket.close();
  }
}
