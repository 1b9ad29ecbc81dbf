import { retryPolicies, WebClient } from "@slack/web-api";
import { ConfigError } from "../../errors.ts";
import type { Log } from "../../ports/world.ts";
import { outcomeUnknown, slackCode, waitAsked } from "../transport/failures.ts";
import { slackLogger } from "../transport/logger.ts";
import { datedFetch } from "../transport/dated-fetch.ts";
import type { Installation } from "./installations.ts";

/** How Slack is reached. `apiUrl` points at another server than slack.com. */
export type SlackConfig = { readonly botToken: string; readonly apiUrl?: string | undefined } & (
  | { readonly mode: "socket"; readonly appToken: string }
  | {
      readonly mode: "http";
      readonly signingSecret: string;
      readonly port: number;
      readonly host?: string | undefined;
    }
);

export const SLACK_API = "https://slack.com/api/";

/** Longer than Slack takes when it is well, shorter than anybody waits. */
const TIMEOUT_MS = 15_000;

/**
 * Makes the clients and asks Slack who we are. Throws ConfigError when Slack refuses the token, and
 * what the client throws when Slack cannot be reached.
 *
 * @param onDate is told Slack's time with each response.
 */
export async function openInstallation(
  config: Pick<SlackConfig, "botToken" | "apiUrl">,
  log: Log,
  onDate: (at: number) => void = () => {},
): Promise<Installation> {
  const apiUrl = config.apiUrl ?? SLACK_API;
  const common = {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: slackLogger(log),
    fetch: datedFetch(onDate),
  };
  const write = new WebClient(config.botToken, { ...common, retryConfig: { retries: 0 } });
  const read = new WebClient(config.botToken, {
    ...common,
    retryConfig: { ...retryPolicies.rapidRetryPolicy, retries: 3 },
  });
  return { write, read, botToken: config.botToken, apiUrl, ...(await identify(read)) };
}

type Identity = Pick<Installation, "self" | "workspaceUrl" | "granted">;

async function identify(client: WebClient): Promise<Identity> {
  const who = await client.auth.test().catch((error: unknown) => {
    // Slack's own troubles, and its asking to wait, say nothing about the token.
    if (outcomeUnknown(error) || waitAsked(error) !== undefined) throw error;
    throw new ConfigError([
      {
        key: "SLACK_BOT_TOKEN",
        says: { key: "botTokenRefused", values: { code: slackCode(error) ?? "unknown" } },
      },
    ]);
  });
  const { team_id: teamId, bot_id: botId, user_id: botUserId, url: workspaceUrl } = who;
  if (teamId === undefined || botId === undefined || botUserId === undefined) {
    throw new ConfigError([{ key: "SLACK_BOT_TOKEN", says: { key: "notBotToken" } }]);
  }
  return {
    self: { teamId, botId, botUserId },
    workspaceUrl: workspaceUrl ?? "",
    granted: who.response_metadata?.scopes,
  };
}
