import { z } from "zod";

/** A place in Slack where a reply may go. Without `thread` it is a message of the channel itself. */
export const ReplyAddress = z.object({
  team: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
});
export type ReplyAddress = z.infer<typeof ReplyAddress>;

/** How an ask came that is no message. */
export const AskOrigin = z.enum(["command", "shortcut", "reaction", "button"]);
export type AskOrigin = z.infer<typeof AskOrigin>;

/** How a post came: written by a person, posted by another app, or asked for. */
const Origin = z.enum(["message", "feed", ...AskOrigin.options]);
export type Origin = z.infer<typeof Origin>;

const StoredPost = ReplyAddress.extend({
  /** Slack's `ts` of the message that was posted or is asked about; for a command, its trigger id: unique within the channel. */
  ts: z.string(),
  user: z.string().optional(),
  /** Milliseconds since the epoch. */
  postedAt: z.number(),
  /** Jobs that were stored by earlier versions do not say it. */
  origin: Origin.optional(),
  /** It was seen long after it was posted: what is said of it says so. */
  late: z.boolean().optional(),
});

/** A message somebody posted, or an ask by command, shortcut, reaction or button. */
export const Post = StoredPost.transform((post) => ({
  ...post,
  origin: post.origin ?? likelyOrigin(post),
}));
export type Post = z.infer<typeof Post>;

/** Of a post that does not say how it came: a command's id has another form than a `ts`, and a feed no user. */
function likelyOrigin({ ts, user }: z.infer<typeof StoredPost>): Origin {
  if (!/^\d{10}\.\d{6}$/u.test(ts)) return "command";
  return user === undefined ? "feed" : "message";
}

/** A source of a post: the `ts` of the post and the position in it, from 0. */
export const PostPosition = z.object({ ts: z.string(), position: z.int().nonnegative() });
export type PostPosition = z.infer<typeof PostPosition>;

/** Whether the post is a message of the channel, or about one, so that its `ts` is that message's. */
const IS_ABOUT_MESSAGE: Readonly<Record<Origin, boolean>> = {
  message: true,
  feed: true,
  reaction: true,
  shortcut: true,
  // Either has an id of its own; a button is in a thread, which is where its reply goes.
  button: false,
  command: false,
};

/**
 * When a message was posted, milliseconds since the epoch: Slack's `ts` is that time in seconds.
 * Undefined for an ask with an id of its own.
 */
export function messageTime({ ts, origin }: Pick<Post, "ts" | "origin">): number | undefined {
  const time = IS_ABOUT_MESSAGE[origin] ? Math.round(Number(ts) * 1000) : Number.NaN;
  return Number.isFinite(time) ? time : undefined;
}

/**
 * Where the reply to a post goes: in its thread, or in the thread the post opens. A command is no
 * message, so its reply is a message of the channel and opens a thread itself.
 */
export function replyAddressOf({ team, channel, thread, ts, origin }: Post): ReplyAddress {
  const opened = IS_ABOUT_MESSAGE[origin] ? ts : undefined;
  return { team, channel, thread: thread ?? opened };
}
