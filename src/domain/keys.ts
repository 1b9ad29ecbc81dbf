import { createHash } from "node:crypto";
import type { Source } from "./article.ts";
import type {
  BriefJob,
  CatchUpJob,
  DigestJob,
  FollowUpJob,
  ForgetJob,
  KeyedJob,
  ListJob,
  NoticeJob,
  VerifyJob,
} from "./job.ts";
import type { ReplyAddress } from "./post.ts";
import type { Length } from "./briefing.ts";

const short = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

/** A source by what it is, so that an edit that keeps a link does not make it a new one. */
function sourceMark(source: Source): string {
  switch (source.kind) {
    case "link":
      return short(source.url);
    case "file":
      return short(source.fileId);
    case "message":
      return short(`${source.channel}:${source.ts}`);
    case "text":
      // One text a message: an edit of its wording is the same post.
      return "text";
    default:
      return source satisfies never;
  }
}

const inThread = (place: ReplyAddress, ts: string): string =>
  `thread:${place.team}:${place.channel}:${place.thread ?? ts}`;

/** Everything that was posted for a post, or for one source of it, begins with this. */
export const briefPrefix = (team: string, channel: string, ts: string, source?: Source): string =>
  `brief:${team}:${channel}:${ts}:${source === undefined ? "" : sourceMark(source)}`;

/** A brief is about one source of one post; a later ask about it is one of its own. */
export function keyedBrief(job: BriefJob): KeyedJob {
  const { team, channel, ts } = job.post;
  const key = `${briefPrefix(team, channel, ts, job.source)}${ofAsk(job.ask)}`;
  return { job, key, group: inThread(job.post, ts) };
}

/** The list of a post has a key that begins with those of its sources, and goes with the post. */
export function keyedList(job: ListJob): KeyedJob {
  const { team, channel, ts } = job.post;
  const key = `${briefPrefix(team, channel, ts)}list${ofAsk(job.ask)}`;
  return { job, key, group: inThread(job.post, ts) };
}

const ofAsk = (ask: string | undefined): string => (ask === undefined ? "" : `~${ask}`);

/** What is said beside the reply of a job has a key that begins with the job's own, and goes with it. */
export const deliveryKeys = {
  /** What is different in a page that was read again. */
  changes: (jobKey: string) => `${jobKey}:changes`,
  /** What the poster alone is told. */
  toPoster: (jobKey: string) => `${jobKey}:poster`,
  /** That the job was given up. */
  gaveUp: (jobKey: string) => `${jobKey}:gave-up`,
} as const;

export function keyedFollowUp(job: FollowUpJob): KeyedJob {
  const { team, channel, ts } = job.post;
  return { job, key: followUpKey(team, channel, ts), group: inThread(job.post, ts) };
}

/** A question is answered once. */
export const followUpKey = (team: string, channel: string, ts: string): string =>
  `follow-up:${team}:${channel}:${ts}`;

export function keyedVerify(job: VerifyJob): KeyedJob {
  const { team, channel, ts } = job.post;
  const key = `${verifyPrefix(team, channel, ts)}${ofAsk(job.ask)}`;
  return { job, key, group: inThread(job.post, ts) };
}

/** What was found in a text, or in answer to a message, begins with this. */
export const verifyPrefix = (team: string, channel: string, ts: string): string =>
  `verify:${team}:${channel}:${ts}`;

/** A scheduled digest is one by its due time; `/digest now` by its ask. */
export function keyedDigest(job: DigestJob): KeyedJob {
  const occasion = job.askId ?? new Date(job.dueAt).toISOString();
  return {
    job,
    key: `digest:${job.team}:${job.channel}:${occasion}`,
    group: `digest:${job.team}:${job.channel}`,
  };
}

/** `at` makes it one: the deletion, an edit, a moment. */
export function keyedForget(job: ForgetJob, at: string): KeyedJob {
  const { team, channel = "", ts = "", user = "", source } = job;
  const mark = source === undefined ? "" : `:${sourceMark(source)}`;
  return {
    job,
    key: `forget:${team}:${channel}:${ts}:${user}${mark}:${at}`,
    // After the briefing that may still be in work, so that it finds what there is to take back.
    group: ts === "" ? `forget:${team}` : inThread({ team, channel, thread: job.thread }, ts),
  };
}

/** Notices about a post have ids that begin with its `ts`. */
export const noticePrefix = (team: string, channel: string, ts: string): string =>
  `notice:${team}:${channel}:${ts}:`;

/** Ids of the notices about a post. */
export const noticeIds = {
  help: (ts: string) => `${ts}:help`,
  tooManySources: (ts: string, ask?: string) => `${ts}:more${ofAsk(ask)}`,
  nothingToReadAgain: (ts: string) => `${ts}:again`,
} as const;

/**
 * Ids of asks that are no messages, in the place of a `ts`. One that is about a message begins with
 * its `ts`.
 */
export const askIds = {
  /** “Try again”: each press is one. */
  retry: (messageTs: string, actionTs: string) => `${messageTs}:retry:${actionTs}`,
  /** “Brief this” in a message's menu: each use is one. */
  shortcut: (messageTs: string, actionTs: string) => `${messageTs}:shortcut:${actionTs}`,
  /** “Check against the article” in a message's menu: each use is one. */
  verify: (messageTs: string, actionTs: string) => `${messageTs}:verify:${actionTs}`,
  /** A suggested question: one, whoever presses it and however often. */
  question: (messageTs: string, actionId: string) => `${messageTs}:${actionId}`,
  /** A text handed in. */
  view: (viewId: string) => `view:${viewId}`,
  /** `/digest now`. */
  digestNow: (triggerId: string) => `now:${triggerId}`,
} as const;

export function keyedNotice(job: NoticeJob): KeyedJob {
  const { team, channel, thread } = job.place;
  return {
    job,
    key: `notice:${team}:${channel}:${job.id}`,
    group: `thread:${team}:${channel}:${thread ?? job.id}`,
  };
}

/** One after the other, so that Slack is not asked for everything at once. */
export function keyedCatchUp(job: CatchUpJob): KeyedJob {
  const { team, conversation, since, until } = job;
  return {
    job,
    key: `catch-up:${team}:${conversation?.id ?? ""}:${since}:${until}`,
    group: `catch-up:${team}`,
  };
}

/**
 * Under which key a briefing is kept: one article has one briefing for a workspace, language,
 * length, audience, style, writer and version of its prompt.
 */
export function briefingKey(wanted: {
  readonly team: string;
  readonly articleId: string;
  readonly language: string;
  readonly length: Length;
  readonly audience?: string | undefined;
  readonly instructions?: string | undefined;
  readonly writer: string;
  readonly prompt?: string | undefined;
}): string {
  const { team, articleId, language, length, writer, prompt = "" } = wanted;
  const { audience = "", instructions = "" } = wanted;
  // Names of models and a team's instructions are of any length and form; a key is neither.
  const manner = createHash("sha256")
    .update(JSON.stringify([writer, prompt, audience.trim(), instructions.trim()]))
    .digest("hex")
    .slice(0, 16);
  return ["briefing", team, articleId, language, length, manner].join(":");
}
