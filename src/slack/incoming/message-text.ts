import { mrkdwnTokens } from "./mrkdwn-tokens.ts";
import { walk } from "./message-walk.ts";
import type { Attachment, File, Message } from "./payload.ts";
import { assemble, isSaying, NEWLINE, type ReadText, type Token } from "./tokens.ts";

/** A message with what was forwarded in it. */
export interface ReadMessage extends ReadText {
  readonly files: readonly File[];
}

/**
 * Reads a message: what its author wrote, then what was forwarded with it. Blocks say what is shown; the
 * `text` beside them is for notifications and is read only where they hold nothing.
 */
export function readMessage(message: Message, botUserId: string): ReadMessage {
  const own = assemble(ownTokens(message), botUserId);
  const forwards = (message.attachments ?? []).filter(isForward);
  const forwarded = forwards.map((forward) => assemble(forwardTokens(forward), botUserId));
  const links = [...new Set([own, ...forwarded].flatMap((part) => part.links))];
  return {
    text: [own, ...forwarded]
      .map((part) => part.text)
      .filter(Boolean)
      .join("\n\n"),
    links: message.bot_id === undefined ? links : withoutFrontPages(links),
    // Who was addressed in a forwarded message is not addressed now.
    mentionsBot: own.mentionsBot,
    mentionsOthers: own.mentionsOthers,
    files: [...(message.files ?? []), ...forwards.flatMap((forward) => forward.files ?? [])],
  };
}

/** What its author wrote: without forwards and previews, which come and go by themselves. */
export function writtenText(message: Message, botUserId: string): ReadText {
  return assemble(ownTokens(message), botUserId);
}

const isForward = (attachment: Attachment): boolean =>
  (attachment.is_share ?? attachment.is_msg_unfurl ?? attachment.is_reply_unfurl) === true;

function ownTokens(message: Message): Token[] {
  const body = bodyTokens(message);
  const written = new Set(body.flatMap((token) => (token.kind === "link" ? [token.url] : [])));
  const attached = (message.attachments ?? [])
    .filter((attachment) => !isForward(attachment) && !isPreview(attachment, message, written))
    .flatMap((attachment) => [NEWLINE, ...attachmentTokens(attachment)]);
  return [...body, ...attached];
}

function bodyTokens({ blocks = [], text = "" }: Message): Token[] {
  const shown = walk(blocks);
  return isSaying(shown) ? shown : mrkdwnTokens(text);
}

/**
 * Slack and apps add previews of links to a message. A person's own attachment, such as a table, comes
 * from no address; a feed's does, and is the post itself where its address is not in the text already.
 */
function isPreview(
  { from_url, original_url, app_unfurl_url, title_link }: Attachment,
  { bot_id }: Message,
  written: ReadonlySet<string>,
): boolean {
  const sources = [from_url, original_url, app_unfurl_url].filter((url) => url !== undefined);
  return bot_id === undefined
    ? sources.length > 0 || title_link !== undefined
    : sources.some((url) => written.has(url));
}

function attachmentTokens(attachment: Attachment): Token[] {
  const { title_link, from_url, fallback = "" } = attachment;
  const tokens = walk({ ...attachment, title_link: title_link ?? from_url });
  if (isSaying(tokens) || NO_FALLBACK.test(fallback)) return tokens;
  return mrkdwnTokens(fallback);
}

/** What Slack itself puts where an app gave no other text. */
const NO_FALLBACK = /^\[no preview available\]$/u;

/** The message as it was; where Slack does not send that, its text. Its address is not its content. */
function forwardTokens({ message_blocks, blocks, text }: Attachment): Token[] {
  const whole = walk(message_blocks);
  return isSaying(whole) ? whole : walk({ text, blocks });
}

/** A feed names itself by its home page beside the article. */
function withoutFrontPages(links: readonly string[]): readonly string[] {
  const deeper = links.filter((url) => !isFrontPage(url));
  return deeper.length > 0 ? deeper : links;
}

function isFrontPage(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.pathname === "/" && parsed.search === "";
}
