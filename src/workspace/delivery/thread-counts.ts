import type { Message } from "../state/state.ts";

/** What Slack counts on a thread's root. */
export interface ThreadCounts {
  readonly reply_count: number;
  readonly reply_users_count: number;
  readonly reply_users: readonly string[];
  readonly latest_reply: string | undefined;
  readonly is_locked: boolean;
  readonly subscribed: boolean;
}

/** A root with what Slack counts for its thread. */
export function withThreadCounts(
  message: Message,
  replies: readonly Message[],
): Message & Partial<ThreadCounts> {
  if (replies.length === 0) return message;
  const users = [...new Set(replies.map((reply) => reply.user ?? reply.bot_id ?? ""))];
  return {
    ...message,
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    reply_users: users.slice(0, 5),
    latest_reply: replies.at(-1)?.ts,
    is_locked: false,
    subscribed: false,
  };
}
