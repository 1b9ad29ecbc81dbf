import type { IncomingMessage } from "../../domain/incoming.ts";
import { type Post, replyAddressOf } from "../../domain/post.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";
import { postOf } from "./post-of.ts";

export interface MutingPorts {
  readonly ledger: Pick<Ledger, "muteThread">;
  readonly chat: Pick<Chat, "react">;
  readonly clock: Pick<Clock, "now">;
}

/** What was said later holds, in whichever order it is heard; only what holds bears a sign. */
export async function mute(
  post: Post,
  muted: boolean,
  { ledger, chat }: MutingPorts,
): Promise<void> {
  const isMuted = await ledger.muteThread(replyAddressOf(post), muted, post.postedAt);
  // A sign is only put there, never waited for: the acknowledgement is due.
  if (isMuted === muted) void chat.react(post, muted ? "muted" : "unmuted");
}

/** A mention in a muted thread ends the silence, also where it is heard before what muted the thread. */
export async function wake(
  message: IncomingMessage,
  { ledger, clock }: MutingPorts,
): Promise<void> {
  if (!message.mentionsBot) return;
  const { team, channel, thread } = message;
  const { postedAt } = postOf(message, clock);
  await ledger.muteThread({ team, channel, thread }, false, postedAt);
}
