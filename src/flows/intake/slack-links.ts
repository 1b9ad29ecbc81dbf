import type { Source } from "../../domain/article.ts";

/**
 * A link to Slack itself: a message (`…/archives/C0123/p1700000000000100`), something else of Slack's
 * that has no article, or undefined when the link leads elsewhere.
 */
export function slackMessageSource(
  url: string,
  workspaceHosts: ReadonlySet<string>,
): Source | "other" | undefined {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  const inside = workspaceHosts.has(parsed.host) || /(?:^|\.)slack\.com$/u.test(parsed.hostname);
  if (!inside) return undefined;
  const match = /^\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})$/u.exec(parsed.pathname);
  if (match === null) return "other";
  const [, channel = "", seconds = "", micros = ""] = match;
  return { kind: "message", channel, ts: `${seconds}.${micros}`, url };
}
