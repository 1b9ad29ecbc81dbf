import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { slackCode } from "../transport/failures.ts";

/** A message as Slack keeps it: the parts that say what to look for behind it; the rest is left as it is. */
const HistoryMessage = z.looseObject({
  ts: z.string(),
  subtype: z.string().optional(),
  user: z.string().optional(),
  reply_count: z.number().optional().catch(undefined),
  latest_reply: z.string().optional().catch(undefined),
  edited: z.looseObject({ ts: z.string() }).optional().catch(undefined),
});
export type HistoryMessage = z.infer<typeof HistoryMessage>;

/** The newest messages of a conversation between two moments, seconds since the epoch, in any order. */
export async function newestMessages(
  {
    channel,
    oldest,
    latest,
    limit,
  }: {
    readonly channel: string;
    readonly oldest: number;
    readonly latest: number;
    readonly limit: number;
  },
  read: WebClient,
): Promise<HistoryMessage[]> {
  const window = { oldest: asTs(oldest), latest: asTs(latest), inclusive: true };
  const { messages = [] } = await read.conversations.history({ channel, ...window, limit });
  return messages.flatMap(parsed);
}

/** Replies in a thread after a moment; none where the thread is gone. */
export async function repliesSince(
  {
    channel,
    thread,
    since,
  }: { readonly channel: string; readonly thread: string; readonly since: number },
  read: WebClient,
): Promise<HistoryMessage[]> {
  try {
    const from = { channel, ts: thread, oldest: asTs(since), limit: 200 };
    const { messages = [] } = await read.conversations.replies(from);
    // Slack sends the root along, however old it is.
    return messages.flatMap(parsed).filter(({ ts }) => Number(ts) > since && ts !== thread);
  } catch (error) {
    if (slackCode(error) === "thread_not_found") return [];
    throw error;
  }
}

const parsed = (message: unknown): HistoryMessage[] => {
  const { data } = HistoryMessage.safeParse(message);
  return data === undefined ? [] : [data];
};

const asTs = (seconds: number): string => Math.max(0, seconds).toFixed(6);
