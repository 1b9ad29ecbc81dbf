import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import { json, objects, ts } from "./arguments.ts";
import { method, requireScope, tier, writableChannel } from "./method.ts";

const place = { channel_id: z.string(), thread_ts: ts };

/** A session of an agent in a thread; made when it is first named. */
function session({ state }: Core, args: { channel_id: string; thread_ts: string }, change: object) {
  writableChannel(state, args.channel_id);
  if (!state.app.isAgent) throw new ApiError("not_allowed");
  const key = `${args.channel_id}:${args.thread_ts}`;
  const now = { ...state.sessions.get(key), ...change };
  state.sessions.set(key, now);
  state.changed();
  return now;
}

export const assistantMethods = {
  "assistant.threads.setStatus": method({
    args: z.object({
      ...place,
      status: z.string(),
      loading_messages: json(z.array(z.string()).max(10)).optional(),
      icon_emoji: z.string().optional(),
      icon_url: z.string().optional(),
      username: z.string().optional(),
    }),
    run({ state }, args) {
      requireScope(state, "chat:write");
      const channel = writableChannel(state, args.channel_id);
      const key = `${channel.id}:${args.thread_ts}`;
      if (args.status === "") state.statuses.delete(key);
      else state.statuses.set(key, { text: args.status, at: state.clock.now() });
      state.changed();
      return {};
    },
  }),
  "assistant.threads.setSuggestedPrompts": method({
    scopes: ["assistant:write"],
    perMinute: tier.four,
    args: z.object({
      channel_id: z.string(),
      thread_ts: ts.optional(),
      title: z.string().optional(),
      prompts: objects.pipe(z.array(z.object({ title: z.string(), message: z.string() })).max(4)),
    }),
    run({ state }, args) {
      const channel = writableChannel(state, args.channel_id);
      if (channel.kind !== "im") throw new ApiError("channel_type_not_supported");
      // An agent's prompts are on top of the direct message; with a thread the call does nothing.
      if (args.thread_ts === undefined) state.prompts.set(channel.id, { ...args });
      state.changed();
      return {};
    },
  }),
  "assistant.threads.setTitle": method({
    scopes: ["assistant:write"],
    perMinute: tier.three,
    args: z.object({ ...place, title: z.string() }),
    run(core, args) {
      session(core, args, { title: args.title });
      return {};
    },
  }),
  "agents.sessions.setStatus": method({
    scopes: ["chat:write"],
    perMinute: tier.three,
    args: z.object({
      ...place,
      status: z.enum(["active", "processing", "suspended", "closed"]),
      title: z.string().max(200).optional(),
    }),
    run: (core, args) => ({
      session: session(core, args, {
        status: args.status,
        ...(args.title === undefined ? {} : { title: args.title }),
      }),
    }),
  }),
  "agents.sessions.rename": method({
    scopes: ["chat:write"],
    perMinute: tier.three,
    args: z.object({ ...place, title: z.string().min(1).max(200) }),
    run: (core, args) => ({ session: session(core, args, { title: args.title }) }),
  }),
};
