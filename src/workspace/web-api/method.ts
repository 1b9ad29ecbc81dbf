import type { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import type { Channel, ChannelKind, Json, State } from "../state/state.ts";

/** A method of the Web API. */
export interface Method {
  /** Which token it takes. */
  readonly token: "bot" | "app" | "none";
  /** One of these scopes is needed; a method whose scope hangs on the channel asks itself. */
  readonly scopes: readonly string[];
  /** Calls a minute: tier 2, 3 or 4. Absent where the limit is a different one. */
  readonly perMinute?: number;
  readonly args: z.ZodType;
  run(core: Core, args: unknown): Json | Promise<Json>;
}

/** Calls a minute of Slack's tiers. */
export const tier = { two: 20, three: 50, four: 100 } as const;

/** Declares a method with the type of its arguments taken from their schema. */
export function method<Args extends z.ZodType>(given: {
  token?: Method["token"];
  scopes?: readonly string[];
  perMinute?: number;
  args: Args;
  run(core: Core, args: z.output<Args>): Json | Promise<Json>;
}): Method {
  return {
    token: given.token ?? "bot",
    scopes: given.scopes ?? [],
    ...(given.perMinute === undefined ? {} : { perMinute: given.perMinute }),
    args: given.args,
    run: (core, args) => given.run(core, args as z.output<Args>),
  };
}

export function requireScope(state: State, scope: string): void {
  if (state.app.scopes.has(scope)) return;
  throw new ApiError("missing_scope", {
    needed: scope,
    provided: [...state.app.scopes].join(","),
  });
}

const scopePrefix: Record<ChannelKind, string> = {
  channel: "channels",
  group: "groups",
  im: "im",
  mpim: "mpim",
};

/** A channel the app may see, with the scope that its kind needs. */
export function visibleChannel(state: State, id: string, what: "history" | "read"): Channel {
  const channel = state.channels.get(id);
  const isMember = channel?.members.has(state.app.botUser);
  // A private channel does not exist for an app that is not in it.
  if (!channel || (channel.kind !== "channel" && !isMember))
    throw new ApiError("channel_not_found");
  requireScope(state, `${scopePrefix[channel.kind]}:${what}`);
  return channel;
}

/** A channel the app may write to. */
export function writableChannel(state: State, id: string): Channel {
  const channel = state.channels.get(id);
  const isMember = channel?.members.has(state.app.botUser);
  if (!channel || (channel.kind !== "channel" && !isMember))
    throw new ApiError("channel_not_found");
  if (!isMember) throw new ApiError("not_in_channel");
  if (channel.isArchived) throw new ApiError("is_archived");
  return channel;
}
