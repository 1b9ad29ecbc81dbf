import { z } from "zod";

/** A place in Slack where a reply may stand. Without `thread` it is a message of the channel itself. */
export const ReplyAddress = z.object({
  team: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
});
export type ReplyAddress = z.infer<typeof ReplyAddress>;

/** A message somebody posted, or an ask by command or shortcut. */
export const Post = ReplyAddress.extend({
  /** Slack's `ts` of the message; for a command, its trigger id: unique within the channel. */
  ts: z.string(),
  user: z.string().optional(),
  /** Milliseconds since the epoch. */
  postedAt: z.number(),
});
export type Post = z.infer<typeof Post>;

/** Slack's `ts` of a message is the time of its posting, in seconds; the id of a command is no `ts`. */
export function timeOf(ts: string): number | undefined {
  return /^\d{10}\.\d{6}$/u.test(ts) ? Math.round(Number(ts) * 1000) : undefined;
}

/**
 * Where the reply to a post stands: in its thread, or in the thread the post opens. A command is no
 * message, so its reply is a message of the channel and opens a thread itself.
 */
export function replyAddressOf(post: Post): ReplyAddress {
  const opened = timeOf(post.ts) === undefined ? undefined : post.ts;
  return { team: post.team, channel: post.channel, thread: post.thread ?? opened };
}
