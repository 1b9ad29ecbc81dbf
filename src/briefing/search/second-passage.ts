import { lacksWhatIsAsked } from "./answer-type.ts";
import { isHeading, isAnaphoric } from "../../text/sentence-form.ts";

/** The sentence nearest to a question, and the one that best goes with it. */
export interface NearestTwo {
  /** Their numbers in the text; fewer than two of a text that has no more. */
  readonly numbers: readonly number[];
  /** How well the second one scores beside the first, at most 1. */
  readonly ratio: number;
  /** How much of the question the first covers alone, 0..1. */
  readonly alone: number;
  /** How much more of the question both cover than the first alone, 0..1. */
  readonly gain: number;
}

/** The second passage is chosen among this many nearest ones … */
const CANDIDATES = 5;
/** … by its score beside the first, and for this much by what of the question it adds. */
const WEIGHT_OF_GAIN = 0.6;

/**
 * @param order numbers of all sentences, nearest first.
 * @param share how much of the question some sentences cover together, 0..1.
 */
export function nearestTwo(
  order: readonly number[],
  scores: Float64Array,
  texts: readonly string[],
  share: (numbers: readonly number[]) => number,
): NearestTwo {
  const [first, ...rest] = order.slice(0, 1 + CANDIDATES);
  if (first === undefined) return { numbers: [], ratio: 0, alone: 0, gain: 0 };
  const alone = share([first]);
  const [second] = rest
    .filter((at) => !isHeading(texts[at] ?? ""))
    .map((at) => ({
      at,
      ratio: (scores[at] ?? 0) / (scores[first] || 1),
      gain: share([first, at]) - alone,
    }))
    .toSorted((one, other) => worth(other) - worth(one));
  if (second === undefined) return { numbers: [first], ratio: 0, alone, gain: 0 };
  const { at, ratio, gain } = second;
  return { numbers: [first, at], ratio, alone, gain };
}

const worth = ({ ratio, gain }: Pick<NearestTwo, "ratio" | "gain">): number =>
  ratio + WEIGHT_OF_GAIN * gain;

/** Second sentences that score so well hold the answer alone in one case of five, others in one of thirty. */
const NEARLY_AS_NEAR = 0.6;
const ADDS_TERMS = 0.05;
const COVERS_MOST = 0.6;

/**
 * Of the nearest two those to show where the first seems to answer. The second, too, unless the first
 * covers most of the question, stands clear of it and says all that is asked for: then, one time in
 * three, it is left away, and of four hundred answers one with it.
 */
export function worthShowing(
  question: string,
  two: NearestTwo,
  texts: readonly string[],
  language: string,
): readonly number[] {
  const [first = 0, second] = two.numbers;
  const { ratio, gain, alone } = two;
  const adjoins = Math.abs((second ?? 0) - first) === 1;
  if (
    second === undefined ||
    ratio > NEARLY_AS_NEAR ||
    gain > ADDS_TERMS ||
    (adjoins && alone < COVERS_MOST)
  )
    return two.numbers;
  const lacks = (at: number): boolean => lacksWhatIsAsked(question, texts[at] ?? "", language);
  return isOnePassage(two.numbers, texts) || (lacks(first) && !lacks(second))
    ? two.numbers
    : [first];
}

/** Whether one follows the other directly and begins with a word that means something in it. */
function isOnePassage(numbers: readonly number[], texts: readonly string[]): boolean {
  const [before = 0, after = 0] = numbers.toSorted((one, other) => one - other);
  return after - before === 1 && isAnaphoric(texts[after] ?? "");
}
