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

/** Everything that was posted for a post begins with this. */
export const briefPrefix = (team: string, channel: string, ts: string): string =>
  `brief:${team}:${channel}:${ts}:`;

/** A brief is about one source of one post; `again` is one ask of its own. */
export function keyedBrief(job: BriefJob): KeyedJob {
  const { team, channel, ts } = job.post;
  const prefix = briefPrefix(team, channel, ts);
  return { job, key: `${prefix}${sourceMark(job.source)}`, group: inThread(job.post, ts) };
}

export function keyedFollowUp(job: FollowUpJob): KeyedJob {
  const { team, channel, ts } = job.post;
  return { job, key: `follow-up:${team}:${channel}:${ts}`, group: inThread(job.post, ts) };
}

/** A scheduled digest is one by its due time; `/digest now` by its ask. */
export function keyedDigest(job: DigestJob): KeyedJob {
  const occasion = job.askId ?? new Date(job.dueAt).toISOString();
  return {
    job,
    key: `digest:${job.team}:${job.channel}:${occasion}`,
    group: `digest:${job.team}:${job.channel}`,
  };
}

export function keyedForget(job: ForgetJob, at: string): KeyedJob {
  const about = [job.team, job.channel ?? "", job.ts ?? "", job.user ?? ""].join(":");
  return {
    job,
    key: `forget:${about}:${at}`,
    // After the briefing that may still be in work, so that it finds what there is to take back.
    group:
      job.channel !== undefined && job.ts !== undefined
        ? `thread:${job.team}:${job.channel}:${job.ts}`
        : `forget:${job.team}`,
  };
}

export function keyedNotice(job: NoticeJob): KeyedJob {
  const { team, channel, thread } = job.place;
  return {
    job,
    key: `notice:${team}:${channel}:${job.id}`,
    group: `thread:${team}:${channel}:${thread ?? job.id}`,
  };
}
