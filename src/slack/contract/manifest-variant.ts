import { parse, parseDocument, type Document } from "yaml";
import { wordingIn } from "../../messages/wording.ts";
import { AGENT } from "./slack-contract.ts";
import { suggestedPrompts } from "./suggested-prompts.ts";

/** How an app is to be set up that departs from `manifest.yml`. */
export interface ManifestVariant {
  /** The address at which Slack reaches the bot over HTTP; absent: Socket Mode. */
  readonly http?: URL | undefined;
  /** An app with Slack's agent features. Slack takes that back from no app. */
  readonly agent?: boolean | undefined;
}

/** The one path at which the bot listens over HTTP. */
const PATH = "/slack/events";

/** The lines that say how the file is used for Socket Mode. */
const HEAD = /^(?:#.*\n)+/u;

/** The manifest (YAML) for a variant, with the comments of the original. */
export function manifestVariant(manifest: string, { http, agent }: ManifestVariant): string {
  if (http === undefined && agent !== true) return manifest;
  const document = parseDocument(manifest.replace(HEAD, ""));
  const notes: string[] = [];
  if (http !== undefined) {
    const url = requestUrl(http);
    serveOverHttp(document, url);
    notes.push(
      `# The Slack app over HTTP: set SLACK_SIGNING_SECRET and PORT, and no SLACK_APP_TOKEN; ${url} leads there.`,
    );
  }
  if (agent === true) {
    makeAgent(document);
    notes.push(
      "# The Slack app as an agent: Slack takes that back from no app, and shuts guests of the workspace out of it.",
    );
  }
  return `${notes.join("\n")}\n${document.toString({ lineWidth: 110 })}`;
}

/** The page at which Slack makes an app of a manifest (YAML), one press away. */
export const newAppLink = (manifest: string): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(parse(manifest)))}`;

/** Every address that Slack calls, and no socket. */
function serveOverHttp(document: Document, url: string): void {
  document.setIn(["settings", "socket_mode_enabled"], false);
  document.setIn(["settings", "event_subscriptions", "request_url"], url);
  document.setIn(["settings", "interactivity", "request_url"], url);
  const commands = document.getIn(["features", "slash_commands"]);
  for (const index of Array.from({ length: lengthOf(commands) }).keys())
    document.setIn(["features", "slash_commands", index, "url"], url);
}

/** What Slack shows before the bot was asked anything; then the bot offers the same in the reader's language. */
function makeAgent(document: Document): void {
  const { say } = wordingIn("en");
  document.setIn(["features", "agent_view"], {
    agent_description: document.getIn(["display_information", "description"]),
    suggested_prompts: suggestedPrompts(say),
  });
  document.addIn(["oauth_config", "scopes", "bot"], AGENT.scope);
  for (const event of Object.keys(AGENT.events))
    document.addIn(["settings", "event_subscriptions", "bot_events"], event);
}

/** `https://bot.example.com` → `https://bot.example.com/slack/events`, below a path of the proxy's where there is one. */
function requestUrl(base: URL): string {
  const path = base.pathname.replace(/\/+$/u, "");
  return new URL(path.endsWith(PATH) ? path : `${path}${PATH}`, base).href;
}

const lengthOf = (list: unknown): number =>
  typeof list === "object" && list !== null && "items" in list && Array.isArray(list.items)
    ? list.items.length
    : 0;
