import { z } from "zod";
import { flag, list, port, shaped, url } from "./shapes.ts";

/** How the bot meets Slack. */
export const SLACK = {
  SLACK_BOT_TOKEN: shaped(z.string().startsWith("xoxb-"), { key: "isBotToken" })
    .optional()
    .meta({
      description:
        "The _Bot User OAuth Token_ of the app; without it, the workspace is the local one",
      examples: ["xoxb-your-bot-token"],
    }),
  SLACK_APP_TOKEN: shaped(z.string().startsWith("xapp-"), { key: "isAppToken" })
    .optional()
    .meta({
      description: "For Socket Mode: an app-level token with `connections:write`",
      examples: ["xapp-your-app-level-token"],
    }),
  SLACK_SIGNING_SECRET: shaped(z.string().min(8), { key: "isSigningSecret" })
    .optional()
    .meta({
      description: "For HTTP, in place of the app token",
      examples: ["your-signing-secret"],
    }),
  PORT: port.default(3000).meta({ description: "Port of `/slack/events` over HTTP" }),
  HOST: z
    .string()
    .optional()
    .meta({
      description: "The address of this machine to listen at over HTTP; all of them unless set",
      examples: ["127.0.0.1"],
    }),
  SLACK_API_URL: url.optional().meta({
    description: "Another address of Slack's Web API, for tests and proxies",
    examples: ["https://slack.com/api/"],
  }),
  LOCAL_PORT: port.default(3210).meta({ description: "Port of the local workspace's page" }),
  ALLOWED_APPS: list.default([]).meta({
    description:
      "Feeds whose posts are briefed: ids of the app (A…) or of its bot (B…), joined by commas",
    examples: ["A0123456789,B0123456789"],
  }),
  CONNECT: flag.default(false).meta({
    description:
      "Hear people of other organisations in channels that are shared with theirs (Slack Connect)",
  }),
};
