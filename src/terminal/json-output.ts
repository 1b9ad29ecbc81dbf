import type { TraceStep } from "../article/trace/trace.ts";
import type { Article, Contribution, KindSeen, Reading, Verdict } from "../domain/article.ts";
import type { Answer, Briefing, Point, VerifiedSentence } from "../domain/briefing.ts";
import { isBorneOut } from "../briefing/show/verified-sentence.ts";
import { refusalUnasked } from "../reading/unasked.ts";
import { locate } from "../briefing/evidence/locate.ts";
import { wordingIn } from "../messages/wording.ts";

/** The shapes that `--json` prints, one line an input. Cites are indices into `article.sentences`. */
interface ArticleRecord {
  readonly id: string;
  readonly title: string;
  readonly byline?: string | undefined;
  readonly site?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly language: string;
  readonly url?: string | undefined;
  readonly kind?: KindSeen | undefined;
  /** Of a discussion: who said which part of `text`. */
  readonly contributions?: readonly Contribution[] | undefined;
  readonly text: string;
  readonly sentences: readonly string[];
}

export interface ReadRecord {
  readonly input: string;
  /** `not-an-article` comes with a text where a page that leads to others was read, since it was asked for. */
  readonly verdict: Verdict;
  readonly reason?: string | undefined;
  /** The facts that the verdict rests on. */
  readonly evidence: readonly string[];
  /** Share of the article that could be read, 0..1. */
  readonly readShare?: number | undefined;
  readonly article?: ArticleRecord | undefined;
  /** With `--explain`: what was taken, removed and left out, in the order in which it was done. */
  readonly steps?: readonly TraceStep[] | undefined;
}

interface PointRecord {
  readonly text: string;
  readonly cites: readonly number[];
  readonly quotes: readonly string[];
}

export interface BriefRecord {
  readonly article: ArticleRecord;
  readonly briefing: {
    readonly headline: string;
    readonly points: readonly PointRecord[];
    readonly questions: readonly string[];
    readonly writer: string;
    readonly prompt?: string | undefined;
    readonly language: string;
  };
}

export interface AnswerRecord {
  readonly verdict: Answer["verdict"];
  readonly sentences: readonly PointRecord[];
}

export function readRecord(input: string, reading: Reading): ReadRecord {
  const { verdict, evidence } = reading;
  // What programs read is the same wherever it is written.
  const { phrase } = wordingIn("en");
  if (!("article" in reading)) return { input, verdict, reason: phrase(reading.reason), evidence };
  const { article } = reading;
  const { readShare, kind } = article;
  const list = kind?.name === "listing" ? refusalUnasked(article) : undefined;
  const because = list?.reason ?? article.partialBecause;
  return {
    input,
    verdict: list?.verdict ?? verdict,
    reason: because && phrase(because),
    evidence,
    readShare,
    article: articleRecord(article),
  };
}

export function briefRecord(article: Article, briefing: Briefing): BriefRecord {
  const { headline, points, questions, writer, prompt, language } = briefing;
  return {
    article: articleRecord(article),
    briefing: {
      headline,
      points: points.map((point) => pointRecord(point, [article])),
      questions,
      writer,
      prompt,
      language,
    },
  };
}

export function answerRecord(answer: Answer, articles: readonly Article[]): AnswerRecord {
  const { verdict, sentences } = answer;
  return { verdict, sentences: sentences.map((point) => pointRecord(point, articles)) };
}

/** A sentence of a text about an article: whether it is borne out, by which sentences, and what was found. */
interface VerifiedRecord {
  readonly text: string;
  readonly borneOut: boolean;
  readonly cites: readonly number[];
  readonly quotes: readonly string[];
  readonly findings: readonly {
    readonly kind: string;
    readonly what: string;
    readonly hard: boolean;
  }[];
}

export interface VerifyRecord {
  readonly article: ArticleRecord;
  readonly sentences: readonly VerifiedRecord[];
}

export function verifyRecord(
  article: Article,
  verified: readonly VerifiedSentence[],
): VerifyRecord {
  const sentences = verified.map((one) => {
    const { text, cites, findings } = one;
    const quotes = quotesOf(cites, [article]);
    return { text, borneOut: isBorneOut(one), cites, quotes, findings };
  });
  return { article: articleRecord(article), sentences };
}

function articleRecord(article: Article): ArticleRecord {
  const { id, title, byline, site, publishedAt, updatedAt, language, url } = article;
  const { kind, contributions, text, sentences } = article;
  return {
    id,
    title,
    byline,
    site,
    publishedAt,
    updatedAt,
    language,
    url,
    kind,
    contributions,
    text,
    sentences: sentences.map((sentence) => sentence.text),
  };
}

function pointRecord({ text, cites }: Point, articles: readonly Article[]): PointRecord {
  return { text, cites, quotes: quotesOf(cites, articles) };
}

/** The cited sentences, letter for letter. */
export function quotesOf(cites: readonly number[], articles: readonly Article[]): string[] {
  return cites.flatMap((cite) => locate(articles, cite)?.sentence.text ?? []);
}
