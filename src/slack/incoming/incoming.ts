import type {
  FileRef,
  Incoming,
  IncomingDelete,
  IncomingEdit,
  IncomingMessage,
} from "../../domain/incoming.ts";
import { readMessage, writtenText } from "./message-text.ts";
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
  switch (event.type) {
    case "message":
      return messageEvent(event, self);
    // The same post as the `message` beside it, and the only one of the two where just mentions are
    // delivered. Work is keyed by channel and `ts`, so either may come first, or both.
    case "app_mention":
      return posted(event, event, self);
    // What was kept is erased for the very workspace that Slack names, and for no other.
    case "app_uninstalled":
      return team_id === self.teamId ? { kind: "removal", team: team_id } : undefined;
    default:
      return undefined;
  }
}

function messageEvent(event: Event, self: Self): Incoming | undefined {
  if (event.subtype === "message_changed") return changed(event, self);
  if (event.subtype === "message_deleted") return deleted(event, event.deleted_ts, self);
  return posted(event, event, self);
}

function posted(message: Message, event: Event, self: Self): IncomingMessage | undefined {
  const { channel } = event;
  const { ts } = message;
  if (channel === undefined || ts === undefined) return undefined;
  if (!POSTS.has(message.subtype) || isOwn(message, self) || isSlackbot(message)) return undefined;
  const { text, links, files, mentionsBot, mentionsOthers } = readMessage(message, self.botUserId);
  return {
    kind: "message",
    team: self.teamId,
    channel,
    ts,
    thread: threadOf(message),
    // A feed has no user: where Slack names the app's own bot user, nobody would be told anything.
    user: message.bot_id === undefined ? message.user : undefined,
    channelType: channelType(event.channel_type, channel),
    text,
    links,
    files: files.flatMap(fileRef),
    mentionsBot,
    mentionsOthers,
    byApp: message.bot_id,
    appId: message.bot_id === undefined ? undefined : message.app_id,
  };
}

/** Edits by people whose links differ. Previews and our own updates arrive as `message_changed` too. */
function changed(event: Event, self: Self): IncomingEdit | IncomingDelete | undefined {
  const { channel, message: now, previous_message: before } = event;
  if (channel === undefined || now?.ts === undefined) return undefined;
  // A post with replies is not removed but replaced by a stone that says so.
  if (now.subtype === "tombstone") return deleted(event, now.ts, self);
  if (!POSTS.has(now.subtype) || now.user === undefined) return undefined;
  if (isOwn(now, self) || now.bot_id !== undefined || isSlackbot(now)) return undefined;
  if (now.edited?.ts === undefined || now.edited.ts === before?.edited?.ts) return undefined;
  const { links } = writtenText(now, self.botUserId);
  const linksBefore = before === undefined ? [] : writtenText(before, self.botUserId).links;
  if (links.length === linksBefore.length && links.every((url) => linksBefore.includes(url))) {
    return undefined;
  }
  return {
    kind: "edit",
    team: self.teamId,
    channel,
    ts: now.ts,
    thread: threadOf(now),
    user: now.user,
    channelType: channelType(event.channel_type, channel),
    text: readMessage(now, self.botUserId).text,
    links,
    linksBefore,
    edited: now.edited.ts,
  };
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
export function fileRef({ id, name, mimetype, mode }: File): FileRef[] {
  if (mode === "tombstone" || mode === "hidden_by_limit") return [];
  return [{ id, name: name ?? "file", mimetype }];
}
