import type { QueryTerm } from "./query.ts";
import type { TermMatches } from "./term-matches.ts";

/** A term of a question as the sentences of a text hold it. */
export interface WeighedTerm {
  readonly term: QueryTerm;
  /** How much it counts: the rarer it is in the text, the more. */
  readonly weight: number;
  /** For each sentence, how far it holds the term, 0..1. */
  readonly values: Float64Array;
}

/** Looks the terms of a question up and weighs them by rarity. */
export function weighTerms(terms: readonly QueryTerm[], matches: TermMatches): WeighedTerm[] {
  return terms.map((term) => {
    const values = matches.of(term);
    const holders = values.reduce((sum, value) => sum + value, 0);
    return { term, values, weight: term.weight * rarity(holders, values.length) };
  });
}

/** A term that stands nowhere weighs as much as one that stands once: it speaks against an answer. */
function rarity(holders: number, sentences: number): number {
  return Math.log(1 + (sentences + 0.5) / (Math.max(1, holders) + 0.5));
}
