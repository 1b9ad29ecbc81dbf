import type { IncomingMessage } from "../../domain/incoming.ts";
import type { AppContext } from "./payload.ts";

/** What somebody has open beside their conversation with the bot: a message before a channel. */
export function onScreen({ entities = [] }: AppContext): IncomingMessage["onScreen"] {
  for (const entity of entities)
    if (entity.type === "slack#/types/message_context")
      return { channel: entity.value.channel_id, ts: entity.value.message_ts };
  for (const entity of entities)
    if (entity.type === "slack#/types/channel_id") return { channel: entity.value };
  return undefined;
}
