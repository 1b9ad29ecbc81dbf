import type { Attachment, File, Message, Node } from "./payload.ts";
import { assemble, mrkdwnTokens, type ReadText, type Token } from "./tokens.ts";

/** A message with what was forwarded in it. */
export interface ReadMessage extends ReadText {
  readonly files: readonly File[];
}

/**
 * Reads a message: what its author wrote, then what was forwarded with it. Rich text says exactly
 * what was typed; the `text` beside it has style marks mixed in and is read only where there is none.
 */
export function readMessage(message: Message, botUserId: string): ReadMessage {
  const own = assemble(ownTokens(message), botUserId);
  const forwards = (message.attachments ?? []).filter(isForward);
  const forwarded = forwards.map((forward) => assemble(forwardTokens(forward), botUserId));
  return {
    text: [own, ...forwarded]
      .map((part) => part.text)
      .filter(Boolean)
      .join("\n\n"),
    links: [...new Set([own, ...forwarded].flatMap((part) => part.links))],
    // Who was addressed in a forwarded message is not addressed now.
    mentionsBot: own.mentionsBot,
    mentionsOthers: own.mentionsOthers,
    files: [...(message.files ?? []), ...forwards.flatMap((forward) => forward.files ?? [])],
  };
}

/** The links its author wrote: without those of forwards and previews, which come and go by themselves. */
export function writtenLinks(message: Message, botUserId: string): readonly string[] {
  return assemble(ownTokens(message), botUserId).links;
}

const isForward = (attachment: Attachment): boolean =>
  (attachment.is_share ?? attachment.is_msg_unfurl ?? attachment.is_reply_unfurl) === true;

function ownTokens(message: Message): Token[] {
  const rich = (message.blocks ?? []).filter((block) => block.type === "rich_text");
  if (rich.length > 0) return richTokens(rich);
  const written = mrkdwnTokens(message.text ?? "");
  const isBare = message.bot_id !== undefined && !written.some((token) => token.kind === "link");
  return isBare ? [...written, ...appTokens(message)] : written;
}

/** Feeds often put their article into sections or attachments and leave `text` to notifications. */
function appTokens(message: Message): Token[] {
  const sections = (message.blocks ?? []).flatMap((block) => [newline, ...sectionTokens(block)]);
  const attachments = (message.attachments ?? []).flatMap((attachment): Token[] => [
    newline,
    ...titleTokens(attachment),
    newline,
    ...mrkdwnTokens(attachment.text ?? ""),
  ]);
  return [...sections, ...attachments];
}

function sectionTokens(block: Node): Token[] {
  const { text } = block;
  const isText = typeof text === "object" && text !== null && "text" in text;
  return isText && typeof text.text === "string" ? mrkdwnTokens(text.text) : [];
}

function titleTokens({ title, title_link, from_url }: Attachment): Token[] {
  const url = title_link ?? from_url;
  if (url !== undefined && /^https?:\/\//iu.test(url))
    return [{ kind: "link", url, text: title ?? url }];
  return title === undefined ? [] : [{ kind: "text", text: title }];
}

function forwardTokens(forward: Attachment): Token[] {
  const blocks = (forward.message_blocks ?? []).flatMap((entry) => entry.message?.blocks ?? []);
  const rich = blocks.filter((block) => block.type === "rich_text");
  return rich.length > 0 ? richTokens(rich) : mrkdwnTokens(forward.text ?? "");
}

const newline: Token = { kind: "text", text: "\n" };

function richTokens(nodes: readonly Node[]): Token[] {
  return nodes.flatMap((node): Token[] => {
    const children = node.elements ?? [];
    switch (node.type) {
      case "rich_text":
        return richTokens(children);
      case "rich_text_list":
        return children.flatMap((item) => [{ kind: "text", text: "• " }, ...richTokens([item])]);
      case "rich_text_section":
      case "rich_text_quote":
      case "rich_text_preformatted":
        return [...children.map(leafToken), newline];
      default:
        return [leafToken(node)];
    }
  });
}

function leafToken(node: Node): Token {
  const text = typeof node.text === "string" ? node.text : "";
  if (node.type === "link" && node.url !== undefined) return linkToken(node.url, text);
  if (node.type === "user") return mentionToken(node.user_id);
  if (node.type === "usergroup") return mentionToken(node.usergroup_id);
  if (node.type === "broadcast") return mentionToken(node.range);
  if (node.type === "channel") return { kind: "text", text: `#${node.channel_id ?? ""}` };
  if (node.type === "emoji") return { kind: "text", text: emoji(node) };
  return { kind: "text", text: text || (node.fallback ?? node.value ?? "") };
}

function linkToken(url: string, label: string): Token {
  const text = label || url;
  return /^https?:\/\//iu.test(url) ? { kind: "link", url, text } : { kind: "text", text };
}

const mentionToken = (id = ""): Token => ({ kind: "mention", id, text: `@${id}` });

/** Slack gives an emoji's code points in hex, joined by dashes; own emoji of a workspace have a name only. */
function emoji({ unicode, name }: Node): string {
  const points = (unicode ?? "").split("-").map((hex) => Number.parseInt(hex, 16));
  const known = points.every((point) => point >= 0 && point <= 0x10ffff);
  return known ? String.fromCodePoint(...points) : `:${name ?? "emoji"}:`;
}
