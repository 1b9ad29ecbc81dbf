import type { Digest, DigestItem } from "../domain/briefing.ts";
import type { KeyedJob } from "../domain/job.ts";
import type {
  Activity,
  CatchUpReport,
  DeliveryState,
  Feedback,
  ForgetScope,
  Missed,
  BriefedArticle,
  RefusedPost,
  ThreadRecord,
  UsageEntry,
  UsageTotals,
  RunningProcess,
} from "../domain/records.ts";
import type { KeptChange, Roles } from "../domain/settings/roles.ts";
import type { ChannelSettings, PersonSettings } from "../domain/settings/settings.ts";
import type { DigestSchedule } from "../domain/settings/digest-schedule.ts";
import type { ModelState } from "../domain/usage.ts";
import type { ReplyAddress, Post } from "../domain/post.ts";

/** A message by its address. */
type MessageAddress = Pick<Post, "team" | "channel" | "ts">;

/** What happened: posts, threads, settings, digests, deliveries, questions, feedback, usage. */
export interface Ledger {
  /**
   * Records a post and stores its jobs in one transaction. False when all of its jobs were known
   * already. When it resolves, the jobs survive a crash.
   */
  enqueuePost(post: Post | undefined, jobs: readonly KeyedJob[]): Promise<boolean>;

  /** Notes that a message has come; it is known for two days. */
  noteArrival(message: MessageAddress): Promise<void>;
  hasArrived(message: MessageAddress): Promise<boolean>;
  /** When the first message of a team has come and when the last one, milliseconds since the epoch. */
  arrivals(team: string): Promise<{ readonly first: number; readonly last: number } | undefined>;
  /** Notes that a team can be heard from now on, where it is not known already. */
  beginArrivals(team: string): Promise<void>;
  /** Notes how far back was looked, in place of what was noted before. */
  recordCatchUp(team: string, report: CatchUpReport): Promise<void>;
  /** Adds to what is noted, if anything is: conversations are read at the same time, and none is lost. */
  addToCatchUp(team: string, missed: Missed): Promise<void>;
  catchUps(): Promise<readonly (CatchUpReport & { readonly team: string })[]>;

  /** Notes that somebody has deleted a message of theirs, whether or not it was ingested. */
  markDeleted(message: MessageAddress): Promise<void>;
  isDeleted(message: MessageAddress): Promise<boolean>;

  /** The thread, or undefined when nothing was ever ingested there. */
  thread(place: ReplyAddress): Promise<ThreadRecord | undefined>;
  recordBriefing(entry: BriefedArticle): Promise<void>;
  /**
   * Mutes a thread or ends that, as somebody said at a moment (milliseconds since the epoch). What is heard
   * late does not override what was said after it. Resolves with whether the thread is muted now.
   */
  muteThread(place: ReplyAddress, muted: boolean, saidAt: number): Promise<boolean>;
  /** Notes that somebody has stopped what the bot was doing in a thread, milliseconds since the epoch. */
  noteStop(place: ReplyAddress, at: number): Promise<void>;
  /** When that was last; undefined where nobody did. */
  stoppedAt(place: ReplyAddress): Promise<number | undefined>;
  /** Threads of a channel in which something happened since a moment, the newest first. */
  recentThreads(team: string, channel: string, since: number, limit: number): Promise<string[]>;
  rememberQuestion(place: ReplyAddress, ts: string, question: string): Promise<void>;
  /** The last questions of a thread, oldest first, without the one at `exceptTs`. */
  recentQuestions(
    place: ReplyAddress,
    exceptTs: string,
    limit: number,
  ): Promise<{ readonly ts: string; readonly question: string }[]>;

  /** Articles briefed in a channel by `briefedAt`, half open, oldest first. */
  briefedBetween(
    team: string,
    channel: string,
    from: number,
    to: number,
  ): Promise<BriefedArticle[]>;
  /** What one person posted, newest first. */
  postedBy(team: string, user: string, limit: number): Promise<BriefedArticle[]>;
  /** Notes that a source of a post could not be read; a briefing of it takes the note back. */
  recordRefusal(entry: RefusedPost): Promise<void>;
  /** Takes that note back where the source is no longer in the post; `what` is as it was recorded. */
  withdrawRefusal(
    refused: Pick<RefusedPost, "team" | "channel" | "postTs" | "what">,
  ): Promise<void>;
  /** What one person posted and could not be read, newest first. */
  refusedOf(team: string, user: string, limit: number): Promise<RefusedPost[]>;
  /** Threads of a team in which an article was briefed, newest first. */
  threadsOf(team: string, articleId: string): Promise<BriefedArticle[]>;

  settings(team: string, channel: string): Promise<ChannelSettings>;
  saveSettings(team: string, channel: string, settings: ChannelSettings): Promise<void>;
  personSettings(team: string, user: string): Promise<PersonSettings>;
  savePersonSettings(team: string, user: string, settings: PersonSettings): Promise<void>;

  /** Every channel that has asked for anything, and every workspace that says who may change it. */
  allSettings(): Promise<{
    readonly channels: readonly {
      readonly team: string;
      readonly channel: string;
      readonly settings: ChannelSettings;
    }[];
    readonly roles: readonly { readonly team: string; readonly roles: Roles }[];
  }>;
  /** Who may change settings in a workspace. */
  roles(team: string): Promise<Roles>;
  saveRoles(team: string, roles: Roles): Promise<void>;
  recordChange(change: KeptChange): Promise<void>;
  /** The last changes of all teams, or of one channel, newest first. */
  lastChanges(
    scope: { readonly team: string; readonly channel: string } | undefined,
    limit: number,
  ): Promise<KeptChange[]>;

  digestSchedules(): Promise<DigestSchedule[]>;
  digestSchedule(team: string, channel: string): Promise<DigestSchedule | undefined>;
  saveDigestSchedule(schedule: DigestSchedule): Promise<void>;
  removeDigestSchedule(team: string, channel: string): Promise<void>;
  /** The window end and the articles of the last digest posted in a channel. */
  lastDigest(
    team: string,
    channel: string,
  ): Promise<{ readonly to: number; readonly items: readonly DigestItem[] } | undefined>;
  /** The articles of the digest that a thread was opened below, as they were briefed; none for other threads. */
  articlesOfDigest(place: ReplyAddress): Promise<BriefedArticle[]>;
  recordDigest(team: string, dueAt: number, digest: Digest): Promise<void>;

  /** Marks that a reply is about to be posted, and says what was known before. */
  intendDelivery(key: string, place: ReplyAddress): Promise<DeliveryState>;
  /** Notes the message in which a reply is being written. */
  startDelivery(key: string, ts: string): Promise<void>;
  /** Records the message that holds a reply, whole. */
  confirmDelivery(key: string, ts: string): Promise<void>;
  /** `ts` of all that was posted for jobs whose key begins so. */
  deliveriesOf(keyPrefix: string): Promise<{ readonly channel: string; readonly ts: string }[]>;
  /** The same of all that was posted in a thread. */
  deliveriesIn(place: ReplyAddress): Promise<{ readonly channel: string; readonly ts: string }[]>;
  /** What is known of a delivery; marks nothing. */
  deliveryState(key: string): Promise<DeliveryState>;
  /** Takes an intent back: it is certain that nothing was posted. */
  withdrawDelivery(key: string): Promise<void>;

  addFeedback(feedback: Feedback): Promise<void>;
  /** Of all teams, oldest first. */
  feedbackSince(from: number): Promise<Feedback[]>;
  bookUsage(entry: UsageEntry): Promise<void>;
  usage(
    scope: { readonly team: string; readonly channel?: string; readonly user?: string },
    from: number,
  ): Promise<UsageTotals>;
  /** What was done since a moment, milliseconds since the epoch. */
  activity(from: number): Promise<Activity>;
  /** Records that a model's circuit is open; forgets it when it closes. */
  noteModel(state: ModelState): Promise<void>;
  /** Models whose circuit is open, or was when they were last called. */
  openCircuits(): Promise<ModelState[]>;
  /** Says that a process which began then is there now. */
  noteProcess(id: string, startedAt: number): Promise<void>;
  /** Those that said so within a day, the oldest first; who was killed is among them. */
  processes(): Promise<RunningProcess[]>;
  forgetProcess(id: string): Promise<void>;

  /**
   * Forgets a post (or only the article at a position of it), a person or a team. Resolves with
   * articles that nothing refers to any more.
   */
  forget(scope: ForgetScope): Promise<string[]>;
  /** Drops what is older; in slices, so that nothing waits long for it. */
  prune(before: number): Promise<void>;
}
