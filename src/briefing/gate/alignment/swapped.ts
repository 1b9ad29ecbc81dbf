import { languageOf, words } from "../../../languages/index.ts";
import { denies } from "../polarity/negation.ts";
import { claimWords, hasAny } from "../claims/claim-words.ts";
import { contentOf, type Gap, isSameWord } from "./alignment.ts";

/** Words beside what has moved that may come with it: `the damaged ferry`. */
const MOST_BESIDE = 1;

/**
 * Whether two things have changed places in a statement that follows the words of its sentences: each is
 * where they have the other one, and what is said between the two is the same. The first of them is whom
 * the statement begins with: further on, things are told in another order without harm.
 *
 * @param gaps between the statement and its sentences in a row.
 */
export function haveChangedPlaces(gaps: readonly Gap[], language: string): boolean {
  const [first, ...others] = gaps;
  if (first === undefined || !isSaidOf(first, language) || isTurned(gaps, language)) return false;
  return others.some(
    (second) => isInPlaceOf(first, second, language) && isInPlaceOf(second, first, language),
  );
}

/** Whether one place has nothing but what the sentences begin with in the other one. */
function isInPlaceOf({ said, there }: Gap, other: Gap, language: string): boolean {
  const [first] = contentOf(other.there, language);
  return (
    first !== undefined &&
    said.some((word) => isSameWord(word, first)) &&
    isMoved(said, other.there, there, language)
  );
}

/**
 * Whether a statement has somebody do what a pronoun does in its sentence (“She warned the board”), and it
 * is one of whom the sentence speaks behind it (“The board warned …”).
 *
 * @param gaps between the statement and one sentence.
 */
export function takesPlaceOfPronoun(gaps: readonly Gap[], language: string): boolean {
  const [first, ...others] = gaps;
  if (first === undefined || first.before.length > 0) return false;
  const pronouns = new Set(words(languageOf(language).pronouns));
  const [pronoun = "", ...done] = first.there;
  if (!pronouns.has(pronoun) || isTurned(gaps, language)) return false;
  if (contentOf(first.said, language).length === 0) return isDoneBy(done, others[0], language);
  return (
    done.length === 0 &&
    isSaidOf(first, language) &&
    others.some(
      (gap) =>
        isMoved(first.said, gap.there, [], language) &&
        !isMoved(first.said, gap.said, [], language),
    )
  );
}

/** Whether the verb behind a pronoun stands right behind the next words that both have: they do it now. */
function isDoneBy(done: readonly string[], next: Gap | undefined, language: string): boolean {
  const [verb] = next?.said ?? [];
  if (verb === undefined || contentOf([verb], language).length === 0) return false;
  return done.some((word) => isSameWord(word, verb));
}

/** Whether something is said of what stands in a place. */
const isSaidOf = ({ behind }: Gap, language: string): boolean =>
  contentOf(behind, language).length > 0;

/** Whether only one of the two has a passive: `paid by the ministry`. */
function isTurned(gaps: readonly Gap[], language: string): boolean {
  const agent = claimWords("agent", language);
  const hasAgent = (side: readonly string[]): boolean => hasAny(side.join(" "), agent);
  return (
    hasAgent(gaps.flatMap(({ said }) => said)) !== hasAgent(gaps.flatMap(({ there }) => there))
  );
}

const isIn = (word: string, among: readonly string[]): boolean =>
  among.some((other) => isSameWord(word, other));

/** Whether what is said in one place is what is elsewhere in the sentences, and not what they have there. */
function isMoved(
  said: readonly string[],
  elsewhere: readonly string[],
  place: readonly string[],
  language: string,
): boolean {
  if (denies(said.join(" "), language)) return false;
  const content = contentOf(said, language);
  const moved = content.filter((word) => isIn(word, elsewhere) && !isIn(word, place));
  return moved.length > 0 && content.length - moved.length <= MOST_BESIDE;
}
