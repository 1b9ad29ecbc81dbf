import type { Sentence } from "../article/article.ts";
import { pieces, terms } from "../article/terms.ts";
import { indexTerms, type TermIndex } from "./bm25.ts";
import type { AnswerVerdict } from "./briefing.ts";
import { passageOf } from "./evidence.ts";
import { unmetPremises } from "./premises.ts";
import { questionPieces, questionTerms } from "./question-words.ts";

/** The passages nearest to a question. */
interface Found {
  /** Numbers of all sentences, nearest first. */
  readonly order: readonly number[];
  /** How much of the question the best passage and the text cover, at most 1. */
  readonly confidence: number;
  readonly verdict: AnswerVerdict;
}

export interface PassageIndex {
  /**
   * @param previous the question before, for “and when?”: its terms count 0.4, and in full where
   * the question has none of its own.
   */
  find(question: string, previous?: string): Found;
}

/**
 * Beside whole words, what they are made of: finds “Brücke” in “Brückenbau”. So much finds the answer to
 * four German questions in a hundred more, and harms in no language.
 */
const PIECES_WEIGHT = 0.15;
/** A sentence is read with its neighbours: what it answers is often asked by the one before. */
const FROM_BEFORE = 0.35;
const FROM_AFTER = 0.175;
const MOST_FROM_NEIGHBOURS = 0.6;
/** A question in the article is seldom the answer to one. */
const QUESTION_PENALTY = 0.3;
const PREVIOUS_WEIGHT = 0.4;

// Found on nine sets of questions in eight languages, half of them without an answer in the text.
const CLOSEST = 0.43;
/** Of a Japanese question little is left beside its subject, which the whole article speaks of. */
const CLOSEST_IN_JAPANESE = 0.56;
const STATED_ABOVE_CLOSEST = 0.1;

/** An index over sentences, for questions in their language. Made once, asked often. */
export function indexPassages(
  sentences: readonly Pick<Sentence, "text">[],
  language: string,
): PassageIndex {
  const byWords = indexTerms(sentences.map(({ text }) => terms(text)));
  const byPieces = indexTerms(sentences.map(({ text }) => pieces(text)));
  const textOf = (numbers: readonly number[]): string =>
    numbers.flatMap((number) => sentences[number]?.text ?? []).join(" ");
  const whole = passageOf(textOf([...sentences.keys()]), language);
  const closest = language === "ja" ? CLOSEST_IN_JAPANESE : CLOSEST;
  return {
    find(question, previous = "") {
      const words = asked(questionTerms(question), questionTerms(previous));
      const parts = asked(questionPieces(question), questionPieces(previous));
      const inPieces = byPieces.scores(parts.query);
      const alone = byWords
        .scores(words.query)
        .map((score, at) => score + PIECES_WEIGHT * (inPieces[at] ?? 0));
      const order = inContext(alone, sentences);
      const best = order[0] ?? 0;
      const covers = [coverage(byWords, words.needed, best)];
      if (parts.needed.length > 0) covers.push(coverage(byPieces, parts.needed, best));
      const covered = covers.reduce((sum, cover) => sum + cover, 0) / covers.length;
      const shown = order.slice(0, 2);
      const near = passageOf(textOf(shown.flatMap((at) => [at - 1, at, at + 1])), language);
      const unmet = unmetPremises(question, { whole, near, shown: textOf(shown) }, language);
      const confidence = covered - unmet;
      return { order, confidence, verdict: verdictFor(confidence, closest) };
    },
  };
}

/** The terms to look for with their weights, and those that an answer must cover. */
function asked(own: readonly string[], previous: readonly string[]) {
  const query = new Map(previous.map((term) => [term, PREVIOUS_WEIGHT]));
  for (const term of own) query.set(term, 1);
  return { query, needed: own.length > 0 ? own : [...query.keys()] };
}

/** Numbers of all sentences, best first, each judged with its neighbours. */
function inContext(alone: Float64Array, sentences: readonly Pick<Sentence, "text">[]): number[] {
  const top = alone.reduce((most, value) => Math.max(most, value), 1e-9);
  const scores = alone.map((score, at) => {
    const around = FROM_BEFORE * (alone[at - 1] ?? 0) + FROM_AFTER * (alone[at + 1] ?? 0);
    const asks = /[?？؟]["”’»」]?$/u.test(sentences[at]?.text ?? "");
    return (
      score + Math.min(around, MOST_FROM_NEIGHBOURS * top) - (asks ? QUESTION_PENALTY * top : 0)
    );
  });
  return [...scores.keys()].toSorted(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
  );
}

/** Half for what of the question the best sentence holds, the rest for its surroundings and the text. */
function coverage(index: TermIndex, needed: readonly string[], best: number): number {
  return (
    0.5 * index.share(needed, [best]) +
    0.2 * index.share(needed, [best - 1, best, best + 1]) +
    0.3 * index.share(needed)
  );
}

function verdictFor(confidence: number, closest: number): AnswerVerdict {
  if (confidence >= closest + STATED_ABOVE_CLOSEST) return "stated";
  return confidence >= closest ? "closest" : "not-stated";
}
