import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import { react } from "../members/reactions.ts";
import { ts } from "./arguments.ts";
import { method, tier, visibleChannel } from "./method.ts";

const item = z.object({ channel: z.string(), timestamp: ts, name: z.string() });

function reactAsApp(core: Core, kind: "added" | "removed", args: z.output<typeof item>) {
  const { state } = core;
  const channel = state.channels.get(args.channel);
  if (!channel) throw new ApiError("channel_not_found");
  if (!channel.members.has(state.app.botUser)) throw new ApiError("not_in_channel");
  react(core, kind, {
    channel,
    ts: args.timestamp,
    user: state.app.botUser,
    name: args.name.replaceAll(":", ""),
  });
  return {};
}

export const reactionMethods = {
  "reactions.add": method({
    scopes: ["reactions:write"],
    perMinute: tier.three,
    args: item,
    run: (core, args) => reactAsApp(core, "added", args),
  }),
  "reactions.remove": method({
    scopes: ["reactions:write"],
    perMinute: tier.two,
    args: item,
    run: (core, args) => reactAsApp(core, "removed", args),
  }),
  "reactions.get": method({
    scopes: ["reactions:read"],
    perMinute: tier.three,
    args: z.object({ channel: z.string(), timestamp: ts }),
    run({ state, timeline }, args) {
      const channel = visibleChannel(state, args.channel, "history");
      const message = timeline.find(channel.id, args.timestamp);
      if (!message) throw new ApiError("message_not_found");
      return { type: "message", channel: channel.id, message };
    },
  }),
};
