import { terms } from "../../../text/terms.ts";
import { claimWords, hasAny } from "./claim-words.ts";

/** What may be and what is told beside it are parted by these. */
const CLAUSE = /[;!?()、。，；]|[,.:](?!\d)|\s-\s/u;
/** Terms that tell that a statement speaks of what a clause leaves open. */
const FEWEST_SHARED = 2;
const CJK_SHARED = 4;
const NEVER = /(?!)/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/**
 * Whether a statement tells as a fact what its sentences leave open: a clause of them says that something
 * may be so or is considered, and the statement, which has no such word, has most of what only that clause
 * says.
 *
 * @param statement folded, as are the sentences that it cites.
 */
export function isTooCertain(
  statement: string,
  sentences: readonly string[],
  language: string,
): boolean {
  const possible = claimWords("possible", language);
  if (possible === undefined || hasAny(statement, possible)) return false;
  if (hasAny(statement, claimWords("tentative", language))) return false;
  const said = new Set(terms(statement));
  const words = statement.toLowerCase().match(/\p{L}+/gu) ?? [];
  // `Possibly, the ship hit a wreck`: set apart by a comma, the word is of what follows.
  const apart = new RegExp(`(${possible.source})\\s?,`, "giu");
  const clauses = sentences.flatMap((sentence) => sentence.replace(apart, "$1").split(CLAUSE));
  const [open, certain] = [true, false].map((isOpen) =>
    clauses.filter((clause) => hasAny(clause, possible) === isOpen),
  );
  const says = claimWords("says", language) ?? NEVER;
  const known = new Set(certain?.flatMap((clause) => terms(clause)));
  return (open ?? []).some((clause) => {
    const only = new Set(terms(clause.replace(possible, " ").replace(says, " "))).difference(known);
    const enough = CJK.test(clause) ? CJK_SHARED : FEWEST_SHARED;
    const told = only.values().filter((term) => said.has(term) || isInCompound(term, words));
    return [...told].length >= Math.max(enough, only.size / 2);
  });
}

/** Shorter ones are within words by chance. */
const SHORTEST_PART = 5;

/** `Initiative` is said by `Bürgerinitiative`. */
const isInCompound = (term: string, words: readonly string[]): boolean =>
  term.length >= SHORTEST_PART && words.some((word) => word.indexOf(term) > 0);
