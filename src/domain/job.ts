import { z } from "zod";
import { Said } from "../messages/said.ts";
import { Source } from "./article.ts";
import { ReplyAddress, Post } from "./post.ts";

/** Brief one source of a post. One job a source, so that one bad link does not hold up the next. */
export const BriefJob = z.object({
  kind: z.literal("brief"),
  post: Post,
  source: Source,
  /** Position of the source within its post, from 0. */
  position: z.int().nonnegative(),
  /** Read the page again although it is in the library. */
  again: z.boolean().default(false),
  /**
   * Id of a later ask about a source of the post: read it again, try once more, a link edited in, text
   * handed in for it. Each is a job of its own; what it gives takes its position in the post.
   */
  ask: z.string().optional(),
  /**
   * Posted, and nobody asked the bot: where it cannot be read the poster alone is told. Jobs that were
   * stored by earlier versions do not say it.
   */
  unasked: z.boolean().optional(),
  /**
   * From a conversation that not everybody where it was asked for may read: what comes of it is for
   * whoever asked alone, and is recorded nowhere.
   */
  privately: z.boolean().optional(),
  /** One of several of its post: what is said of them is one list, see ListJob. */
  listed: z.boolean().optional(),
});
export type BriefJob = z.infer<typeof BriefJob>;

/** Say in one message what was briefed of a post with several sources, once they have had their turns. */
export const ListJob = z.object({
  kind: z.literal("list"),
  post: Post,
  /** Sources that the post holds; more than were briefed where it holds too many. */
  sources: z.int().positive(),
  /** As of a brief. */
  ask: z.string().optional(),
});
export type ListJob = z.infer<typeof ListJob>;

/** Answer a question asked in a thread. */
export const FollowUpJob = z.object({
  kind: z.literal("follow-up"),
  post: Post,
  question: z.string(),
  /** Thread whose articles are asked when its own has none: the last one of a direct message. */
  about: z.string().optional(),
  /**
   * Asked into the round, not of the bot: answered only where the articles state the answer. Jobs that
   * were stored by earlier versions do not say it.
   */
  unaddressed: z.boolean().optional(),
  /** Asked beside links that are briefed before it: where none of them can be read, that has been said. */
  besideSources: z.boolean().optional(),
});
export type FollowUpJob = z.infer<typeof FollowUpJob>;

/** Hold a text that somebody wrote against the articles of its thread. */
export const VerifyJob = z.object({
  kind: z.literal("verify"),
  post: Post,
  /** Empty: the last message before the post is meant. */
  text: z.string(),
  /** Id of an ask that is about the post and is no message. */
  ask: z.string().optional(),
});
export type VerifyJob = z.infer<typeof VerifyJob>;

/** Post a channel's digest for one due time, or at once when somebody asked for it. */
export const DigestJob = z.object({
  kind: z.literal("digest"),
  team: z.string(),
  channel: z.string(),
  /** Milliseconds since the epoch. */
  dueAt: z.number(),
  /** `/digest now`: who asked, and the id of the ask. */
  askedBy: z.string().optional(),
  askId: z.string().optional(),
});
export type DigestJob = z.infer<typeof DigestJob>;

/** Take back what a deleted post, a link edited out of one, a person or a whole team left. */
export const ForgetJob = z.object({
  kind: z.literal("forget"),
  team: z.string(),
  channel: z.string().optional(),
  ts: z.string().optional(),
  /** Thread that the post is in, when it is a reply. */
  thread: z.string().optional(),
  /** Only this source of the post. */
  source: Source.optional(),
  /** Where that source was briefed in the post, for one without an address. */
  position: z.int().nonnegative().optional(),
  user: z.string().optional(),
});
export type ForgetJob = z.infer<typeof ForgetJob>;

/** Say one sentence in a place, once: a long queue, a limit reached, more links than are briefed. */
export const NoticeJob = z.object({
  kind: z.literal("notice"),
  /** One for what the notice is about: it is said once. */
  id: z.string(),
  place: ReplyAddress,
  text: Said,
  /** Who asked, where somebody did: it is said in their language where the channel has none. */
  user: z.string().optional(),
});
export type NoticeJob = z.infer<typeof NoticeJob>;

/** A time in which no event may have come, milliseconds since the epoch. */
export const MissedWindow = z.object({ since: z.number(), until: z.number() });
export type MissedWindow = z.infer<typeof MissedWindow>;

/** A conversation that the bot is in. */
const Conversation = z.object({
  id: z.string(),
  type: z.enum(["channel", "group", "im", "mpim"]),
  /** With another organisation. */
  isShared: z.boolean().optional(),
});
export type Conversation = z.infer<typeof Conversation>;

/** Take in what was posted in a conversation, or in all of them, while no event came. */
export const CatchUpJob = MissedWindow.extend({
  kind: z.literal("catch-up"),
  team: z.string(),
  /** When the last event came, where that is longer ago than is read: what was posted until `since` is not seen. */
  unreadSince: z.number().optional(),
  /** Without it the job is to find the conversations, and to make one of each. */
  conversation: Conversation.optional(),
});
export type CatchUpJob = z.infer<typeof CatchUpJob>;

export const Job = z.discriminatedUnion("kind", [
  BriefJob,
  ListJob,
  FollowUpJob,
  VerifyJob,
  DigestJob,
  ForgetJob,
  NoticeJob,
  CatchUpJob,
]);
export type Job = z.infer<typeof Job>;

/** A job with what makes it one: two jobs with one key are one job. */
export interface KeyedJob {
  readonly job: Job;
  /** What the job is about (team, channel, ts, purpose), never its delivery. */
  readonly key: string;
  /** Jobs of one group run one after the other, in the order in which they were added. */
  readonly group: string;
}
