import type { Sentence } from "../../domain/article.ts";
import { lacksWhatIsAsked } from "./answer-type.ts";
import type { AnswerVerdict } from "../../domain/briefing.ts";
import { passageOf } from "../evidence/evidence.ts";
import { falsePresuppositions } from "./false-presuppositions.ts";
import { isHeading } from "../../text/sentence-form.ts";
import { nearestTwo, worthShowing } from "./second-passage.ts";
import { indexWords, searchFor } from "./word-index.ts";

/** The passages nearest to a question. */
interface Found {
  /** Numbers of all sentences, nearest first. */
  readonly order: readonly number[];
  /**
   * Those to quote, in reading order: the nearest, and the one that best goes with it where that adds
   * something or the answer is not sure.
   */
  readonly shown: readonly number[];
  /** How much of the question the best passage and the text cover, at most 1. */
  readonly confidence: number;
  readonly verdict: AnswerVerdict;
}

export interface PassageIndex {
  /** @param previous the question before, for “and when?”. */
  find(question: string, previous?: string): Found;
}

/** A sentence is read with the ones next to it: what it answers is often asked by the one before. */
const FROM_BEFORE = 0.35;
const FROM_AFTER = 0.175;
const MOST_FROM_NEIGHBOURS = 0.6;
/** A question in the article is seldom the answer to one … */
const QUESTION_PENALTY = 0.3;
/** … and a heading never is: it names what is told below it. */
const HEADING_PENALTY = 0.7;
/** Nor is a sentence without a number that to “how many”; only the nearest are looked at so closely. */
const KIND_PENALTY = 0.3;
const LOOKED_AT_CLOSELY = 5;

// Found on nine sets of questions in seven languages, three in ten without an answer in the text; one set
// left out, the others choose a threshold that loses it a point.
const CLOSEST = 0.425;
/** Of a Japanese question little is left beside its subject, which the whole article speaks of. */
const CLOSEST_IN_JAPANESE = 0.55;
const STATED_ABOVE_CLOSEST = 0.1;

/** An index over sentences, for questions in their language. Made once, asked often. */
export function indexPassages(
  sentences: readonly Pick<Sentence, "text">[],
  language: string,
): PassageIndex {
  const texts = sentences.map(({ text }) => text);
  const index = indexWords(texts);
  const whole = passageOf(texts.join(" "), language);
  const textAt = (numbers: readonly number[]): string =>
    numbers.flatMap((number) => texts[number] ?? []).join(" ");
  return {
    find(question, previous = "") {
      const search = searchFor(question, previous);
      const scores = inContext(index.scores(search), texts);
      punishWrongKind(question, scores, texts, language);
      const order = bestFirst(scores);
      const share = (within?: readonly number[]): number => index.share(search, within);
      const two = nearestTwo(order, scores, texts, share);
      const near = passageOf(textAt(two.numbers.flatMap((at) => [at - 1, at, at + 1])), language);
      const unmet = falsePresuppositions(
        question,
        { whole, near, shown: textAt(two.numbers) },
        language,
      );
      const confidence = coverage(share, order[0] ?? 0) - unmet;
      const verdict = verdictFor(confidence, language);
      const shown =
        verdict === "stated" ? worthShowing(question, two, texts, language) : two.numbers;
      return { order, shown: shown.toSorted((one, other) => one - other), confidence, verdict };
    },
  };
}

/** Each sentence scored with the ones next to it. */
function inContext(alone: Float64Array, texts: readonly string[]): Float64Array {
  const top = alone.reduce((most, value) => Math.max(most, value), 1e-9);
  return alone.map((score, at) => {
    const around = FROM_BEFORE * (alone[at - 1] ?? 0) + FROM_AFTER * (alone[at + 1] ?? 0);
    const text = texts[at] ?? "";
    const asks = /[?？؟]["”’»」]?$/u.test(text) ? QUESTION_PENALTY : 0;
    const penalty = isHeading(text) ? HEADING_PENALTY : asks;
    return score + Math.min(around, MOST_FROM_NEIGHBOURS * top) - penalty * top;
  });
}

/** Lowers the scores of those of the best that have no number or time to give where one is asked for. */
function punishWrongKind(
  question: string,
  scores: Float64Array,
  texts: readonly string[],
  language: string,
): void {
  const best = bestFirst(scores).slice(0, LOOKED_AT_CLOSELY);
  const penalty = KIND_PENALTY * (scores[best[0] ?? 0] ?? 0);
  for (const at of best) {
    if (lacksWhatIsAsked(question, texts[at] ?? "", language)) scores[at]! -= penalty;
  }
}

function bestFirst(scores: Float64Array): number[] {
  return [...scores.keys()].toSorted(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
  );
}

/** Half for what of the question the best sentence holds, the rest for its surroundings and the text. */
function coverage(share: (within?: readonly number[]) => number, best: number): number {
  return 0.5 * share([best]) + 0.2 * share([best - 1, best, best + 1]) + 0.3 * share();
}

function verdictFor(confidence: number, language: string): AnswerVerdict {
  const closest = language === "ja" ? CLOSEST_IN_JAPANESE : CLOSEST;
  if (confidence >= closest + STATED_ABOVE_CLOSEST) return "stated";
  return confidence >= closest ? "closest" : "not-stated";
}
