import { z } from "zod";
import type { IncomingAsk } from "../../domain/incoming.ts";
import {
  TRIGGER_REACTIONS,
  type TriggerReaction,
} from "../../domain/settings/trigger-reactions.ts";
import { fileRef, threadOf } from "./incoming.ts";
import { readMessage } from "./message-text.ts";
import type { Message } from "./payload.ts";
import type { Self } from "../installations/self.ts";

export interface ReactionOptions {
  readonly self: Self;
  /** Undefined when the message is not there. */
  readonly messageAt: (channel: string, ts: string) => Promise<Message | undefined>;
}

const TRIGGERS = Object.keys(TRIGGER_REACTIONS) as TriggerReaction[];

const Reaction = z.object({
  event: z.object({
    type: z.literal("reaction_added"),
    user: z.string(),
    reaction: z.enum(TRIGGERS),
    item: z.object({ type: z.literal("message"), channel: z.string(), ts: z.string() }),
  }),
});

/** A reaction may be just that: without a link or a file, only a text of some length is meant. */
const LEAST_TEXT = 280;

/**
 * The ask in an Events API body that tells of a reaction; undefined for all else. The event does not
 * hold the message, so it is read. Throws when Slack does not answer: the event then comes again.
 */
export async function reactionAsk(
  body: unknown,
  { self, messageAt }: ReactionOptions,
): Promise<IncomingAsk | undefined> {
  const parsed = Reaction.safeParse(body);
  if (!parsed.success || parsed.data.event.user === self.botUserId) return undefined;
  const { user, item } = parsed.data.event;
  const message = await messageAt(item.channel, item.ts);
  if (message === undefined || message.bot_id === self.botId) return undefined;
  const { text, links, files } = readMessage(message, self.botUserId);
  if (links.length + files.length === 0 && text.length < LEAST_TEXT) return undefined;
  return {
    kind: "ask",
    via: "reaction",
    team: self.teamId,
    channel: item.channel,
    ts: item.ts,
    thread: threadOf({ ...message, ts: item.ts }),
    user,
    text,
    links,
    files: files.flatMap(fileRef),
  };
}
