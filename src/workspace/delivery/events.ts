import { randomUUID } from "node:crypto";
import type { Deliveries } from "./event-deliveries.ts";
import type { Channel, Json, Message, State } from "../state/state.ts";
import { withThreadCounts } from "./thread-counts.ts";

/** Tells the app what happened, in the shapes of the Events API. */
export interface Events {
  posted(channel: Channel, message: Message, root?: Message): void;
  changed(channel: Channel, message: Message, previous: Message): void;
  removed(channel: Channel, previous: Message): void;
  reacted(kind: "added" | "removed", at: ReactionPlace): void;
  fileShared(channel: Channel, file: string, user: string, ts: string): void;
  fileDeleted(file: string): void;
  joined(channel: Channel, user: string, inviter?: string): void;
  homeOpened(user: string, channel: string, tab: "home" | "messages", view?: Json): void;
  /** What somebody has open beside their conversation with an agent. */
  contextChanged(user: string, context: Json): void;
  /** Somebody has stopped an agent in a thread. */
  sessionStopped(event: Json): void;
  /** The bot's token was taken back. */
  tokenRevoked(): void;
  /** The app was removed from the workspace, and its token with it. */
  uninstalled(): void;
}

interface ReactionPlace {
  readonly channel: Channel;
  readonly message: Message;
  readonly user: string;
  readonly name: string;
}

/** Scope that an app needs to hear of messages in a channel of this kind. */
const historyScope = (channel: Channel): string =>
  ({
    channel: "channels:history",
    group: "groups:history",
    im: "im:history",
    mpim: "mpim:history",
  })[channel.kind];

/** What an event is called in an app's subscriptions. */
function subscriptionOf({ type, channel_type }: Json): string {
  if (type !== "message") return String(type);
  const isDirect = channel_type === "im" || channel_type === "mpim";
  return `message.${String(channel_type)}${isDirect ? "" : "s"}`;
}

export function createEvents(state: State, deliveries: Deliveries): Events {
  const { app, ids } = state;
  const hears = (channel: Channel) =>
    channel.members.has(app.botUser) && app.scopes.has(historyScope(channel));

  const send = (event: Json) => {
    if (app.revoked && event["type"] !== "app_uninstalled" && event["type"] !== "tokens_revoked")
      return;
    if (app.events?.has(subscriptionOf(event)) === false) return;
    deliveries.event({
      token: app.verificationToken,
      team_id: state.payloadTeam,
      context_team_id: state.payloadTeam,
      context_enterprise_id: null,
      api_app_id: app.id,
      event,
      type: "event_callback",
      event_id: ids.id("Ev"),
      event_time: Math.floor(Number(event["event_ts"])),
      authorizations: [
        {
          enterprise_id: null,
          team_id: state.payloadTeam,
          user_id: app.botUser,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: state.channels.get(String(event["channel"]))?.isShared ?? false,
      event_context: `4-${randomUUID()}`,
    });
  };

  const tokenRevoked = () =>
    send({ type: "tokens_revoked", tokens: { bot: [app.botUser] }, event_ts: ids.ts() });

  const hidden = (channel: Channel, subtype: string, rest: Json) => {
    if (!hears(channel)) return;
    const ts = ids.ts();
    send({
      type: "message",
      subtype,
      hidden: true,
      channel: channel.id,
      channel_type: channel.kind,
      ts,
      event_ts: ts,
      ...rest,
    });
  };

  /** Slack sends no `app_mention` for direct messages. */
  const mentioned = (channel: Channel, message: Message, event: Json) => {
    const isMention = message.text.includes(`<@${app.botUser}>`) && message.app_id !== app.id;
    if (!isMention || channel.kind === "im" || !channel.members.has(app.botUser)) return;
    if (!app.scopes.has("app_mentions:read")) return;
    const { files: _, ...rest } = event;
    send(mentionOf(state.eventShapes.mentionsHaveFiles ? event : rest));
  };

  return {
    posted(channel, message, root) {
      const event = {
        ...asSent(message, channel),
        ...(message.subtype === "thread_broadcast" && root
          ? { root: withThreadCounts(root, [message]) }
          : {}),
        channel: channel.id,
        channel_type: channel.kind,
        event_ts: message.ts,
        ...onScreenOf(message, channel),
      };
      if (hears(channel)) send(event);
      mentioned(channel, message, event);
    },
    changed(channel, message, previous) {
      const before = state.eventShapes.editsSayWhatWas ? { previous_message: previous } : {};
      hidden(channel, "message_changed", { message, ...before });
      // Only edits of people are new mentions; a preview changes a message too.
      if (message.edited === undefined || message.edited === previous.edited) return;
      mentioned(channel, message, { ...message, channel: channel.id, event_ts: ids.ts() });
    },
    removed: (channel, previous) =>
      hidden(channel, "message_deleted", { deleted_ts: previous.ts, previous_message: previous }),
    reacted(kind, { channel, message, user, name }) {
      if (!channel.members.has(app.botUser) || !app.scopes.has("reactions:read")) return;
      send({
        type: `reaction_${kind}`,
        user,
        reaction: name,
        item: { type: "message", channel: channel.id, ts: message.ts },
        item_user: message.user,
        event_ts: ids.ts(),
      });
    },
    fileShared(channel, file, user, ts) {
      if (!channel.members.has(app.botUser) || !app.scopes.has("files:read")) return;
      send({
        type: "file_shared",
        channel_id: channel.id,
        file_id: file,
        user_id: user,
        file: { id: file },
        event_ts: ts,
      });
    },
    fileDeleted(file) {
      if (!app.scopes.has("files:read")) return;
      send({ type: "file_deleted", file_id: file, event_ts: ids.ts() });
    },
    joined(channel, user, inviter) {
      if (!channel.members.has(app.botUser)) return;
      send({
        type: "member_joined_channel",
        user,
        channel: channel.id,
        channel_type: channel.kind === "group" ? "G" : "C",
        team: state.team.id,
        ...(inviter ? { inviter } : {}),
        event_ts: ids.ts(),
      });
    },
    homeOpened: (user, channel, tab, view) =>
      send({
        type: "app_home_opened",
        user,
        channel,
        tab,
        ...(view ? { view } : {}),
        event_ts: ids.ts(),
      }),
    contextChanged(user, context) {
      if (!app.isAgent) return;
      send({ type: "app_context_changed", user, context, event_ts: ids.ts() });
    },
    sessionStopped: (event) =>
      send({ type: "agent_session_stopped", ...event, event_ts: ids.ts() }),
    tokenRevoked,
    uninstalled() {
      tokenRevoked();
      send({ type: "app_uninstalled", event_ts: ids.ts() });
    },
  };

  /** Direct messages to an agent say what their author has open. */
  function onScreenOf({ user = "" }: Message, { kind }: Channel): Json {
    const context = state.onScreen.get(user);
    return kind === "im" && app.isAgent && context !== undefined ? { app_context: context } : {};
  }

  /** In shared channels, and where Slack does so elsewhere, an event names files by their ids alone. */
  function asSent(message: Message, channel: Channel): Message {
    const isWhole = state.eventShapes.filesAreWhole && !channel.isShared;
    if (isWhole || message.files === undefined) return message;
    return { ...message, files: message.files.map(fileStub) };
  }
}

function fileStub({ id }: Json): Json {
  const nothing = { created: 0, timestamp: 0, user: "" };
  return { id, ...nothing, mode: "file_access", file_access: "check_file_info" };
}

function mentionOf(event: Json): Json {
  const kept = ["user", "ts", "client_msg_id", "text", "team", "thread_ts", "parent_user_id"];
  const alsoKept = [
    "user_team",
    "source_team",
    "blocks",
    "files",
    "attachments",
    "upload",
    "channel",
    "event_ts",
    "bot_id",
    "edited",
  ];
  const entries = [...kept, ...alsoKept].filter((key) => event[key] !== undefined);
  return { type: "app_mention", ...Object.fromEntries(entries.map((key) => [key, event[key]])) };
}
