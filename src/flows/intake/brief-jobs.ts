import type { Source } from "../../domain/article.ts";
import type { KeyedJob } from "../../domain/job.ts";
import { keyedBrief, keyedList, keyedNotice, noticeIds } from "../../domain/keys.ts";
import { SOURCES_PER_POST } from "../../domain/limits.ts";
import type { Post } from "../../domain/post.ts";
import { replyAddressOf } from "../../domain/post.ts";

/** From so many on a channel wants one list, not a message each. */
const LISTED_FROM = 3;

export interface BriefWishes {
  /** Read pages again although they were read before. */
  readonly again?: boolean | undefined;
  /** Id of a later ask about the post, see BriefJob. */
  readonly ask?: string | undefined;
  /** Position in the post of the first source; 0 unless earlier ones are known. */
  readonly from?: number | undefined;
  /** Nobody asked the bot, see BriefJob. */
  readonly unasked?: boolean | undefined;
  /** For whoever asked alone, see BriefJob. */
  readonly privately?: boolean | undefined;
}

/**
 * One job a source, so that one bad link does not hold up the next, and behind several one that lists
 * them; a notice where there are too many of the few.
 */
export function briefJobs(
  post: Post,
  sources: readonly Source[],
  { again = false, ask, from = 0, unasked, privately }: BriefWishes = {},
): KeyedJob[] {
  // A list stands in the thread of its post; what is read again, or is for one person, is told by itself.
  const hasThread = replyAddressOf(post).thread !== undefined;
  const isForAll = hasThread && !again && privately !== true;
  const listed = sources.length >= LISTED_FROM && isForAll ? true : undefined;
  const taken = sources.slice(0, SOURCES_PER_POST);
  const jobs = taken.map((source, at) =>
    keyedBrief({
      kind: "brief",
      post,
      source,
      position: from + at,
      again,
      ask,
      unasked,
      privately,
      listed,
    }),
  );
  if (listed === true) {
    return [...jobs, keyedList({ kind: "list", post, sources: sources.length, ask })];
  }
  return sources.length === taken.length ? jobs : [...jobs, tooMany(post, sources.length, ask)];
}

function tooMany(post: Post, all: number, ask: string | undefined): KeyedJob {
  const count = all - SOURCES_PER_POST;
  return keyedNotice({
    kind: "notice",
    id: noticeIds.tooManySources(post.ts, ask),
    place: replyAddressOf(post),
    user: post.user,
    text: { key: "firstOfPost", values: { most: SOURCES_PER_POST, all, count } },
  });
}
