import type { WebClient } from "@slack/web-api";
import { readMessage } from "../incoming/message-text.ts";
import { Message } from "../incoming/payload.ts";
import type { Self } from "../installations/self.ts";
import type { Wording } from "../../messages/wording.ts";

/** A longer discussion is read from its beginning. */
const MOST_MESSAGES = 200;

/**
 * What people said in a thread: a line that says who, then a paragraph a message with the name before
 * it. Undefined where nobody answered anybody. What apps said, and what was said to us, is left out.
 */
export async function threadText(
  channel: string,
  ts: string,
  {
    read,
    self,
    nameOf,
    wording,
  }: {
    readonly read: WebClient;
    readonly self: Self;
    readonly nameOf: (user: string) => Promise<string | undefined>;
    /** In which the title is. */
    readonly wording: Wording;
  },
): Promise<string | undefined> {
  const { messages = [] } = await read.conversations.replies({ channel, ts, limit: MOST_MESSAGES });
  const said: { readonly name: string; readonly text: string }[] = [];
  for (const message of messages) {
    const parsed = Message.safeParse(message);
    if (!parsed.success || parsed.data.bot_id !== undefined) continue;
    const { user = "", subtype } = parsed.data;
    const { text, mentionsBot } = readMessage(parsed.data, self.botUserId);
    if (subtype === "tombstone" || mentionsBot || text === "") continue;
    said.push({ name: (await nameOf(user)) ?? wording.say("somebody"), text });
  }
  if (said.length < 2) return undefined;
  const names = wording.list(new Set(said.map(({ name }) => name)));
  const heading = wording.say("discussion", { messages: said.length, names });
  return [heading, ...said.map(({ name, text }) => `${name}: ${text}`)].join("\n\n");
}
