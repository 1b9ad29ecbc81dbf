import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import type { Channel, Reaction } from "../state/state.ts";

/** Adds or removes a reaction. Throws ApiError as Slack answers it. */
export function react(
  { timeline, events }: Pick<Core, "timeline" | "events">,
  kind: "added" | "removed",
  given: { channel: Channel; ts: string; user: string; name: string },
): void {
  const { channel, ts, user, name } = given;
  const message = timeline.find(channel.id, ts);
  if (!message) throw new ApiError("message_not_found");
  const before = message.reactions ?? [];
  const users = before.find((one) => one.name === name)?.users ?? [];
  if (kind === "added" && users.includes(user)) throw new ApiError("already_reacted");
  if (kind === "removed" && !users.includes(user)) throw new ApiError("no_reaction");
  const now = kind === "added" ? [...users, user] : users.filter((one) => one !== user);
  const others = before.filter((one) => one.name !== name);
  const reactions: Reaction[] =
    now.length > 0 ? [...others, { name, users: now, count: now.length }] : others;
  timeline.change(channel, ts, { reactions }, { silent: true });
  events.reacted(kind, { channel, message, user, name });
}
