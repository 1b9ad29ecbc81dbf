import { denies } from "../polarity/negation.ts";
import { claimWords, hasAny } from "./claim-words.ts";

/**
 * Whether a statement says of all what its sentences say of some: it has a word for all, and they have
 * none and say nothing of none.
 *
 * @param cited the cited sentences, folded as it is.
 * @param near those and the sentences next to them.
 */
export function isTooWide(
  statement: string,
  cited: string,
  near: string,
  language: string,
): boolean {
  const every = claimWords("every", language);
  return hasAny(statement, every) && !hasAny(near, every) && (!denies(cited) || denies(statement));
}
