import type { Post } from "../../domain/post.ts";
import type { Sign } from "../../domain/reply.ts";
import type { Log } from "../../ports/world.ts";
import type { Installation } from "../installations/installations.ts";
import { slackCode } from "../transport/failures.ts";

/** Names of Slack's emoji. */
const EMOJI: Readonly<Record<Sign, string>> = {
  muted: "mute",
  unmuted: "speaker",
  unread: "warning",
};

/** The scope is optional, and a message may be gone or bear the sign: nothing to speak of. */
const AS_USUAL =
  /^(?:missing_scope|already_reacted|message_not_found|too_many_reactions|too_many_emoji|thread_locked|no_permission)$/u;

/** Puts a sign on a message where Slack lets the bot. Never throws. */
export async function react(
  { channel, ts }: Pick<Post, "channel" | "ts">,
  sign: Sign,
  { write, log }: Pick<Installation, "write"> & { readonly log: Log },
): Promise<void> {
  try {
    await write.reactions.add({ channel, timestamp: ts, name: EMOJI[sign] });
  } catch (error) {
    const code = slackCode(error) ?? "";
    const fields = { channel, ts, sign, code, err: AS_USUAL.test(code) ? undefined : error };
    log.debug(fields, "no reaction added");
  }
}
