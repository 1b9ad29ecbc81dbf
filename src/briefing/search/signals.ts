import type { Signals } from "./confidence.ts";
import { inContext, type Kind } from "./in-context.ts";
import type { Query } from "./query/query.ts";
import type { WeighedTerm } from "./weighed-terms.ts";

/** What is known of the sentences of a text about a question. */
interface Judged {
  readonly query: Query;
  readonly terms: readonly WeighedTerm[];
  /** For each sentence, whether it tells the type of answer that is asked for. */
  readonly tells: readonly number[];
  readonly scores: readonly number[];
  /** Sentence numbers, nearest first. */
  readonly order: readonly number[];
  readonly kinds: readonly Kind[];
  readonly unmet: number;
}

/** A word is held by what has at least half of it. */
const HELD = 0.5;
/** What is only taken up from the sentence after, or is a word that looks alike. */
const HARDLY = 0.2;
/** So few words are met or missed as a whole. */
const FEW = 2;
/** A question of so many words says little but what type of answer it wants. */
const BARE = 1;

/** What speaks for and against the best sentence as an answer. */
export function signalsOf({ query, terms: all, ...found }: Judged): Signals {
  const { tells, scores, order, kinds, unmet } = found;
  // The words of the question before help to choose; of those that were asked now none may be missing.
  const own = all.filter(({ term }) => term.weight === 1);
  const open = own.filter(
    ({ isGiven, values }) => !isGiven || (values[order[0] ?? 0] ?? 0) >= HELD,
  );
  const terms = open.length > 0 ? open : own;
  const [best = 0, second = 0] = order;
  const { type } = query;
  const held = terms.map((term) => inContext(term, best, kinds));
  const mass = terms.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (value: (term: WeighedTerm, at: number) => number): number =>
    terms.reduce((sum, term, at) => sum + term.weight * value(term, at), 0) / (mass || 1);
  const about = held.filter((_, at) => terms[at]?.term.namesType === false);
  const telling = tells.filter((told) => told === 1).length;
  return {
    inContext: shareOf((_, at) => held[at] ?? 0),
    alone: shareOf(({ values }) => values[best] ?? 0),
    nowhere: terms.filter(isNowhere).length / (terms.length || 1),
    mass,
    lead: Math.max(0, 1 - (scores[second] ?? 0) / (scores[best] || 1)),
    unmet,
    tells: (tells[best] ?? 0) > 0 && (about.length === 0 || about.some((value) => value > 0)),
    leastBesideAnswer: type === undefined ? 0 : Math.min(1, ...held),
    namesType: terms.some(({ term }) => term.namesType),
    missing: held.filter((value) => value < HARDLY).length,
    inTitle: shareOf(({ inTitle }) => inTitle),
    loosely: type === "count" && (tells[best] ?? 0) < 1,
    few: terms.length <= FEW,
    bareShare: type !== undefined && terms.length <= BARE ? 1 / Math.max(1, telling) : 0,
  };
}

const isNowhere = ({ values }: WeighedTerm): boolean => values.every((value) => value < HELD);
