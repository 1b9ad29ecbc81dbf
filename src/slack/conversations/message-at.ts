import type { WebClient } from "@slack/web-api";
import { Message } from "../incoming/payload.ts";
import { slackCode } from "../transport/failures.ts";

/** The message is not there, or not for us. */
const GONE =
  /^(?:channel_not_found|not_in_channel|thread_not_found|message_not_found|not_visible)$/u;

/**
 * `conversations.history` does not know replies, and of `conversations.replies` reports differ in what it
 * gives for a reply: the reply alone, with its root before it, or only the thread as a whole.
 */
export async function messageAt(
  channel: string,
  ts: string,
  read: WebClient,
): Promise<Message | undefined> {
  const only = { channel, oldest: ts, latest: ts, inclusive: true };
  const lookUps = [
    () => read.conversations.replies({ ...only, ts, limit: 2 }),
    () => read.conversations.history({ ...only, limit: 1 }),
    () => read.conversations.replies({ channel, ts, limit: 200 }),
  ];
  for (const lookUp of lookUps) {
    const messages = await messagesOf(lookUp);
    const found = messages.find((candidate) => candidate.ts === ts);
    if (found !== undefined) return Message.parse(found);
  }
  return undefined;
}

async function messagesOf(
  lookUp: () => Promise<{ readonly messages?: readonly { readonly ts?: string }[] }>,
): Promise<readonly { readonly ts?: string }[]> {
  try {
    return (await lookUp()).messages ?? [];
  } catch (error) {
    if (GONE.test(slackCode(error) ?? "")) return [];
    throw error;
  }
}
