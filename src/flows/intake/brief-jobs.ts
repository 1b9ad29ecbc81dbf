import type { Source } from "../../domain/article.ts";
import type { KeyedJob } from "../../domain/job.ts";
import { keyedBrief, keyedNotice, noticeIds } from "../../domain/keys.ts";
import type { Post } from "../../domain/post.ts";
import { replyAddressOf } from "../../domain/post.ts";

/** More in one post than anybody reads: the first ones are briefed, and the post is told. */
const SOURCES_PER_POST = 5;

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

/** One job a source, so that one bad link does not hold up the next; a notice where there are too many. */
export function briefJobs(
  post: Post,
  sources: readonly Source[],
  { again = false, ask, from = 0, unasked, privately }: BriefWishes = {},
): KeyedJob[] {
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
    }),
  );
  const left = sources.length - taken.length;
  return left === 0 ? jobs : [...jobs, tooMany(post, sources.length, ask)];
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
