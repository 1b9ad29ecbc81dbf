import type { Json, State } from "./state.ts";

/** What a member typed, as Slack stores it. */
export interface Encoded {
  /** mrkdwn with `<…>` for links and mentions, `&`, `<` and `>` as entities. */
  readonly text: string;
  /** The composer's own form of the same. */
  readonly blocks: readonly Json[];
}

// A link ends before the punctuation of the sentence around it, as in Slack's composer.
const balanced = String.raw`\([^\s<>"()]*\)`;
const link = String.raw`https?:\/\/(?:${balanced}|[^\s<>"()])*(?:${balanced}|[^\s<>"().,;:!?'”’\]}])`;
/**
 * Slack's composer makes links of what looks like a site, and so of names of files that end like one. It knows
 * all top-level domains; these are common ones, and some that are known as something else.
 */
const topLevels =
  "com|org|net|info|io|dev|app|edu|gov|example|eu|de|fr|es|it|pt|kr|jp|cn|uk|se|no|md|rs|py|sh|zip";
const site = String.raw`(?<![\w@./:-])(?:[a-zA-Z0-9](?:[\w-]*[a-zA-Z0-9])?\.)+(?:${topLevels})(?![\w-]|\.\w)(?:\/(?:[^\s<>"()]*[^\s<>"().,;:!?'”’\]}])?)?`;
const mention = String.raw`<@(?<user>[UW][A-Z0-9]+)>|<#(?<channel>[CDG][A-Z0-9]+)(?:\|[^>]*)?>|(?<![\w@])@(?<name>[\w.-]*\w)`;
const token = new RegExp(`(?<url>${link})|${mention}|(?<site>${site})`, "gu");

/** `&`, `<` and `>` as Slack stores them; nothing else is escaped. */
const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Encodes typed text: links become `<url>`, `@name` of a member (or its `<@id>`) a mention, all else
 * is escaped.
 */
export function encodeTyped(state: State, typed: string): Encoded {
  const parts: { text: string; element: Json }[] = [];
  const plain = (text: string) => {
    if (text !== "") parts.push({ text: escapeText(text), element: { type: "text", text } });
  };
  let from = 0;
  for (const match of typed.matchAll(token)) {
    const part = partOf(state, match.groups ?? {});
    if (!part) continue;
    plain(typed.slice(from, match.index));
    parts.push(part);
    from = match.index + match[0].length;
  }
  plain(typed.slice(from));
  const section = { type: "rich_text_section", elements: parts.map((part) => part.element) };
  return {
    text: parts.map((part) => part.text).join(""),
    blocks:
      parts.length === 0
        ? []
        : [{ type: "rich_text", block_id: state.ids.id("").slice(0, 5), elements: [section] }],
  };
}

function partOf(
  state: State,
  found: Record<string, string | undefined>,
): { text: string; element: Json } | undefined {
  if (found["url"]) {
    // A bar would part the address from its label.
    const url = found["url"].replaceAll("|", "%7C");
    return { text: `<${escapeText(url)}>`, element: { type: "link", url } };
  }
  if (found["site"]) {
    const shown = found["site"];
    const url = `http://${shown.replaceAll("|", "%7C")}`;
    return {
      text: `<${escapeText(url)}|${escapeText(shown)}>`,
      element: { type: "link", url, text: shown },
    };
  }
  if (found["channel"]) {
    const id = found["channel"];
    const name = state.channels.get(id)?.name;
    return name === undefined
      ? undefined
      : { text: `<#${id}|${name}>`, element: { type: "channel", channel_id: id } };
  }
  const user = found["user"] ?? memberCalled(state, found["name"]);
  return user && state.members.has(user)
    ? { text: `<@${user}>`, element: { type: "user", user_id: user } }
    : undefined;
}

function memberCalled(state: State, name: string | undefined): string | undefined {
  return [...state.members.values()].find((member) => member.name === name?.toLowerCase())?.id;
}

/** What Slack makes of an app's `text`: bare links become `<url>`, a lone `&` an entity. */
export function encodeFromApp(text: string): string {
  const bare = new RegExp(`<[^<>]*>|${link}|&(?!amp;|lt;|gt;)`, "gu");
  return text.replace(bare, (found) => {
    if (found.startsWith("<")) return found;
    return found === "&" ? "&amp;" : `<${found.replace(/&(?!amp;)/gu, "&amp;")}>`;
  });
}

/** Stored text as its author would type it, for editing. */
export function typedFrom(state: State, text: string): string {
  return text
    .replace(/<@(\w+)>/gu, (whole, id: string) => {
      const name = state.members.get(id)?.name;
      return name === undefined ? whole : `@${name}`;
    })
    .replace(/<http:\/\/([^<>|]+)\|\1>/gu, "$1")
    .replace(/<(https?:[^<>|]+)(?:\|[^<>]*)?>/gu, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
