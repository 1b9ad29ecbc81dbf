import { z } from "zod";
import { MissedWindow } from "./job.ts";
import type { RefusedVerdict } from "./article.ts";
import type { Usage } from "./usage.ts";

/** An article that was briefed in a thread. */
export interface BriefedArticle {
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
  readonly briefedAt: number;
}

/** A source of a post that could not be read. */
export interface RefusedPost {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** `ts` of the post it came from, and its position there. */
  readonly postTs: string;
  readonly position: number;
  /** Its address or file name, cut for reading. */
  readonly what: string;
  readonly verdict: RefusedVerdict;
  readonly at: number;
}

/** A briefed thread as the ledger knows it. */
export interface ThreadRecord {
  /** In the order in which they were posted. Empty while the first briefing is in work. */
  readonly articles: readonly BriefedArticle[];
  readonly muted: boolean;
  /** How often the bot has answered in it. */
  readonly answers: number;
  /** How often an app has made the bot speak in it since a person last did. */
  readonly appTurns: number;
}

/** How far back the bot has looked, and how many messages it found there that no event had told of. */
export const CatchUpReport = MissedWindow.extend({
  found: z.int().nonnegative(),
  /** The last time of which nothing was read, for it was too long ago. */
  unread: MissedWindow.optional(),
  /** Channels in which so much was posted that the older part was not read. */
  cutShort: z.array(z.string()).optional(),
});
export type CatchUpReport = z.infer<typeof CatchUpReport>;

/** What a look back into one conversation came upon. */
export interface Missed {
  /** Messages of which no event had told. */
  readonly found: number;
  /** Channels in which so much was posted that the older part was not read. */
  readonly cutShort: readonly string[];
}

/** The report of a team with what was found in one more of its conversations; a channel is named once. */
export function withMissed(report: CatchUpReport, { found, cutShort }: Missed): CatchUpReport {
  const named = [...new Set([...(report.cutShort ?? []), ...cutShort])];
  return {
    ...report,
    found: report.found + found,
    ...(named.length > 0 ? { cutShort: named } : {}),
  };
}

/** How far the posting of one reply has come. */
export type DeliveryState =
  | { readonly state: "new" }
  | { readonly state: "intended"; readonly at: number }
  /** The message is there and not whole yet: it was shown while it was written. */
  | { readonly state: "streaming"; readonly ts: string }
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

/** What was done since a moment, over all teams; days are those of UTC, as the moment of their beginning. */
export interface Activity {
  /** Articles briefed, by day. */
  readonly briefed: readonly { readonly day: number; readonly count: number }[];
  /** What could not be read, by verdict, the most frequent one first. */
  readonly refused: readonly { readonly verdict: string; readonly count: number }[];
  /** What the model has cost, by day, in millionths of the currency. */
  readonly spent: readonly { readonly day: number; readonly costMicros: number }[];
}

/** A post, an article at a position of it, a person, a channel or a team: what is to be forgotten. */
export interface ForgetScope {
  readonly team: string;
  readonly channel?: string | undefined;
  readonly ts?: string | undefined;
  readonly position?: number | undefined;
  readonly user?: string | undefined;
}

/** A process of the bot; times in milliseconds since the epoch. */
export interface RunningProcess {
  readonly id: string;
  readonly startedAt: number;
  /** When it last said that it is there. */
  readonly seenAt: number;
}
