import { inContext, type Kind } from "./in-context.ts";
import type { WeighedTerm } from "./weighed-terms.ts";

/** What is known of the nearest sentence. */
interface Nearest {
  /** Its number. */
  readonly best: number;
  readonly terms: readonly WeighedTerm[];
  readonly kinds: readonly Kind[];
  /** Words are written apart in the language of the text. */
  readonly spaced: boolean;
}

/** What has less of a word has only what looks alike, or is taken up from the sentence after. */
const HARDLY = 0.2;
/** With fewer words asked, one that the text has in another form is half of them. */
const ENOUGH = 4;

/**
 * Whether the nearest sentence cannot be called an answer, however near it is: it is of whom the question names and
 * of nothing that is asked of them, or half of what is asked stands nowhere in the text.
 */
export const isNoAnswer = (nearest: Nearest): boolean =>
  isOfNamesAlone(nearest) || isMostlyElsewhere(nearest);

/** “What margin does Ocean Freight have?” is not answered by what else is told of Ocean Freight. */
function isOfNamesAlone({ best, terms, kinds }: Nearest): boolean {
  const own = terms.filter(({ term }) => term.weight === 1 && !term.namesType);
  const others = own.filter(({ term }) => !term.isName);
  if (others.length === 0 || others.length === own.length) return false;
  return others.every((term) => inContext(term, best, kinds) < HARDLY);
}

/** Where words are not written apart, pairs of characters are nowhere by chance. */
function isMostlyElsewhere({ terms, spaced }: Nearest): boolean {
  const own = terms.filter(({ term }) => term.weight === 1);
  const nowhere = own.filter(({ values }) => values.every((value) => value < HARDLY));
  return spaced && own.length >= ENOUGH && nowhere.length * 2 >= own.length;
}
