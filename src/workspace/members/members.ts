import type { Core } from "../delivery/core.ts";
import { storeFile, type NewFile } from "./files.ts";
import { react } from "./reactions.ts";
import { type Author, authorOf } from "./authors.ts";
import { replaceFile, shareFiles } from "./sharing.ts";
import type { Channel, Json } from "../state/state.ts";
import { encodeTyped } from "../state/text.ts";

/** A message as a member posts it. */
export interface MemberPost extends Author {
  readonly channel: string;
  /** As typed: links and `@name` are recognised; `<@U…>` and `<#C…>` name members and channels. */
  readonly text: string;
  /** `text` is as Slack stores it: labelled links, entities. */
  readonly encoded?: boolean;
  /** `ts` of the thread's root. */
  readonly thread?: string;
  readonly files?: readonly NewFile[];
  /** Forwarded messages and unfurls, in Slack's shape. */
  readonly attachments?: readonly Json[];
  /** As the composer has it, where it is more than lines of text: lists, quotations, code … */
  readonly blocks?: readonly Json[];
}

/** What members do with messages. */
export interface Members {
  /** Resolves with the message's `ts`. */
  post(post: MemberPost): Promise<string>;
  edit(channel: string, ts: string, text: string): Promise<void>;
  remove(channel: string, ts: string): Promise<void>;
  /** Slack, or an app, adds previews of links to a message: an edit by nobody. */
  unfurl(channel: string, ts: string, attachments: readonly Json[]): Promise<void>;
  /** The file is gone, and leaves a stone in every message that has it. */
  deleteFile(id: string): Promise<void>;
  /** A free workspace hides what is older than it keeps. */
  hideFile(id: string): Promise<void>;
  react(given: { channel: string; ts: string; user: string; name: string }): Promise<void>;
  unreact(given: { channel: string; ts: string; user: string; name: string }): Promise<void>;
  /** The bot, or somebody else, comes into a channel or leaves it. */
  invite(channel: string, user: string): Promise<void>;
  leave(channel: string, user: string): Promise<void>;
}

/** Beyond this Slack's client makes a text snippet of what is pasted. */
const mostTypedText = 40_000;

export function createMembers(core: Core): Members {
  const { state, timeline, events } = core;

  const channelOf = (id: string): Channel => {
    const channel = state.channels.get(id);
    if (!channel) throw new Error(`No channel has the id ${id}`);
    return channel;
  };

  const contentOf = (post: MemberPost) => {
    const { text, encoded, attachments, thread, blocks } = post;
    const content = encoded ? { text } : encodeTyped(state, text);
    return {
      ...authorOf(state, post),
      ...content,
      ...(blocks ? { blocks } : {}),
      ...(attachments ? { attachments } : {}),
      ...(thread ? { thread_ts: thread } : {}),
    };
  };

  return {
    async post(post) {
      const channel = channelOf(post.channel);
      // Slackbot posts the mails that come for a channel.
      const isThere = channel.members.has(post.user) || post.user === "USLACKBOT";
      if (!post.asApp && !isThere) {
        throw new Error(`${post.user} is not in ${channel.name || channel.id}`);
      }
      const isLong = post.text.length > mostTypedText;
      const pasted: NewFile[] = isLong
        ? [{ name: "Untitled.txt", bytes: post.text, mode: "snippet" }]
        : [];
      const content = contentOf(isLong ? { ...post, text: "" } : post);
      const files = [...(post.files ?? []), ...pasted];
      if (files.length === 0) return timeline.add(channel, content).ts;
      const stored = files.map((file) => storeFile(state, post.user, file));
      return shareFiles(core, channel, stored, content).ts;
    },
    async edit(channel, ts, text) {
      const message = timeline.find(channel, ts);
      if (!message) throw new Error(`No message ${ts} in ${channel}`);
      const edited = { user: message.user ?? "", ts: state.ids.ts() };
      timeline.change(channelOf(channel), ts, { ...encodeTyped(state, text), edited });
    },
    async remove(channel, ts) {
      if (!timeline.remove(channelOf(channel), ts))
        throw new Error(`No message ${ts} in ${channel}`);
    },
    async unfurl(channel, ts, attachments) {
      timeline.change(channelOf(channel), ts, { attachments });
    },
    async deleteFile(id) {
      replaceFile(core, id, { id, mode: "tombstone" });
      state.files.delete(id);
      events.fileDeleted(id);
    },
    async hideFile(id) {
      replaceFile(core, id, { id, mode: "hidden_by_limit" });
    },
    async react(given) {
      react(core, "added", { ...given, channel: channelOf(given.channel) });
    },
    async unreact(given) {
      react(core, "removed", { ...given, channel: channelOf(given.channel) });
    },
    async invite(id, user) {
      const channel = channelOf(id);
      channel.members.add(user);
      const subtype = channel.kind === "group" ? "group_join" : "channel_join";
      const text = `<@${user}> has joined the channel`;
      timeline.add(channel, { subtype, user, text });
      events.joined(channel, user, channel.creator);
      state.changed();
    },
    async leave(id, user) {
      channelOf(id).members.delete(user);
      state.changed();
    },
  };
}
