import type {
  FileRef,
  Incoming,
  IncomingDelete,
  IncomingEdit,
  IncomingMessage,
} from "../../domain/incoming.ts";
import type { z } from "zod";
import { readMessage, writtenText } from "./message-text.ts";
import { onScreen } from "./on-screen.ts";
import { type Event, EventBody, type File, type Message } from "./payload.ts";
import type { Self } from "../installations/self.ts";

/** What people and feeds post; every other subtype tells of joins, renames and the like. */
const POSTS = new Set([undefined, "file_share", "thread_broadcast", "bot_message", "me_message"]);

/**
 * What an Events API body means to the service; undefined when it means nothing (our own messages and
 * edits, previews that Slack adds, joins, events that are handled elsewhere). Never throws.
 */
export function incoming(body: unknown, self: Self): Incoming | undefined {
  const parsed = EventBody.safeParse(body);
  if (!parsed.success) return undefined;
  const { event, team_id } = parsed.data;
  const isOutsider = isByOutsider(parsed.data, self) || undefined;
  switch (event.type) {
    case "message":
      return byWhom(messageEvent(event, self), isOutsider);
    // The same post as the `message` beside it, and the only one of the two where just mentions are
    // delivered. Work is keyed by channel and `ts`, so either may come first, or both.
    case "app_mention":
      return byWhom(mentioned(event, self), isOutsider);
    // What was kept is erased for the very workspace that Slack names, and for no other.
    case "app_uninstalled":
      return team_id === self.teamId ? { kind: "removal", team: team_id } : undefined;
    default:
      return undefined;
  }
}

function byWhom(read: Incoming | undefined, isOutsider: boolean | undefined): Incoming | undefined {
  return read?.kind === "message" || read?.kind === "edit" ? { ...read, isOutsider } : read;
}

/**
 * Whether the author is of another organisation. Only a channel that is shared with one can have such; a
 * workspace of the own organisation is known by the installations that may see the event.
 */
function isByOutsider(
  { event, is_ext_shared_channel, authorizations = [] }: z.infer<typeof EventBody>,
  { teamId }: Self,
): boolean {
  if (is_ext_shared_channel !== true) return false;
  const message = event.message ?? event;
  const home = message.user_team ?? message.source_team;
  const ours = authorizations.flatMap(({ team_id, enterprise_id }) => [team_id, enterprise_id]);
  return home !== undefined && home !== teamId && !ours.includes(home);
}

function messageEvent(event: Event, self: Self): Incoming | undefined {
  if (event.subtype === "message_changed") return changed(event, self);
  if (event.subtype === "message_deleted") return deleted(event, event.deleted_ts, self);
  return posted(event, event, self);
}

/** Where somebody adds the mention to a post of theirs, Slack sends the mention with the mark of the edit. */
function mentioned(event: Event, self: Self): IncomingMessage | undefined {
  const message = posted(event, event, self);
  const isEdited = event.edited?.ts !== undefined || undefined;
  return message && { ...message, mentionsBot: true, isEdited };
}

function posted(message: Message, event: Event, self: Self): IncomingMessage | undefined {
  const { channel } = event;
  const { ts } = message;
  if (channel === undefined || ts === undefined) return undefined;
  if (!POSTS.has(message.subtype) || isOwn(message, self)) return undefined;
  if (isSlackbot(message) && !isMail(message)) return undefined;
  const { text, links, files, mentionsBot, mentionsOthers } = readMessage(message, self.botUserId);
  return {
    kind: "message",
    team: self.teamId,
    channel,
    ts,
    thread: threadOf(message),
    // A feed has no user: where Slack names the app's own bot user, nobody would be told anything.
    user: message.bot_id === undefined && !isSlackbot(message) ? message.user : undefined,
    channelType: channelType(event.channel_type, channel),
    text,
    links,
    files: files.flatMap(fileRef),
    mentionsBot,
    mentionsOthers,
    onScreen: event.app_context && onScreen(event.app_context),
    byApp: message.bot_id,
    appId: message.bot_id === undefined ? undefined : message.app_id,
  };
}

/** Edits of people. Previews, replies and our own updates arrive as `message_changed` too. */
function changed(event: Event, self: Self): IncomingEdit | IncomingDelete | undefined {
  const { channel, message: now, previous_message: before } = event;
  if (channel === undefined || now?.ts === undefined) return undefined;
  // A post with replies is not removed but replaced by a stone that says so.
  if (now.subtype === "tombstone") return deleted(event, now.ts, self);
  if (!POSTS.has(now.subtype) || now.user === undefined) return undefined;
  if (isOwn(now, self) || now.bot_id !== undefined || isSlackbot(now)) return undefined;
  const content = contentOf(now, self);
  const contentBefore = before && contentOf(before, self);
  const filesGone = filesGoneFrom(now, before);
  const isReworded = isFreshEdit(event) && !isSame(content, contentBefore);
  if (!isReworded && filesGone.length === 0) return undefined;
  return {
    kind: "edit",
    team: self.teamId,
    channel,
    ts: now.ts,
    thread: threadOf(now),
    user: now.user,
    channelType: channelType(event.channel_type, channel),
    ...content,
    before: isReworded ? contentBefore : content,
    filesGone,
    edited: now.edited?.ts ?? event.ts ?? now.ts,
  };
}

type Content = Pick<IncomingEdit, "text" | "links" | "mentionsBot">;

/** The text with what was forwarded; the links of the author alone, for those of previews come by themselves. */
function contentOf(message: Message, { botUserId }: Self): Content {
  const { text, mentionsBot } = readMessage(message, botUserId);
  return { text, mentionsBot, links: writtenText(message, botUserId).links };
}

function isSame({ text, links }: Content, before: Content | undefined): boolean {
  if (before === undefined || text !== before.text) return false;
  return links.length === before.links.length && links.every((url) => before.links.includes(url));
}

/** An event may come much later than what it tells of; an edit and its event have one time. */
const SAME_TIME_S = 60;

/**
 * Whether the event tells of an edit by a person. Where Slack does not send what was before, a message
 * that was edited once and gets a preview now looks like an edit: its time then says that it is none.
 */
function isFreshEdit({ message: now, previous_message: before, ts }: Event): boolean {
  const edited = now?.edited?.ts;
  if (edited === undefined) return false;
  if (before !== undefined) return edited !== before.edited?.ts;
  return ts === undefined || Math.abs(Number(ts) - Number(edited)) <= SAME_TIME_S;
}

/** A file that was deleted leaves a stone in the message, or nothing. */
function filesGoneFrom(now: Message, before: Message | undefined): FileRef[] {
  const left = (now.files ?? []).flatMap(fileRef).map(({ id }) => id);
  const stones = (now.files ?? []).filter(({ mode }) => mode === "tombstone");
  const had = before === undefined ? stones.map(asNamed) : (before.files ?? []).flatMap(fileRef);
  return had.filter(({ id }) => !left.includes(id));
}

function deleted(event: Event, ts: string | undefined, self: Self): IncomingDelete | undefined {
  const { channel, previous_message: before } = event;
  if (channel === undefined || ts === undefined) return undefined;
  if (before !== undefined && isOwn(before, self)) return undefined;
  const thread = before === undefined ? undefined : threadOf({ ...before, ts });
  return { kind: "delete", team: self.teamId, channel, ts, thread, user: before?.user };
}

const isOwn = (message: Message, self: Self): boolean =>
  message.bot_id === self.botId || message.user === self.botUserId;

/** A mail that was sent to the channel's address: Slackbot posts it for whoever wrote it. */
const isMail = ({ files = [] }: Message): boolean => files.some(({ mode }) => mode === "email");

const isSlackbot = (message: Message): boolean => message.user === "USLACKBOT";

/** A thread's root carries its own `ts` as `thread_ts` once it has replies. */
export function threadOf({ ts, thread_ts }: Pick<Message, "ts" | "thread_ts">): string | undefined {
  return thread_ts === ts ? undefined : thread_ts;
}

/** `app_mention` does not say the type; the id of a channel begins with it. */
function channelType(stated: string | undefined, channel: string): IncomingMessage["channelType"] {
  if (stated === "channel" || stated === "group" || stated === "im" || stated === "mpim")
    return stated;
  if (channel.startsWith("D")) return "im";
  return channel.startsWith("G") ? "group" : "channel";
}

/** Files that were deleted or lie beyond a free plan's limit stay listed without content. */
export function fileRef(file: File): FileRef[] {
  return file.mode === "tombstone" || file.mode === "hidden_by_limit" ? [] : [asNamed(file)];
}

const asNamed = ({ id, name, mimetype }: File): FileRef => ({ id, name: name ?? "file", mimetype });
