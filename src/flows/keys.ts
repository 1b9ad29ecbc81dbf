import { createHash } from "node:crypto";
import type { Source } from "../article/article.ts";
import type {
  BriefJob,
  DigestJob,
  FollowUpJob,
  ForgetJob,
  KeyedJob,
  NoticeJob,
  Place,
} from "./job.ts";

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
  }
}

const inThread = (place: Place, ts: string): string =>
  `thread:${place.team}:${place.channel}:${place.thread ?? ts}`;

/** Everything that was posted for a post, or for one source of it, begins with this. */
export const briefPrefix = (team: string, channel: string, ts: string, source?: Source): string =>
  `brief:${team}:${channel}:${ts}:${source === undefined ? "" : sourceMark(source)}`;

/** A brief is about one source of one post; a later ask about it is one of its own. */
export function keyedBrief(job: BriefJob): KeyedJob {
  const { team, channel, ts } = job.post;
  const key = briefPrefix(team, channel, ts, job.source);
  const ask = job.ask === undefined ? "" : `~${job.ask}`;
  return { job, key: `${key}${ask}`, group: inThread(job.post, ts) };
}

export function keyedFollowUp(job: FollowUpJob): KeyedJob {
  const { team, channel, ts } = job.post;
  return { job, key: followUpKey(team, channel, ts), group: inThread(job.post, ts) };
}

/** A question is answered once. */
export const followUpKey = (team: string, channel: string, ts: string): string =>
  `follow-up:${team}:${channel}:${ts}`;

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

export function keyedNotice(job: NoticeJob): KeyedJob {
  const { team, channel, thread } = job.place;
  return {
    job,
    key: `notice:${team}:${channel}:${job.id}`,
    group: `thread:${team}:${channel}:${thread ?? job.id}`,
  };
}
