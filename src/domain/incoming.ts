import type { Source } from "./article.ts";
import type { AskOrigin, PostPosition } from "./post.ts";

/** A file attached to a message. */
export interface FileRef {
  readonly id: string;
  readonly name: string;
  readonly mimetype?: string | undefined;
}

interface Message {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  /** `ts` of the thread's root when the message is a reply in a thread. */
  readonly thread?: string | undefined;
  readonly user?: string | undefined;
}

/** What a message holds, free of Slack's markup. */
export interface MessageContent {
  /** The text as a person reads it: no `<…>` markup, entities decoded, the bot's own mention removed. */
  readonly text: string;
  /** Links in reading order, each once; those of forwarded messages follow. */
  readonly links: readonly string[];
  readonly files: readonly FileRef[];
}

/** A message as the bot sees it. */
export interface IncomingMessage extends Message, MessageContent {
  readonly kind: "message";
  readonly channelType: "channel" | "group" | "im" | "mpim";
  readonly mentionsBot: boolean;
  /** What its author has open in Slack beside it: a message, or a channel. Told of direct messages alone. */
  readonly onScreen?: { readonly channel: string; readonly ts?: string | undefined } | undefined;
  /** The message was posted before and is edited now; its links come as an edit of their own. */
  readonly isEdited?: boolean | undefined;
  /** Posted by somebody of another organisation, in a channel that is shared with it. */
  readonly isOutsider?: boolean | undefined;
  /** It was found long after it was posted. */
  readonly isLate?: boolean | undefined;
  /** Another person or group is addressed. */
  readonly mentionsOthers: boolean;
  /** Posted by another app (a feed), named by its bot's id; it has no `user`. */
  readonly byApp?: string | undefined;
  /** Id of that app itself, where Slack says it: the one of the two that people can look up. */
  readonly appId?: string | undefined;
}

/** Somebody edited a message of theirs, or deleted a file of it. */
export interface IncomingEdit extends Message {
  readonly kind: "edit";
  readonly isOutsider?: boolean | undefined;
  readonly channelType: IncomingMessage["channelType"];
  readonly mentionsBot: boolean;
  readonly text: string;
  readonly links: readonly string[];
  /** What the message held before; undefined where Slack does not say. */
  readonly before: Pick<MessageContent, "text" | "links"> | undefined;
  /** Files that the message had and has no more. */
  readonly filesGone: readonly FileRef[];
  /** Slack's mark of this edit: no two edits of a message have the same. */
  readonly edited: string;
}

/** Somebody deleted a message. */
export interface IncomingDelete extends Message {
  readonly kind: "delete";
}

/** An ask by slash command, shortcut, reaction or button: what is to be briefed is named. */
export interface IncomingAsk extends Message, MessageContent {
  readonly kind: "ask";
  readonly via: AskOrigin;
  /** The post, and the position in it, that this ask is a further try at; `ts` is then the ask's own id. */
  readonly about?: PostPosition | undefined;
}

/** “Try again”, pressed below a source that could not be read: it is read once more, whatever is kept of it. */
export interface IncomingRetry extends Message {
  readonly kind: "retry";
  readonly source: Source;
  /** As of an ask. */
  readonly about?: PostPosition | undefined;
}

/** A question pressed as a button, or typed into a modal. */
interface IncomingQuestion extends Message {
  readonly kind: "question";
  readonly question: string;
}

/** A message is to be held against the articles of its thread. */
export interface IncomingVerify extends Message {
  readonly kind: "verify";
  readonly text: string;
  /** What asks for it; `ts` is the message's own. */
  readonly ask: string;
}

/** The bot was removed from a workspace. */
interface IncomingRemoval {
  readonly kind: "removal";
  readonly team: string;
}

export type Incoming =
  | IncomingMessage
  | IncomingEdit
  | IncomingDelete
  | IncomingAsk
  | IncomingRetry
  | IncomingQuestion
  | IncomingVerify
  | IncomingRemoval;

/** What is found in a conversation without events that tell of it. */
export interface FoundMessages {
  /** Oldest first. */
  readonly messages: readonly FoundMessage[];
  /** More was posted than is read: the oldest are not among them. */
  readonly isCutShort: boolean;
}

/** A message as it is found in a conversation, without an event that tells of it. */
export interface FoundMessage {
  readonly ts: string;
  /** What its posting means; undefined where it is no post, or was posted before. */
  readonly posted: Incoming | undefined;
  /** What was done to it since: an edit or its deletion. */
  readonly changed: Incoming | undefined;
}
