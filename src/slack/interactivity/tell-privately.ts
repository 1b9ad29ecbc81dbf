import type { RespondFn } from "@slack/bolt";
import { drawNotice } from "../blocks/notice-blocks.ts";
import { slackCode } from "../transport/failures.ts";
import type { ListenerOptions } from "./listeners.ts";

/** Who is told, and where they pressed or chose something. */
export interface PrivatePlace {
  readonly channel: string;
  readonly user: string;
  /** The thread, where it was in one. */
  readonly thread?: string | undefined;
}

/**
 * Tells one person alone what came of what they did, where they did it. An answer to Slack's address for
 * it is shown in the channel, never in a thread; a message of its own is shown in either, and only where
 * the bot is: so the address is what is left where that is refused.
 */
export async function tellPrivately(
  text: string,
  { channel, user, thread }: PrivatePlace,
  by: Pick<ListenerOptions, "installed" | "log"> & {
    readonly payload: unknown;
    readonly respond: RespondFn;
  },
): Promise<void> {
  const notice = drawNotice(text);
  if (thread !== undefined) {
    try {
      const { write } = await by.installed(by.payload);
      await write.chat.postEphemeral({ channel, user, thread_ts: thread, ...notice });
      return;
    } catch (error) {
      by.log.info({ channel, code: slackCode(error), err: error }, "not told in the thread");
    }
  }
  await by.respond({ response_type: "ephemeral", replace_original: false, ...notice });
}
