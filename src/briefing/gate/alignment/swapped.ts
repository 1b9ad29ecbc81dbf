import { languageOf, words } from "../../../languages/index.ts";
import { denies } from "../polarity/negation.ts";
import { claimWords, hasAny } from "../claims/claim-words.ts";
import { contentOf, followsClosely, type Gap, isSameWord } from "./alignment.ts";

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
  if (areRotated(first, others[0], language)) return true;
  return others.some(
    (second) => isInPlaceOf(first, second, language) && isInPlaceOf(second, first, language),
  );
}

/** Where who acts stands before the verb, and whom it is done to behind: elsewhere a sentence may begin with either. */
const SUBJECT_FIRST: ReadonlySet<string> = new Set(["en"]);

/**
 * Whether who stands before the verb and whom it is done to have changed places around a verb (“the champions knocked
 * Harwick out” of “Harwick knocked the champions out”): what comes before the common words in the sentence comes
 * behind them in the statement, its verb first.
 */
function areRotated(first: Gap, second: Gap | undefined, language: string): boolean {
  if (!SUBJECT_FIRST.has(language) || second === undefined) return false;
  const moved = second.said;
  const verb = first.there.at(-1);
  if (first.said.length > 0 || second.there.length > 0 || verb === undefined) return false;
  if (moved[0] !== verb || contentOf([verb], language).length === 0) return false;
  if (hasAny(verb, claimWords("says", language))) return false;
  const [subject, acted] = [moved.slice(1), first.there.slice(0, -1)].map(
    (part) => new Set(contentOf(part, language)),
  );
  return (
    subject !== undefined && subject.size > 0 && acted?.symmetricDifference(subject).size === 0
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
  const prepositions = new Set(words(languageOf(language).prepositions));
  if (prepositions.has(first.said[0] ?? first.behind[0] ?? "")) return false;
  const relatives = new Set(words(languageOf(language).relatives));
  if (relatives.has(done[0] ?? first.behind[0] ?? "")) return false;
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

/** Where who does what a passive tells stands behind it; German `von` is “of”, too, and its verb comes last. */
const PASSIVE_FIRST: ReadonlySet<string> = new Set(["en", "fr"]);

/**
 * Whether a statement has it done to the one who does it in its sentence: only the word before who acts is left out
 * (“paid for by the ministry”, “paid the ministry”).
 *
 * @param gaps between the statement and one sentence.
 */
export function makesObjectOfAgent(
  gaps: readonly Gap[],
  statement: string,
  language: string,
): boolean {
  const agent = claimWords("agent", language);
  if (agent === undefined || !PASSIVE_FIRST.has(language)) return false;
  if (hasAny(statement, agent)) return false;
  if (!followsClosely(gaps, statement)) return false;
  const says = (part: readonly string[]): boolean => contentOf(part, language).length > 0;
  return gaps.some(
    ({ said, there, before, behind }) =>
      hasAny(there.join(" "), agent) &&
      !says(there) &&
      !says(said) &&
      says(before.slice(-1)) &&
      says(behind.slice(0, 2)),
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
