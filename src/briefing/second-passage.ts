import { lacksWhatIsAsked } from "./answer-kind.ts";
import { leansOnTheOneBefore } from "./leaning.ts";

/** The two sentences nearest to a question. */
interface NearestTwo {
  readonly texts: readonly [first: string, second: string];
  /** Their numbers in the text. */
  readonly numbers: readonly [first: number, second: number];
  /** How well the second one scores beside the first, at most 1. */
  readonly ratio: number;
  /** How much more of the question both cover than the first alone, 0..1. */
  readonly gain: number;
}

/** Second sentences that score so well hold the answer in one case of five. */
const NEARLY_AS_NEAR = 0.6;
const ADDS_TERMS = 0.05;

/**
 * Whether the second nearest sentence is worth showing beside the first: it is nearly as near, covers
 * more of the question, carries on the other one, or alone has the number or the time that is asked for.
 * Left away otherwise, which is every third time, it takes one answer in two hundred with it.
 */
export function isWorthShowing(question: string, two: NearestTwo, language: string): boolean {
  const [first, second] = two.texts;
  if (two.ratio > NEARLY_AS_NEAR || two.gain > ADDS_TERMS || isOnePassage(two)) return true;
  return (
    lacksWhatIsAsked(question, first, language) && !lacksWhatIsAsked(question, second, language)
  );
}

/** Whether one follows the other directly and begins with a word that means something in it. */
function isOnePassage({ texts, numbers }: NearestTwo): boolean {
  const [first, second] = numbers;
  if (Math.abs(second - first) !== 1) return false;
  return leansOnTheOneBefore(second > first ? texts[1] : texts[0]);
}
