import type { ReplyAddress } from "../../domain/post.ts";
import type { Reply } from "../../domain/reply.ts";
import type { Log } from "../../ports/world.ts";
import { isAgent } from "../contract/slack-contract.ts";
import { cut } from "../contract/mrkdwn.ts";
import type { Installation } from "../installations/installations.ts";
import { slackCode } from "../transport/failures.ts";

/** Slack's limit for the title of an agent's conversation. */
const LONGEST = 200;

/**
 * Names a thread of somebody's conversation with the bot for the article that was briefed there, where the app
 * is an agent and such threads have titles. Best effort: never throws.
 */
export async function titleThread(
  reply: Reply,
  { channel, thread }: ReplyAddress,
  { granted, write }: Pick<Installation, "granted" | "write">,
  log: Log,
): Promise<void> {
  if (reply.kind !== "briefing" || thread === undefined || !channel.startsWith("D")) return;
  const title = cut(reply.briefing.headline.trim(), LONGEST);
  if (!isAgent(granted) || title === "") return;
  try {
    await write.agents.sessions.rename({ channel_id: channel, thread_ts: thread, title });
  } catch (error) {
    log.info({ channel, code: slackCode(error) }, "the thread got no title");
  }
}
