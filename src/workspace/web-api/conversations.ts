import { z } from "zod";
import type { Core } from "../delivery/core.ts";
import { ApiError } from "../state/api-error.ts";
import { directMessage } from "../state/seed.ts";
import type { Channel, Json, Message, State } from "../state/state.ts";
import { count, cursor, flag, page, ts } from "./arguments.ts";
import { method, requireScope, tier, visibleChannel } from "./method.ts";
import { withThreadCounts } from "../delivery/thread-counts.ts";

const window = {
  channel: z.string(),
  oldest: ts.optional(),
  latest: ts.optional(),
  inclusive: flag.optional(),
  limit: count.optional(),
  cursor,
  include_all_metadata: flag.optional(),
};

type Window = z.output<z.ZodObject<typeof window>>;

/** Between `oldest` and `latest`, both left out unless `inclusive`. */
function within({ oldest, latest, inclusive }: Window): (message: Message) => boolean {
  const from = oldest === undefined ? -1 : Number(oldest);
  const to = latest === undefined ? Infinity : Number(latest);
  return ({ ts: at }) =>
    inclusive ? Number(at) >= from && Number(at) <= to : Number(at) > from && Number(at) < to;
}

/** A message without its metadata, unless asked for. */
function shown(message: Message, args: Window): Message {
  if (args.include_all_metadata) return message;
  const { metadata: _hidden, ...rest } = message;
  return rest;
}

const listed = (nextCursor: string) => ({
  has_more: nextCursor !== "",
  response_metadata: { next_cursor: nextCursor },
});

function channelObject(state: State, channel: Channel): Json {
  const isIm = channel.kind === "im";
  return {
    id: channel.id,
    ...(isIm
      ? { user: [...channel.members].find((member) => member !== state.app.botUser) }
      : { name: channel.name, name_normalized: channel.name }),
    is_channel: channel.kind === "channel",
    is_group: channel.kind === "group",
    is_im: isIm,
    is_mpim: channel.kind === "mpim",
    is_private: channel.kind !== "channel",
    is_archived: channel.isArchived,
    is_general: false,
    is_shared: channel.isShared,
    is_ext_shared: channel.isShared,
    is_org_shared: false,
    is_member: channel.members.has(state.app.botUser),
    created: channel.created,
    creator: channel.creator,
    context_team_id: state.team.id,
    topic: { value: "", creator: "", last_set: 0 },
    purpose: { value: channel.purpose, creator: channel.creator, last_set: 0 },
    num_members: channel.members.size,
  };
}

/** Of the `ts` of a reply reports differ: the reply alone, the reply behind its root, or the thread as a whole. */
function threadFor(
  asked: Message,
  channel: string,
  { state, timeline }: Pick<Core, "state" | "timeline">,
): Message[] {
  const { thread_ts: root } = asked;
  if (root === undefined || root === asked.ts) return timeline.thread(channel, asked.ts);
  const { repliesOfReply: shape } = state.eventShapes;
  if (shape === "reply") return [asked];
  const thread = timeline.thread(channel, root);
  return shape === "thread"
    ? thread
    : thread.filter(({ ts: at }) => at === root || at === asked.ts);
}

export const conversationMethods = {
  "conversations.history": method({
    perMinute: tier.three,
    args: z.object(window),
    run({ state, timeline }, args) {
      const channel = visibleChannel(state, args.channel, "history");
      if (!channel.members.has(state.app.botUser)) throw new ApiError("not_in_channel");
      const newestFirst = timeline.channelMessages(channel.id).filter(within(args)).toReversed();
      const { items, nextCursor } = page(newestFirst, args, 999);
      const messages = items.map((message) => {
        const replies = timeline.thread(channel.id, message.ts).slice(1);
        return shown(withThreadCounts(message, replies), args);
      });
      return { messages, pin_count: 0, ...listed(nextCursor) };
    },
  }),

  "conversations.replies": method({
    perMinute: tier.three,
    args: z.object({ ...window, ts }),
    run({ state, timeline }, args) {
      const channel = visibleChannel(state, args.channel, "history");
      if (!channel.members.has(state.app.botUser)) throw new ApiError("not_in_channel");
      const asked = timeline.find(channel.id, args.ts);
      if (!asked) throw new ApiError("thread_not_found");
      const [root, ...replies] = threadFor(asked, channel.id, { state, timeline });
      if (!root) throw new ApiError("thread_not_found");
      const { items, nextCursor } = page(replies.filter(within(args)), args, 1000);
      // The root comes with every first page, whatever the window.
      const first = args.cursor ? [] : [withThreadCounts(root, replies)];
      const messages = [...first, ...items].map((message) => shown(message, args));
      return { messages, ...listed(nextCursor) };
    },
  }),

  "conversations.info": method({
    perMinute: tier.three,
    args: z.object({ channel: z.string(), include_num_members: flag.optional() }),
    run({ state }, args) {
      return { channel: channelObject(state, visibleChannel(state, args.channel, "read")) };
    },
  }),

  "conversations.list": method({
    scopes: ["channels:read", "groups:read", "im:read", "mpim:read"],
    perMinute: tier.two,
    args: z.object({
      types: z.string().default("public_channel"),
      exclude_archived: flag.optional(),
      limit: count.optional(),
      cursor,
    }),
    run: ({ state }, args) => listOf(state, args, () => true),
  }),

  "users.conversations": method({
    scopes: ["channels:read", "groups:read", "im:read", "mpim:read"],
    perMinute: tier.three,
    args: z.object({
      user: z.string().optional(),
      types: z.string().default("public_channel"),
      exclude_archived: flag.optional(),
      limit: count.optional(),
      cursor,
    }),
    run: ({ state }, args) =>
      listOf(state, args, (channel) => channel.members.has(args.user ?? state.app.botUser)),
  }),

  "conversations.members": method({
    perMinute: tier.four,
    args: z.object({ channel: z.string(), limit: count.optional(), cursor }),
    run({ state }, args) {
      const channel = visibleChannel(state, args.channel, "read");
      const { items, nextCursor } = page([...channel.members], args, 1000);
      return { members: items, response_metadata: { next_cursor: nextCursor } };
    },
  }),

  "conversations.join": method({
    scopes: ["channels:join"],
    perMinute: tier.three,
    args: z.object({ channel: z.string() }),
    run({ state, events }, args) {
      const channel = state.channels.get(args.channel);
      if (!channel) throw new ApiError("channel_not_found");
      if (channel.kind !== "channel") throw new ApiError("method_not_supported_for_channel_type");
      if (channel.isArchived) throw new ApiError("is_archived");
      if (!channel.members.has(state.app.botUser)) {
        channel.members.add(state.app.botUser);
        events.joined(channel, state.app.botUser);
        state.changed();
      }
      return { channel: channelObject(state, channel) };
    },
  }),

  "conversations.open": method({
    scopes: ["im:write"],
    perMinute: tier.three,
    args: z.object({
      users: z.string().optional(),
      channel: z.string().optional(),
      return_im: flag.optional(),
    }),
    run({ state }, args) {
      const user = args.users ?? "";
      if (args.channel && state.channels.has(args.channel)) {
        return { channel: { id: args.channel } };
      }
      if (!state.members.has(user)) throw new ApiError("user_not_found");
      const channel = directMessage(state, user);
      return { channel: args.return_im ? channelObject(state, channel) : { id: channel.id } };
    },
  }),
};

const kindOf: Record<string, Channel["kind"]> = {
  public_channel: "channel",
  private_channel: "group",
  im: "im",
  mpim: "mpim",
};

/** Each type that is asked for needs a scope of its own. */
const scopeOf: Record<string, string> = {
  public_channel: "channels:read",
  private_channel: "groups:read",
  im: "im:read",
  mpim: "mpim:read",
};

function listOf(
  state: State,
  args: {
    types: string;
    exclude_archived?: boolean | undefined;
    limit?: number | undefined;
    cursor?: string | undefined;
  },
  keep: (channel: Channel) => boolean,
): Json {
  const types = args.types.split(",").map((type) => type.trim());
  for (const type of types) {
    const needed = Object.hasOwn(scopeOf, type) ? scopeOf[type] : undefined;
    if (needed === undefined) throw new ApiError("invalid_types");
    requireScope(state, needed);
  }
  const kinds = new Set(types.map((type) => kindOf[type]));
  const channels = [...state.channels.values()].filter(
    (channel) =>
      kinds.has(channel.kind) &&
      (channel.kind === "channel" || channel.members.has(state.app.botUser)) &&
      !(args.exclude_archived && channel.isArchived) &&
      keep(channel),
  );
  const { items, nextCursor } = page(channels, args, 1000);
  return {
    channels: items.map((channel) => channelObject(state, channel)),
    response_metadata: { next_cursor: nextCursor },
  };
}
