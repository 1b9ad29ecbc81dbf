import type { WebClient } from "@slack/web-api";
import { readMessage } from "../incoming/message-text.ts";
import { Message } from "../incoming/payload.ts";
import type { Self } from "../installations/self.ts";

/** Slack gives a thread from its beginning, so many at once. */
const PAGE = 200;

/**
 * The text of the last message of a thread before a moment that is none of ours and does not speak to us;
 * other apps are heard. What the thread began with, which holds the article, is left out.
 */
export async function textBefore(
  channel: string,
  { thread, ts }: { readonly thread: string; readonly ts: string },
  { read, self }: { readonly read: WebClient; readonly self: Self },
): Promise<string | undefined> {
  const asked = { channel, ts: thread, latest: ts, inclusive: false, limit: PAGE };
  const { messages = [] } = await read.conversations.replies(asked);
  return messages
    .flatMap((message) => Message.safeParse(message).data ?? [])
    .filter((message) => message.ts !== thread && (message.ts ?? "") < ts)
    .filter(({ bot_id, subtype }) => bot_id !== self.botId && subtype !== "tombstone")
    .map((message) => readMessage(message, self.botUserId))
    .filter(({ text, mentionsBot }) => text !== "" && !mentionsBot)
    .at(-1)?.text;
}
