import { parse, parseDocument, type Document } from "yaml";

/** How an app is to be set up that departs from `manifest.yml`. */
export interface ManifestVariant {
  /** The address at which Slack reaches the bot over HTTP; absent: Socket Mode. */
  readonly http?: URL | undefined;
}

/** The one path at which the bot listens over HTTP. */
const PATH = "/slack/events";

/** The lines that say how the file is used for Socket Mode. */
const HEAD = /^(?:#.*\n)+/u;

/** The manifest (YAML) for a variant, with the comments of the original. */
export function manifestVariant(manifest: string, { http }: ManifestVariant): string {
  if (http === undefined) return manifest;
  const url = requestUrl(http);
  const document = parseDocument(manifest.replace(HEAD, ""));
  serveOverHttp(document, url);
  return `# The Slack app over HTTP: set SLACK_SIGNING_SECRET and PORT, and no SLACK_APP_TOKEN; ${url} leads there.
${document.toString({ lineWidth: 110 })}`;
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

/** `https://bot.example.com` → `https://bot.example.com/slack/events`, below a path of the proxy's where there is one. */
function requestUrl(base: URL): string {
  const path = base.pathname.replace(/\/+$/u, "");
  return new URL(path.endsWith(PATH) ? path : `${path}${PATH}`, base).href;
}

const lengthOf = (list: unknown): number =>
  typeof list === "object" && list !== null && "items" in list && Array.isArray(list.items)
    ? list.items.length
    : 0;
