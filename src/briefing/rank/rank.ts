import type { Sentence } from "../../domain/article.ts";
import { terms } from "../../text/terms.ts";
import { textRank } from "./textrank.ts";
import { centroid, dot, tfIdf, type Vector } from "./vectors.ts";

/** Sentences judged by how much of their text they carry. */
export interface Ranking {
  /** One a sentence, the best of each stretch of text 1. */
  readonly scores: readonly number[];
  /** Terms of each sentence, to tell repetition. */
  readonly vectors: readonly Vector[];
}

interface RankingOptions {
  /** Of the sentences, as a BCP 47 primary subtag. */
  readonly language?: string;
  /**
   * How much the beginning counts: 1 as in news, where it tells the rest; less where the point comes
   * later.
   */
  readonly position?: number;
}

/** Longer texts are ranked stretch by stretch, so that each is judged against its surroundings. */
const STRETCH = 600;
/** A long text is covered by quarters at least. */
const FEWEST_STRETCHES = 4;

// Found by search over some 1,100 settings on ten corpora, and chosen for losing on none more than chance;
// `npm run bench -- quality` measures them.
const POSITION_DECAY = 6;
const TITLE_WEIGHT = 0.5;
const CENTROID_WEIGHT = 0.25;
/** Beyond this many words a sentence says several things and is worth less as a point. */
const COMFORTABLE_WORDS = 30;
const LENGTH_DAMPING = 60;
const FEWEST_WORDS = 8;
const FRAGMENT_DAMPING = 0.3;
/** Maximal marginal relevance: this much for worth, the rest against repetition. */
const RELEVANCE = 0.65;

/**
 * Judges sentences by centrality (TextRank), position, closeness to the title and to what the text as a
 * whole is about (its centroid; Radev et al., 2004), and length. Beyond
 * 600 sentences each stretch of the text is ranked by itself: a report's last chapter is as near to
 * the top as its first, and the work grows with the length, not with its square.
 */
export function rankSentences(
  sentences: readonly Sentence[],
  title: string,
  { language, position = 1 }: RankingOptions = {},
): Ranking {
  const documents = sentences.map((sentence) => terms(sentence.text, language));
  const titleTerms: Vector = new Map(terms(title, language).map((term) => [term, 1]));
  const scores: number[] = [];
  const vectors: Vector[] = [];
  for (const [start, end] of stretches(sentences.length)) {
    const part = documents.slice(start, end);
    const partVectors = tfIdf(part);
    const worth = score(
      sentences.slice(start, end),
      (at) => position / (1 + (start + at) / POSITION_DECAY),
      part,
      partVectors,
      titleTerms,
    );
    const best = Math.max(...worth, 1e-9);
    scores.push(...worth.map((value) => value / best));
    vectors.push(...partVectors);
  }
  return { scores, vectors };
}

/** Half-open ranges of sentence numbers that are ranked each by itself. */
export function stretches(count: number): (readonly [start: number, end: number])[] {
  const parts = count <= STRETCH ? 1 : Math.max(FEWEST_STRETCHES, Math.ceil(count / STRETCH));
  const bound = (part: number): number => Math.round((part * count) / parts);
  return Array.from({ length: parts }, (_, part) => [bound(part), bound(part + 1)] as const);
}

function score(
  sentences: readonly Sentence[],
  position: (at: number) => number,
  documents: readonly string[][],
  vectors: readonly Vector[],
  titleTerms: Vector,
): number[] {
  const central = textRank(documents.map((document) => new Set(document)));
  const likeTitle = likeness(vectors, titleTerms);
  const likeWhole = likeness(vectors, centroid(vectors));
  return sentences.map((sentence, at) => {
    const title = TITLE_WEIGHT * (likeTitle[at] ?? 0);
    const whole = CENTROID_WEIGHT * (likeWhole[at] ?? 0);
    return (
      lengthDamping(wordCount(sentence.text)) * ((central[at] ?? 0) + position(at) + title + whole)
    );
  });
}

/** How like each vector is to another one, the most alike 1. */
function likeness(vectors: readonly Vector[], other: Vector): number[] {
  const alike = vectors.map((vector) => dot(other, vector));
  const most = Math.max(...alike, 1e-9);
  return alike.map((value) => value / most);
}

function lengthDamping(words: number): number {
  if (words < FEWEST_WORDS) return FRAGMENT_DAMPING;
  return 1 / (1 + Math.max(0, words - COMFORTABLE_WORDS) / LENGTH_DAMPING);
}

/** Words of a text; where words are not spaced, two characters count as one beside their run. */
function wordCount(text: string): number {
  const runs = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return runs + (unspaced?.length ?? 0) / 2;
}

/**
 * Candidates, best first, each chosen for its worth and for saying something that those before it
 * did not (maximal marginal relevance, Carbonell and Goldstein, 1998).
 *
 * @param taken sentences that are chosen already, and are not to be repeated.
 */
export function* byWorth(
  { scores, vectors }: Ranking,
  candidates: Iterable<number>,
  taken: readonly number[] = [],
): Generator<number> {
  const left = new Map([...candidates].map((at) => [at, 0]));
  const told = (chosen: number): void => {
    const said = vectors[chosen] ?? new Map();
    for (const [at, most] of left) left.set(at, Math.max(most, dot(vectors[at] ?? said, said)));
  };
  for (const at of taken) told(at);
  while (left.size > 0) {
    let best = -1;
    let bestValue = -Infinity;
    for (const [at, repetition] of left) {
      const value = RELEVANCE * (scores[at] ?? 0) - (1 - RELEVANCE) * repetition;
      if (value > bestValue) [best, bestValue] = [at, value];
    }
    left.delete(best);
    told(best);
    yield best;
  }
}

/**
 * Numbers of the sentences that tell the text best, in reading order. A text of several stretches
 * gives at least one from each quarter, as far as the count goes.
 */
export function chooseSentences(
  ranking: Ranking,
  count: number,
  candidates: readonly number[] = [...ranking.scores.keys()],
): number[] {
  const total = ranking.scores.length;
  const chosen: number[] = [];
  if (stretches(total).length > 1) {
    const parts = Math.min(count, FEWEST_STRETCHES);
    const partOf = (at: number): number => Math.floor((at * parts) / total);
    for (let part = 0; part < parts; part += 1) {
      const here = candidates.filter((at) => partOf(at) === part);
      chosen.push(...first(1, byWorth(ranking, here, chosen)));
    }
  }
  const rest = candidates.filter((at) => !chosen.includes(at));
  chosen.push(...first(count - chosen.length, byWorth(ranking, rest, chosen)));
  return chosen.toSorted((one, other) => one - other);
}

function first(count: number, numbers: Iterable<number>): number[] {
  const taken: number[] = [];
  if (count <= 0) return taken;
  for (const number of numbers) if (taken.push(number) >= count) break;
  return taken;
}
