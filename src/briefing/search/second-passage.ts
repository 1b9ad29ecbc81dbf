import type { Query } from "./query/query.ts";
import type { WeighedTerm } from "./weighed-terms.ts";

/** What is known of the sentences of a text about a question. */
interface Candidates {
  readonly query: Query;
  /** Sentence numbers, nearest first. */
  readonly order: readonly number[];
  readonly scores: readonly number[];
  readonly weighed: readonly WeighedTerm[];
  /** For each sentence, whether it tells the type of answer that is asked for. */
  readonly tells: readonly number[];
  readonly kinds: readonly string[];
}

/** A second sentence is sought among so many behind the best. */
const CANDIDATES = 4;
const NEARLY_AS_NEAR = 0.6;
const WEIGHT_OF_GAIN = 0.6;

/** The sentence that best goes with the nearest one, where it adds what was asked; none, or one. */
export function secondPassage({ order, scores, weighed, tells, kinds }: Candidates): number[] {
  const [first = 0, ...rest] = order.slice(0, 1 + CANDIDATES);
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const found = rest
    .filter((at) => kinds[at] !== "question" && kinds[at] !== "heading")
    .map((at) => {
      const ratio = (scores[at] ?? 0) / (scores[first] || 1);
      const gain =
        weighed.reduce(
          (sum, { weight, values }) =>
            sum + weight * Math.max(0, (values[at] ?? 0) - (values[first] ?? 0)),
          0,
        ) / all;
      return { at, ratio, gain };
    })
    .toSorted((a, b) => b.ratio + WEIGHT_OF_GAIN * b.gain - a.ratio - WEIGHT_OF_GAIN * a.gain);
  const [second] = found;
  if (second === undefined) return [];
  const adds = second.ratio > NEARLY_AS_NEAR || second.gain > 0.05;
  return adds || (tells[second.at] ?? 0) > (tells[first] ?? 0) ? [second.at] : [];
}
