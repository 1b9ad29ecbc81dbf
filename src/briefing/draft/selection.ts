import type { Article } from "../../domain/article.ts";
import { indexPassages } from "../search/passages.ts";
import { rankSentences } from "../rank/rank.ts";

/** What of an article a writer is given. */
export interface Selection {
  /** Sentence numbers in reading order. */
  readonly sentences: readonly number[];
  /** Their share of the article's bytes, 0..1. */
  readonly coverage: number;
}

/**
 * Bytes, not tokens: in no language does a token hold less than 2.5 bytes on average, so that this
 * is at most 60,000 tokens for any model, and no tokenizer has to be loaded.
 */
const MOST_BYTES = 150_000;
/** The beginning is read whole: it says what the rest is about. */
const SHARE_FROM_START = 0.2;
/** For one question the nearest passages of a long text do; each follow-up is paid for. */
const PASSAGE_BYTES = 40_000;

export function wholeArticle({ sentences }: Article): Selection {
  return { sentences: [...sentences.keys()], coverage: 1 };
}

/**
 * The whole article when it fits; else its beginning and the sentences that carry most of each
 * stretch of it.
 *
 * @param room bytes of articles that the writer can be given; no more than our own budget is used.
 */
export function selectSentences(article: Article, room = MOST_BYTES): Selection {
  const most = Math.min(room, MOST_BYTES);
  const sizes = article.sentences.map(({ text }) => Buffer.byteLength(text));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const all = [...sizes.keys()];
  if (total <= most) return wholeArticle(article);
  const { scores } = rankSentences(article.sentences, article.title, {
    language: article.language,
  });
  const chosen = fill(all, sizes, most * SHARE_FROM_START);
  const best = all
    .slice(chosen.length)
    .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  const used = chosen.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
  const more = fill(best, sizes, most - used);
  const read = [...chosen, ...more].toSorted((one, other) => one - other);
  return {
    sentences: read,
    coverage: read.reduce((sum, at) => sum + (sizes[at] ?? 0), 0) / total,
  };
}

/** Takes in order until the next one would go over. */
function fill(order: readonly number[], sizes: readonly number[], bytes: number): number[] {
  let used = 0;
  const end = order.findIndex((at) => (used += sizes[at] ?? 0) > bytes);
  return order.slice(0, end === -1 ? undefined : end);
}

/**
 * What a writer reads to answer: the articles whole when they fit together, so that the prompt is
 * the same for every question; else of each article the passages nearest to the questions.
 *
 * @param questions oldest first; the last one is being asked.
 * @param room bytes of articles that the writer can be given.
 */
export function selectForQuestion(
  articles: readonly Article[],
  questions: readonly string[],
  room = MOST_BYTES,
): number[] {
  const most = Math.min(room, MOST_BYTES);
  const sentences = articles.flatMap((article) => article.sentences);
  const sizes = sentences.map(({ text }) => Buffer.byteLength(text));
  const all = [...sentences.keys()];
  if (sizes.reduce((sum, size) => sum + size, 0) <= most) return all;
  const index = indexPassages(sentences, articles[0]?.language ?? "en");
  const { order } = index.find(questions.at(-1) ?? "", questions.at(-2));
  const passages = [...new Set(order.flatMap((at) => [at - 1, at, at + 1]))];
  const within = passages.filter((at) => sentences[at] !== undefined);
  return fill(within, sizes, Math.min(most, PASSAGE_BYTES)).toSorted((one, other) => one - other);
}

/**
 * What a writer reads to hold articles against each other: all of them when they fit together; else of
 * each as much as of the others, what carries most, for the question names no passage.
 */
export function selectToCompare(articles: readonly Article[], room = MOST_BYTES): number[] {
  const most = Math.min(room, MOST_BYTES);
  const sentences = articles.flatMap((article) => article.sentences);
  const total = sentences.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (total <= most) return [...sentences.keys()];
  let first = 0;
  return articles.flatMap((article) => {
    const from = first;
    first += article.sentences.length;
    return selectSentences(article, most / articles.length).sentences.map((at) => from + at);
  });
}
