import { languageOf } from "../../../languages/index.ts";
import { type NumberFound, numbersIn } from "../../../text/numbers.ts";
import { isAmong, isApproximate } from "../../../text/same-number.ts";
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
  if (!isSaidOfAll(statement, every, language, numbersIn(cited, language)) || hasAny(near, every))
    return false;
  return !denies(cited) || denies(statement);
}

/** Whether so many are known and no part of them: not of “31 of the 37”. */
const isWhole = (number: NumberFound, known: readonly NumberFound[]): boolean =>
  isAmong(number, known, false) &&
  known.every(({ values }) => Math.max(...values) >= Math.min(...number.values));

/** `practically all`, `quase todos os`. */
const LONGEST_NEARLY = 15;

/** Whether a clause has a word for all, not of so many as are known (`all three`), and no denial before it: “not all” and “without any” say nothing of all. */
function isSaidOfAll(
  statement: string,
  every: RegExp | undefined,
  language: string,
  known: readonly NumberFound[],
): boolean {
  return statement.split(CLAUSE).some((clause) => {
    const at = every === undefined ? -1 : clause.search(every);
    const before = at < 0 ? "" : clause.slice(0, at);
    if (at < 0 || denies(before, language) || isApproximate(before.slice(-LONGEST_NEARLY)))
      return false;
    // Where words are joined, what follows is counted by something else.
    if (languageOf(language).joinsWords) return true;
    const counted = clause.slice(at).split(/\s+/u, 2).join(" ");
    return !numbersIn(counted, language).some((number) => isWhole(number, known));
  });
}
