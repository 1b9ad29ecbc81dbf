import type { QueryTerm } from "./query/query-terms.ts";
import type { TermMatches } from "./term-matches.ts";

/** A term of a question as the sentences of a text hold it. */
export interface WeighedTerm {
  readonly term: QueryTerm;
  /** How much it counts: the rarer it is in the text, the more. */
  readonly weight: number;
  /** For each sentence, how far it holds the term, 0..1. */
  readonly values: Float64Array;
  /** How far the title of the text holds it, 0..1. */
  readonly inTitle: number;
  /** It is a name that the title has: of the whole text, whose sentences do without it. */
  readonly isGiven: boolean;
}

/** A sum that is told is a price, in another word. */
const TOLD = 0.75;
/** The title holds a name that it has so far. */
const HELD = 0.5;

/**
 * Looks the terms of a question up and weighs them by rarity.
 *
 * @param tells for each sentence, whether it tells the type of answer that is asked for.
 */
export function weighTerms(
  terms: readonly QueryTerm[],
  matches: TermMatches,
  tells: readonly number[],
  { titled, named }: { readonly titled: TermMatches; readonly named: TermMatches },
): WeighedTerm[] {
  return terms.map((term) => {
    const inTitle = titled.of(term)[0] ?? 0;
    const isGiven = term.isName && (named.of(term)[0] ?? 0) >= HELD;
    const values = matches
      .of(term)
      .map((value, at) => Math.max(value, term.namesType && tells[at] === 1 ? TOLD : 0));
    const holders = values.reduce((sum, value) => sum + value, 0);
    return {
      term,
      inTitle,
      isGiven,
      values,
      weight: term.weight * rarity(holders, values.length),
    };
  });
}

/** A term that stands nowhere weighs as much as one that stands once: it speaks against an answer. */
export function rarity(holders: number, sentences: number): number {
  return Math.log(1 + (sentences + 0.5) / (Math.max(1, holders) + 0.5));
}
