import { type Post, replyAddressOf } from "../../domain/post.ts";
import { wordingIn } from "../../messages/wording.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Log } from "../../ports/world.ts";
import { replyLanguage, type ReplyLanguagePorts } from "../language/reply-language.ts";

type BusyPorts = ReplyLanguagePorts & {
  readonly chat: Pick<Chat, "progress">;
  readonly log: Log;
};

/** Tells whoever posted how many jobs come before theirs. Best effort: never throws. */
export async function sayBusy(post: Post, count: number, ports: BusyPorts): Promise<void> {
  try {
    const { say } = wordingIn(await replyLanguage(post, undefined, ports));
    await ports.chat.progress(replyAddressOf(post), say("isBusy", { count }));
  } catch (error) {
    ports.log.info({ channel: post.channel, err: error }, "the queue depth was not told");
  }
}
