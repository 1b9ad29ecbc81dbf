import type { Article, Parsed } from "./article/article.ts";
import type { Briefing, Digest, DigestItem, Length } from "./briefing/briefing.ts";
import type { SourcesView } from "./briefing/sources.ts";
import type { Usage } from "./briefing/writer.ts";
import type { Incoming, MessageContent } from "./flows/incoming.ts";
import type { Job, KeyedJob, Place, Post } from "./flows/job.ts";
import type { Reply } from "./flows/reply.ts";

/**
 * The outside world as a few interfaces: each method is one we call, each contract says what it may
 * throw. Where nothing is said, a method throws only what its neighbour throws when it is down; the
 * job then runs again.
 */

/** Time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Structured log: ids, counts and durations; never article text, message text or tokens. */
export interface Log {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Counters and timings for the operator; never throws. */
export interface Meter {
  /** Adds to a counter: `count("posts_briefed")`, `count("posts_refused", { verdict: "paywall" })`. */
  count(name: string, labels?: Record<string, string>, by?: number): void;
  /** Records a duration in seconds. */
  time(name: string, seconds: number, labels?: Record<string, string>): void;
}

// ── The web ─────────────────────────────────────────────────────────────────────────────────────

/** A page as it came: any status, body not larger than the limit. */
export interface Page {
  readonly kind: "page";
  /** The address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly body: Uint8Array;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** No page came. `reason` is a sentence for the reader, without a next step. */
export interface FetchFailure {
  readonly kind: "failure";
  readonly verdict: "too-large" | "timeout" | "unreachable" | "blocked" | "server-error";
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** The only fetch there is: public addresses only, checked on every hop; limited in size and time. */
export interface Fetcher {
  /** Never throws for what the web does; throws the signal's reason when aborted. */
  get(
    url: string,
    options?: { signal?: AbortSignal; etag?: string; lastModified?: string },
  ): Promise<Page | { readonly kind: "not-modified" } | FetchFailure>;
}

// ── Parsing ─────────────────────────────────────────────────────────────────────────────────────

/** Bytes to be read as an article. */
export interface RawDocument {
  readonly bytes: Uint8Array;
  /** As declared; may lie. */
  readonly contentType?: string | undefined;
  /** File name, for a file. */
  readonly name?: string | undefined;
  /** Address after redirects, for a page. */
  readonly url?: string | undefined;
  /** HTTP status, for a page. */
  readonly status?: number | undefined;
  /** Text that a person pasted: page chrome is cut by lines, not by markup. */
  readonly pasted?: boolean | undefined;
}

/** Turns bytes into text and a verdict, off the event loop, within limits of memory and time. */
export interface Parser {
  /** Never throws for what a document holds; throws the signal's reason when aborted. */
  parse(document: RawDocument, options?: { signal?: AbortSignal }): Promise<Parsed>;
  close(): Promise<void>;
}

// ── Writing ─────────────────────────────────────────────────────────────────────────────────────

export type {
  Draft,
  DraftItem,
  Repair,
  Translation,
  Usage,
  Writer,
  WritingTask,
} from "./briefing/writer.ts";

// ── Slack ───────────────────────────────────────────────────────────────────────────────────────

/** A file's content with the name it was given. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly contentType?: string | undefined;
}

/** The conversation: what the bot says and asks of Slack. */
export interface Chat {
  /**
   * Posts a reply once: the same key never stands twice, whatever fails in between. Resolves with
   * the message's `ts`. Throws BusyError on 429, ReaderError when Slack will never take it
   * (`channel_not_found`, `is_archived`, `not_in_channel`).
   */
  deliver(reply: Reply, place: Place, key: string, signal?: AbortSignal): Promise<string>;
  /** Shows what is being done; an empty text clears it. Best effort: never throws. */
  progress(place: Place, text: string): Promise<void>;
  /** Content of a file. Throws ReaderError when it cannot be had. */
  openFile(fileId: string, signal?: AbortSignal): Promise<OpenedFile>;
  /** A message of this workspace; undefined when it is not there, or the user may not see it. */
  message(
    channel: string,
    ts: string,
    user: string | undefined,
  ): Promise<MessageContent | undefined>;
  permalink(channel: string, ts: string): Promise<string | undefined>;
  /** Whether a person may read a channel; false when Slack does not say. */
  mayRead(user: string, channel: string): Promise<boolean>;
  /**
   * Whether a link to `channel` may stand in `from` for a person: they may read it, and so may
   * whoever else reads there. False when Slack does not say.
   */
  mayLink(user: string, channel: string, from: string): Promise<boolean>;
  /** A person's IANA time zone; undefined when Slack does not say. */
  zoneOf(user: string): Promise<string | undefined>;
  /** Removes messages of the bot. Messages already gone are no error. */
  remove(channel: string, ts: readonly string[]): Promise<void>;
}

// ── Store ───────────────────────────────────────────────────────────────────────────────────────

/** What can be made again: articles and briefings, kept for the retention time. */
export interface Library {
  article(id: string): Promise<Article | undefined>;
  /** The article last read at an address, given in canonical form. */
  articleAt(address: string): Promise<Article | undefined>;
  /** Keeps an article and the addresses (canonical) under which it was found. */
  keepArticle(article: Article, addresses: readonly string[]): Promise<void>;
  /** Key: see `briefingKey`. */
  briefing(key: string): Promise<Briefing | undefined>;
  keepBriefing(key: string, briefing: Briefing): Promise<void>;
  forget(articleIds: readonly string[]): Promise<void>;
}

/** An article that was briefed in a thread. */
export interface FiledArticle {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  readonly articleId: string;
  readonly title: string;
  readonly site?: string | undefined;
  readonly url?: string | undefined;
  /** Key of its briefing in the library. */
  readonly briefingKey: string;
  /** First key point, for digests after the briefing is gone. */
  readonly lead: string;
  readonly user?: string | undefined;
  /** `ts` of the post it came from, and its position there. */
  readonly postTs: string;
  readonly position: number;
  readonly postedAt: number;
  /** When it was briefed: digests go by this, so that a post read while a digest goes out is in the next one. */
  readonly filedAt: number;
}

/** A briefed thread as the ledger knows it. */
export interface ThreadRecord {
  /** In the order in which they were posted. Empty while the first briefing is in work. */
  readonly articles: readonly FiledArticle[];
  readonly muted: boolean;
  /** How often the bot has answered in it. */
  readonly answers: number;
}

/** When a channel's digest is due. */
export interface DigestSchedule {
  readonly team: string;
  readonly channel: string;
  /** `HH:MM`, 24 hours. */
  readonly at: string;
  readonly days: "daily" | "weekdays" | "weekly";
  /** For `weekly`: 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** IANA zone. */
  readonly zone: string;
  readonly createdAt: number;
  /** Say in one line that nothing was posted. */
  readonly sayNothingNew: boolean;
}

/** How a channel wants its briefings. */
export interface ChannelSettings {
  readonly length: Length;
  /** A language subtag, or `article` for the article's own. */
  readonly language: string;
  /** At most 1,000 characters; style only. */
  readonly instructions?: string | undefined;
}

/** Where the posting of one reply stands. */
export type DeliveryState =
  | { readonly state: "new" }
  | { readonly state: "intended"; readonly at: number }
  | { readonly state: "posted"; readonly ts: string };

export interface Feedback {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly briefingKey: string;
  readonly useful: boolean;
  readonly reason?: string | undefined;
  readonly prompt?: string | undefined;
  readonly at: number;
}

/** One booking of model use. Money in millionths of the configured currency. */
export interface UsageEntry extends Usage {
  readonly team: string;
  readonly channel: string;
  readonly user?: string | undefined;
  readonly model: string;
  readonly costMicros: number;
  readonly at: number;
}

/** Sums of usage over a window, for limits and `/brief usage`. */
export interface UsageTotals extends Usage {
  readonly requests: number;
  readonly costMicros: number;
}

/** What happened: posts, threads, settings, digests, deliveries, questions, feedback, usage. */
export interface Ledger {
  /**
   * Records a post and stores its jobs in one transaction. False when all of its jobs were known
   * already. When it resolves, the jobs survive a crash.
   */
  takeIn(post: Post | undefined, jobs: readonly KeyedJob[]): Promise<boolean>;

  /** The thread, or undefined when nothing was ever taken in there. */
  thread(place: Place): Promise<ThreadRecord | undefined>;
  fileArticle(entry: FiledArticle): Promise<void>;
  muteThread(place: Place, muted: boolean): Promise<void>;
  rememberQuestion(place: Place, ts: string, question: string): Promise<void>;
  /** The last questions of a thread, oldest first, without the one at `exceptTs`. */
  recentQuestions(place: Place, exceptTs: string, limit: number): Promise<string[]>;

  /** Articles filed in a channel by `filedAt`, half open, oldest first. */
  filedBetween(team: string, channel: string, from: number, to: number): Promise<FiledArticle[]>;
  /** What one person posted, newest first. */
  postedBy(team: string, user: string, limit: number): Promise<FiledArticle[]>;
  /** Threads of a team in which an article was briefed, newest first. */
  threadsOf(team: string, articleId: string): Promise<FiledArticle[]>;

  settings(team: string, channel: string): Promise<ChannelSettings>;
  saveSettings(team: string, channel: string, settings: ChannelSettings): Promise<void>;

  digestSchedules(): Promise<DigestSchedule[]>;
  digestSchedule(team: string, channel: string): Promise<DigestSchedule | undefined>;
  saveDigestSchedule(schedule: DigestSchedule): Promise<void>;
  removeDigestSchedule(team: string, channel: string): Promise<void>;
  /** The window end and the articles of the last digest posted in a channel. */
  lastDigest(
    team: string,
    channel: string,
  ): Promise<{ readonly to: number; readonly items: readonly DigestItem[] } | undefined>;
  recordDigest(team: string, dueAt: number, digest: Digest): Promise<void>;

  /** Marks that a reply is about to be posted, and says what was known before. */
  intendDelivery(key: string, place: Place): Promise<DeliveryState>;
  confirmDelivery(key: string, ts: string): Promise<void>;
  /** `ts` of all that was posted for jobs whose key begins so. */
  deliveriesOf(keyPrefix: string): Promise<{ readonly channel: string; readonly ts: string }[]>;
  /** The same of all that was posted in a thread. */
  deliveriesIn(place: Place): Promise<{ readonly channel: string; readonly ts: string }[]>;
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

  /**
   * Forgets a post (or only the article at a position of it), a person or a team. Resolves with
   * articles that nothing refers to any more.
   */
  forget(scope: {
    readonly team: string;
    readonly channel?: string | undefined;
    readonly ts?: string | undefined;
    readonly position?: number | undefined;
    readonly user?: string | undefined;
  }): Promise<string[]>;
  /** Drops what is older; in slices, so that nothing waits long for it. */
  prune(before: number): Promise<void>;
}

// ── Jobs ────────────────────────────────────────────────────────────────────────────────────────

export interface JobContext {
  /** From 1. */
  readonly attempt: number;
  /** No further attempt follows: a failure must be told to the reader. */
  readonly last: boolean;
  /** Aborted when the lease is lost or the process stops. */
  readonly signal: AbortSignal;
}

export interface JobStats {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
}

export interface FailedJob {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly attempts: number;
  readonly error: string;
  readonly failedAt: number;
}

/** Durable work. At least once; `Chat.deliver` makes what is seen happen once. */
export interface Jobs {
  /** Stores a job; false when its key is known already (for at least 25 hours). */
  add(job: KeyedJob, options?: { runAt?: number }): Promise<boolean>;
  /**
   * Runs jobs, `concurrency` at a time, those of a group in order. A run that throws is tried again
   * with jittered backoff, at most five times; BusyError waits as it says and does not count.
   */
  work(
    run: (job: Job, context: JobContext) => Promise<void>,
    options: { concurrency: number },
  ): Promise<void>;
  /** Jobs that would run before one added now. */
  ahead(): Promise<number>;
  stats(): Promise<JobStats>;
  failed(limit: number): Promise<FailedJob[]>;
  /** Puts failed jobs back in line; all of them without ids. Resolves with their number. */
  rerun(ids?: readonly string[]): Promise<number>;
  /** Takes no new work, waits up to `graceMs` for what runs, then leaves it for the next start. */
  stop(graceMs: number): Promise<void>;
}

// ── Inbound ─────────────────────────────────────────────────────────────────────────────────────

export type { SourcePoint, SourcesView } from "./briefing/sources.ts";

export interface HomeView {
  readonly writer: string;
  readonly briefed: readonly FiledArticle[];
  readonly schedules: readonly DigestSchedule[];
  readonly usage: UsageTotals;
}

/** What the neighbours ask of the desk. Everything that is `receive`d is stored when it resolves. */
export interface Desk {
  /** Decides whether to speak, and stores the work. Throws when it cannot be stored: do not acknowledge. */
  receive(incoming: Incoming): Promise<void>;
  /** `/digest …`: carries it out and says what was done, in one or a few lines of plain text. */
  digestCommand(command: {
    team: string;
    channel: string;
    user: string;
    text: string;
    /** Slack's trigger id: one command is one ask. */
    id: string;
  }): Promise<string>;
  /** `/brief` with anything but something to brief (`help`, `usage`, `length deep` …): the reply, or undefined when it is an ask. */
  briefCommand(command: {
    team: string;
    channel: string;
    user: string;
    text: string;
  }): Promise<string | undefined>;
  /** Undefined when the briefing is no longer kept. */
  sources(briefingKey: string): Promise<SourcesView | undefined>;
  feedback(feedback: Omit<Feedback, "at" | "prompt">): Promise<void>;
  home(team: string, user: string): Promise<HomeView>;
  /** Runs one job; safe to run again from the top. */
  run(job: Job, context: JobContext): Promise<void>;
}
