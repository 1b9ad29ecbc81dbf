import { z } from "zod";
import { Said } from "../messages/said.ts";

/**
 * One statement and the sentences it rests on. `cites` are indices into the article's sentences;
 * for an answer over several articles they count on through the articles in order.
 * A point without a valid cite does not exist.
 */
export const Point = z.object({
  text: z.string(),
  cites: z.array(z.int().nonnegative()).min(1),
  /** The text is a sentence of the article, letter for letter, and is shown in quotation marks. */
  quoted: z.boolean().default(false),
  /** Figures that no sentence has, each as it follows from those of the cited ones: `121 − 85 = 36`. */
  steps: z.array(z.string()).optional(),
});
export type Point = z.infer<typeof Point>;

/** Something in a statement that its source does not bear out. */
export interface Finding {
  readonly kind: "number" | "name" | "link" | "quotation" | "negation" | "claim" | "citation";
  /** The number or name, or what is wrong, in words a writer can act on. */
  readonly what: string;
  /** Nowhere in the articles; a soft finding is only not in the cited sentences or beside them. */
  readonly hard: boolean;
}

/** A sentence of a text that somebody wrote about articles, held against them. */
export interface VerifiedSentence {
  readonly text: string;
  /** Sentences of the articles that have most of its words, the nearest first; none where none is near. */
  readonly cites: readonly number[];
  /** What of it those sentences, or all of the articles, do not bear out. */
  readonly findings: readonly Finding[];
  /** It is in another language than they are: only figures, links and some names could be looked up. */
  readonly inOtherLanguage: boolean;
}

/** What the grounding gate did, as counts of points. */
export const Checks = z.object({
  passed: z.int().nonnegative(),
  repaired: z.int().nonnegative(),
  replaced: z.int().nonnegative(),
  dropped: z.int().nonnegative(),
});
export type Checks = z.infer<typeof Checks>;

export const Length = z.enum(["brief", "standard", "deep"]);
export type Length = z.infer<typeof Length>;

export const Briefing = z.object({
  articleId: z.string(),
  headline: z.string(),
  points: z.array(Point).min(1),
  /** Questions that the article answers, tried before they are offered; at most three. */
  questions: z.array(z.string()),
  /** `extractive`, or the model's name. */
  writer: z.string(),
  /** The prompt and its version, `briefing@1`; absent for the extractive writer. */
  prompt: z.string().optional(),
  language: z.string(),
  checks: Checks,
  /** Share of the article the writer was given, 0..1: below 1 for a text over the budget. */
  coverage: z.number().min(0).max(1),
  /** Set when the extractive writer stepped in: why, for the reader. */
  fellBack: Said.optional(),
});
export type Briefing = z.infer<typeof Briefing>;

/**
 * `stated`: a sentence answers the question. `closest`: none was found that does, the nearest are shown if
 * any is near. `not-stated`: a model that read the article says that it does not answer.
 */
export const AnswerVerdict = z.enum(["stated", "closest", "not-stated"]);
export type AnswerVerdict = z.infer<typeof AnswerVerdict>;

export const Answer = z.object({
  verdict: AnswerVerdict,
  sentences: z.array(Point),
  /** The articles asked, in the order in which `cites` counts through their sentences. */
  articleIds: z.array(z.string()),
  writer: z.string(),
  prompt: z.string().optional(),
  /** Of an article only a part could be read: what is not found may stand in the rest. */
  inPart: z.boolean().optional(),
  /** BCP 47 primary subtag of the language it is given in; English where it is not said. */
  language: z.string().optional(),
  /** Said before the sentences in place of what the verdict says: how they were chosen. */
  opening: Said.optional(),
  /** A word to the reader about how far to trust this: `The model is busy.` */
  caveat: Said.optional(),
  checks: Checks,
});
export type Answer = z.infer<typeof Answer>;

/** One posted article, as a digest speaks of it. */
export const DigestItem = z.object({
  articleId: z.string(),
  title: z.string(),
  site: z.string().optional(),
  url: z.string().optional(),
  /** The first key point, or empty when the briefing is no longer kept. */
  lead: z.string(),
  channel: z.string(),
  thread: z.string(),
  user: z.string().optional(),
  postedAt: z.number(),
  /** Link to the thread; absent when Slack could not give it. */
  permalink: z.string().optional(),
});
export type DigestItem = z.infer<typeof DigestItem>;

/** A figure, with the sentence that tells it. */
const CitedFigure = z.object({
  /** As it is written there. */
  figure: z.string(),
  sentence: z.string(),
  articleId: z.string(),
  /** Number of the sentence in its article. */
  cite: z.int().nonnegative(),
  site: z.string().optional(),
  /** To the thread of the article, or to its page. */
  link: z.string().optional(),
});

/** One story told by one or more posted articles; the first is the lead. */
export const Story = z.object({
  items: z.array(DigestItem).min(1),
  /** The story was in the channel's last digest, and has changed since; earlier versions said so of all that were. */
  update: z.boolean(),
  /** What has changed. */
  change: z.object({ was: CitedFigure, now: CitedFigure }).optional(),
});
export type Story = z.infer<typeof Story>;

export const Digest = z.object({
  channel: z.string(),
  /** Window of the digest, milliseconds since the epoch, half open. */
  from: z.number(),
  to: z.number(),
  /** IANA zone in which the digest's dates are written. */
  zone: z.string(),
  stories: z.array(Story),
  /** Sent more than ten minutes after it was due. */
  late: z.boolean(),
  /** The message that it is; those that were recorded by earlier versions do not say it. */
  ts: z.string().optional(),
});
export type Digest = z.infer<typeof Digest>;
