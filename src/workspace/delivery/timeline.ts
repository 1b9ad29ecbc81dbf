import type { Events } from "./events.ts";
import type { Channel, Message, State } from "../state/state.ts";
import { withThreadCounts } from "./thread-counts.ts";

/** What a new message says; the rest is filled in. */
export type Draft = Omit<Message, "type" | "ts" | "team" | "parent_user_id">;

/** The messages of all channels. Every change is told to those who listen. */
export interface Timeline {
  add(channel: Channel, draft: Draft): Message;
  /** Replaces parts of a message. `silent` for what Slack tells nobody (reactions, thread counts). */
  change(
    channel: Channel,
    ts: string,
    changes: Partial<Draft>,
    options?: { silent?: boolean },
  ): Message | undefined;
  remove(channel: Channel, ts: string): boolean;
  find(channel: string, ts: string): Message | undefined;
  /** Messages of the channel itself, oldest first: replies only when they were broadcast. */
  channelMessages(channel: string): Message[];
  /** Root and replies, oldest first; empty when there is no such root. */
  thread(channel: string, root: string): Message[];
}

export function createTimeline(state: State, events: Events): Timeline {
  const of = (channel: string) => state.messages.get(channel) ?? new Map<string, Message>();
  const repliesTo = (channel: string, root: string) =>
    state.threads.get(`${channel}:${root}`) ?? [];
  const find = (channel: string, ts: string) => of(channel).get(ts);

  const replies = (channel: string, root: string) =>
    repliesTo(channel, root)
      .map((ts) => find(channel, ts))
      .filter((reply) => reply !== undefined);

  const takeOut = (channel: Channel, message: Message) => {
    of(channel.id).delete(message.ts);
    forgetReply(state, channel.id, message);
    events.removed(channel, message);
  };

  const file = (channel: Channel, message: Message) => {
    of(channel.id).set(message.ts, message);
    if (message.thread_ts === undefined || message.thread_ts === message.ts) return;
    const key = `${channel.id}:${message.thread_ts}`;
    state.threads.set(key, [...repliesTo(channel.id, message.thread_ts), message.ts]);
    clearStatus(state, key, message);
  };

  return {
    find,
    add(channel, draft) {
      const root = draft.thread_ts ? find(channel.id, draft.thread_ts) : undefined;
      const message: Message = {
        type: "message",
        ts: state.ids.ts(),
        team: state.team.id,
        ...draft,
        ...(root?.user ? { parent_user_id: root.user } : {}),
      };
      file(channel, message);
      events.posted(channel, message, root);
      state.changed();
      return message;
    },
    change(channel, ts, changes, options = {}) {
      const previous = find(channel.id, ts);
      if (!previous) return undefined;
      const message = { ...previous, ...changes };
      of(channel.id).set(ts, message);
      if (!options.silent) events.changed(channel, message, previous);
      state.changed();
      return message;
    },
    remove(channel, ts) {
      const previous = find(channel.id, ts);
      if (!previous) return false;
      if (repliesTo(channel.id, ts).length > 0) {
        // Slack keeps a root that has replies as a tombstone, and says so as a change.
        const message = tombstone(previous);
        of(channel.id).set(ts, message);
        events.changed(channel, withThreadCounts(message, replies(channel.id, ts)), previous);
      } else {
        takeOut(channel, previous);
        const root = previous.thread_ts && find(channel.id, previous.thread_ts);
        const isLast = root && repliesTo(channel.id, root.ts).length === 0;
        // A tombstone goes with its last reply.
        if (isLast && root.subtype === "tombstone") takeOut(channel, root);
      }
      state.changed();
      return true;
    },
    channelMessages: (channel) =>
      [...of(channel).values()].filter(
        (message) =>
          message.thread_ts === undefined ||
          message.thread_ts === message.ts ||
          message.subtype === "thread_broadcast",
      ),
    thread(channel, root) {
      const first = find(channel, root);
      return first ? [first, ...replies(channel, root)] : [];
    },
  };
}

function tombstone(message: Message): Message {
  return {
    type: "message",
    subtype: "tombstone",
    text: "This message was deleted.",
    user: "USLACKBOT",
    hidden: true,
    ts: message.ts,
    team: message.team,
    thread_ts: message.ts,
    parent_user_id: "USLACKBOT",
  };
}

function forgetReply(state: State, channel: string, message: Message): void {
  if (message.thread_ts === undefined) return;
  const key = `${channel}:${message.thread_ts}`;
  const left = (state.threads.get(key) ?? []).filter((ts) => ts !== message.ts);
  if (left.length > 0) state.threads.set(key, left);
  else state.threads.delete(key);
}

/** The app's next message in a thread clears the status it showed there. */
function clearStatus(state: State, key: string, message: Message): void {
  if (message.app_id === state.app.id) state.statuses.delete(key);
}
