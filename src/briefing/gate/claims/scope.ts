import { isApproximate } from "../../../text/same-number.ts";
import { denies } from "../polarity/negation.ts";
import { claimWords, hasAny } from "./claim-words.ts";

/** What a denial reaches: `not able to stop everyone`. */
const CLAUSE = /[,;:.!?、。，；]/u;

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
  if (!isSaidOfAll(statement, every, language) || hasAny(near, every)) return false;
  return !denies(cited) || denies(statement);
}

/** `practically all`, `quase todos os`. */
const LONGEST_NEARLY = 15;

/** Whether a clause has a word for all, and no denial before it: “not all” and “without any” say nothing of all. */
function isSaidOfAll(statement: string, every: RegExp | undefined, language: string): boolean {
  return statement.split(CLAUSE).some((clause) => {
    const at = every === undefined ? -1 : clause.search(every);
    const before = at < 0 ? "" : clause.slice(0, at);
    return at >= 0 && !denies(before, language) && !isApproximate(before.slice(-LONGEST_NEARLY));
  });
}
