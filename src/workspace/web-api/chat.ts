import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import { withIds } from "../state/interactive-elements.ts";
import { checkBlocks } from "../limits/check-blocks.ts";
import { directMessage } from "../state/seed.ts";
import type { Json, Message, Metadata, State } from "../state/state.ts";
import { encodeFromApp } from "../state/text.ts";
import { flag, object, objects, ts } from "./arguments.ts";
import { method, tier, visibleChannel, writableChannel } from "./method.ts";

/** Slack cuts or refuses text beyond this; an update takes a tenth of it. */
const mostText = 40_000;
const mostUpdateText = 4_000;
const mostMarkdownText = 12_000;

const content = {
  channel: z.string(),
  text: z.string().optional(),
  blocks: objects.optional(),
  attachments: objects.optional(),
  markdown_text: z.string().optional(),
  metadata: object.optional(),
  link_names: flag.optional(),
  parse: z.string().optional(),
};

const posting = {
  ...content,
  thread_ts: ts.optional(),
  reply_broadcast: flag.optional(),
  unfurl_links: flag.optional(),
  unfurl_media: flag.optional(),
  mrkdwn: flag.optional(),
  username: z.string().optional(),
  icon_emoji: z.string().optional(),
  icon_url: z.string().optional(),
};

type Content = Partial<z.output<z.ZodObject<typeof content>>>;

/** The parts of a message an app gives, checked as Slack checks them. */
export function checkedContent(
  state: State,
  args: Content,
  most = mostText,
): Pick<Message, "text" | "blocks" | "attachments" | "metadata"> {
  const { text = "", blocks, attachments, markdown_text: markdown } = args;
  if (markdown !== undefined && (text !== "" || blocks))
    throw new ApiError("markdown_text_conflict");
  if (text === "" && !blocks?.length && !attachments?.length && !markdown) {
    throw new ApiError("no_text");
  }
  if (text.length > most || (markdown?.length ?? 0) > mostMarkdownText) {
    throw new ApiError("msg_too_long");
  }
  const shown = markdown === undefined ? blocks : [{ type: "markdown", text: markdown }];
  if (shown) checkBlocks(shown);
  return {
    text: encodeFromApp(markdown ?? text),
    ...(shown && shown.length > 0 ? { blocks: withIds(shown, state.ids) } : {}),
    ...(attachments ? { attachments } : {}),
    ...(args.metadata ? { metadata: checkedMetadata(args.metadata) } : {}),
  };
}

const metadataShape = z.object({
  event_type: z.string().min(1).max(255),
  event_payload: z.record(z.string(), z.unknown()),
});

/** Metadata in its shape and size. */
export function checkedMetadata(given: Json): Metadata {
  const { success, data } = metadataShape.safeParse(given);
  if (!success) throw new ApiError("invalid_metadata_format");
  if (JSON.stringify(data).length > 16_000) throw new ApiError("metadata_too_large");
  return data;
}

/** What marks a message as the app's own. */
export function signature(state: State): Partial<Message> {
  return {
    user: state.app.botUser,
    bot_id: state.app.botId,
    app_id: state.app.id,
    bot_profile: {
      id: state.app.botId,
      app_id: state.app.id,
      user_id: state.app.botUser,
      name: state.members.get(state.app.botUser)?.name,
      deleted: false,
      updated: 0,
      team_id: state.team.id,
      icons: {},
    },
  };
}

/** A message of the app that may be changed or deleted by it. */
export function ownMessage({ state, timeline }: Core, channel: string, at: string, denied: string) {
  const message = timeline.find(channel, at);
  if (!message || message.subtype === "tombstone") throw new ApiError("message_not_found");
  if (message.app_id !== state.app.id) throw new ApiError(denied);
  return message;
}

/** Posts for the app in a channel; for `chat.postMessage` and response URLs. */
function postAsApp(
  core: Core,
  args: Content & { thread_ts?: string | undefined; reply_broadcast?: boolean | undefined },
  channelId: string,
): Message {
  const { state, timeline } = core;
  const channel = writableChannel(state, channelId);
  if (channel.refusesPosts !== undefined) throw new ApiError(channel.refusesPosts);
  // Where the root is gone, Slack puts a reply into the channel itself.
  const isThread = args.thread_ts !== undefined && timeline.find(channel.id, args.thread_ts);
  const thread = isThread ? args.thread_ts : undefined;
  return timeline.add(channel, {
    ...signature(state),
    ...checkedContent(state, args),
    ...(thread ? { thread_ts: thread } : {}),
    ...(thread && args.reply_broadcast ? { subtype: "thread_broadcast" } : {}),
  });
}

export const chatMethods = {
  "chat.postMessage": method({
    scopes: ["chat:write"],
    args: z.object(posting),
    run(core, args) {
      const channel = channelFor(core.state, args.channel);
      const message = postAsApp(core, args, channel);
      return { channel, ts: message.ts, message };
    },
  }),

  "chat.update": method({
    scopes: ["chat:write"],
    perMinute: tier.three,
    args: z.object({ ...content, ts }),
    run(core, args) {
      const { state, timeline } = core;
      const channel = writableChannel(state, args.channel);
      const message = ownMessage(core, channel.id, args.ts, "cant_update_message");
      if (message.streaming_state === "in_progress") throw new ApiError("streaming_state_conflict");
      const given = checkedContent(state, args, mostUpdateText);
      // Text without blocks takes the blocks of before away, as in Slack.
      const cleared = { blocks: undefined, attachments: undefined };
      const edited = { user: state.app.botUser, ts: state.ids.ts() };
      const changed = timeline.change(channel, args.ts, { ...cleared, ...given, edited });
      return { channel: channel.id, ts: args.ts, text: given.text, message: changed };
    },
  }),

  "chat.delete": method({
    scopes: ["chat:write"],
    perMinute: tier.three,
    args: z.object({ channel: z.string(), ts }),
    run(core, args) {
      const channel = writableChannel(core.state, args.channel);
      ownMessage(core, channel.id, args.ts, "cant_delete_message");
      core.timeline.remove(channel, args.ts);
      return { channel: channel.id, ts: args.ts };
    },
  }),

  "chat.postEphemeral": method({
    scopes: ["chat:write"],
    perMinute: tier.four,
    args: z.object({ ...posting, user: z.string() }),
    run({ state, timeline }, args) {
      const channel = writableChannel(state, args.channel);
      if (!channel.members.has(args.user)) throw new ApiError("user_not_in_channel");
      const { text, blocks } = checkedContent(state, args);
      const at = state.ids.ts();
      const place = { ts: at, channel: channel.id, user: args.user };
      const thread = args.thread_ts ? { thread_ts: args.thread_ts } : {};
      // In a thread in which nobody has replied yet, Slack takes the message and shows it nowhere.
      if (args.thread_ts && timeline.thread(channel.id, args.thread_ts).length < 2)
        return { message_ts: at };
      state.ephemerals.push({ ...place, text, blocks, ...thread });
      state.changed();
      return { message_ts: at };
    },
  }),

  "chat.getPermalink": method({
    args: z.object({ channel: z.string(), message_ts: ts }),
    run({ state, timeline }, args) {
      const channel = visibleChannel(state, args.channel, "history");
      const message = timeline.find(channel.id, args.message_ts);
      if (!message) throw new ApiError("message_not_found");
      const path = `${state.origin}/archives/${channel.id}/p${message.ts.replace(".", "")}`;
      const thread = message.thread_ts;
      const inThread = thread ? `?thread_ts=${thread}&cid=${channel.id}` : "";
      return { channel: channel.id, permalink: path + inThread };
    },
  }),
};

/** A user id names the direct message with that person. */
function channelFor(state: State, id: string): string {
  return state.members.has(id) ? directMessage(state, id).id : id;
}
