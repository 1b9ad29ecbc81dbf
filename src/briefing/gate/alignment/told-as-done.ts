import { languageOf } from "../../../languages/index.ts";
import { claimWords, hasAny, inWords } from "../claims/claim-words.ts";
import { contentOf, followsClosely, type Gap } from "./alignment.ts";

/** What is put in the place of “is due to” is short: more is another story. */
const LONGEST_PLACE = { words: [2, 8], signs: [4, 8] } as const;

/**
 * Whether a statement that follows the words of a sentence tells as done what is still to come there: it has a word by
 * which something has been done (“has cost”, “presented”) where the sentence has one by which it will be (“would
 * cost”, “is due to present”).
 *
 * @param gaps between the statement and one sentence.
 */
export function tellsAsDone(gaps: readonly Gap[], statement: string, language: string): boolean {
  const pairs = languageOf(language).claims?.done ?? [];
  if (hasAny(statement, claimWords("tentative", language))) return false;
  if (!followsClosely(gaps, statement)) return false;
  return pairs.some(([toCome, past]) => {
    const [ahead, done] = [inWords(toCome, language), inWords(past, language)];
    if (hasAny(statement, ahead)) return false;
    return gaps.some(
      (gap) =>
        isPlace(gap, language) &&
        hasAny(joined(gap.there, language), ahead) &&
        !hasAny(joined(gap.there, language), done) &&
        hasAny(joined(toldIn(gap), language), done),
    );
  });
}

function isPlace({ said, there, before, behind }: Gap, language: string): boolean {
  const isJoined = languageOf(language).joinsWords === true;
  const [own, other] = LONGEST_PLACE[isJoined ? "signs" : "words"];
  if (said.length > own || there.length > other || before.length === 0) return false;
  return isJoined || contentOf([...before.slice(-2), ...behind.slice(0, 2)], language).length > 0;
}

/** What a statement has in a gap; where it has nothing, the word behind, which may have another ending. */
const toldIn = ({ said, behind }: Gap): readonly string[] =>
  said.length > 0 ? said : behind.slice(0, 1);

const joined = (words: readonly string[], language: string): string =>
  words.join(languageOf(language).joinsWords ? "" : " ");
