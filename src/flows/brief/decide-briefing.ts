import type { BriefJob } from "../../domain/job.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { EarlierBriefing } from "./earlier-briefing.ts";

/** What is known once an article is read and its briefing written. */
export interface BriefingFacts {
  readonly articleId: string;
  readonly briefingKey: string;
  /** What was briefed in the thread before. */
  readonly inThread: readonly BriefedArticle[];
  /** Where else it was briefed, as far as the asker may know. */
  readonly elsewhere: EarlierBriefing | undefined;
}

/** What the thread is given. */
export type BriefingDecision =
  /** The thread has this very briefing, from another post or source. */
  | { readonly do: "say-briefed-above" }
  /** The page was read again, and what is in the thread still holds. */
  | { readonly do: "say-unchanged" }
  /** The channel has this very briefing: where it stands. */
  | {
      readonly do: "repost";
      readonly permalink: string;
      /** Who posted it, and when. */
      readonly by?: string | undefined;
      readonly at?: number | undefined;
    }
  | {
      readonly do: "brief";
      /** The earlier version of the article that the thread has read: what is different is told first. */
      readonly changedFrom: BriefedArticle | undefined;
      /** Where it was briefed before. */
      readonly earlier: string | undefined;
    };

/** A source by its post and its position in it. */
interface SourceOfPost {
  readonly post: Pick<BriefJob["post"], "ts">;
  readonly position: number;
}

/** Whoever asks to read a page again gets its briefing, unless nothing has changed. */
export function decideBriefing(
  job: SourceOfPost & Pick<BriefJob, "again">,
  { articleId, briefingKey, inThread, elsewhere }: BriefingFacts,
): BriefingDecision {
  const before = job.again ? inThread.find((entry) => isOf(job, entry)) : undefined;
  if (before?.briefingKey === briefingKey) return { do: "say-unchanged" };
  const stands = inThread.some((entry) => entry.briefingKey === briefingKey);
  if (before === undefined && stands) return { do: "say-briefed-above" };
  if (elsewhere?.isHere === true && !job.again)
    return {
      do: "repost",
      permalink: elsewhere.permalink,
      by: elsewhere.by,
      at: elsewhere.at,
    };
  const changedFrom = before?.articleId === articleId ? undefined : before;
  return { do: "brief", changedFrom, earlier: elsewhere?.permalink };
}

/** Whether an article in the thread was briefed for this very source of this very post. */
const isOf = ({ post, position }: SourceOfPost, entry: BriefedArticle): boolean =>
  entry.postTs === post.ts && entry.position === position;
