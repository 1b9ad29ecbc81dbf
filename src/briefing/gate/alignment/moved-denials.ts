import { functionWords } from "../../../text/function-words.ts";
import { denialsOf } from "../polarity/denials.ts";
import { hasNegationSign } from "../polarity/negation-cjk.ts";
import { contentOf, followsClosely, type Gap } from "./alignment.ts";

/** Words in a row on both sides of a denial, together, that tell that the same is said of the same. */
const FEWEST_BESIDE = 4;
const NEAREST = 4;

/** Whether a statement that follows the words of a sentence has a denial between two of them. */
export const putsInDenial = (gaps: readonly Gap[], language: string): boolean =>
  gaps.some((gap) => isDenial(gap.said, gap.there, gap, language));

/** Whether it has none where the sentence has one. */
export const takesOutDenial = (
  gaps: readonly Gap[],
  statement: string,
  language: string,
): boolean => {
  const isClose = followsClosely(gaps, statement);
  return gaps.some(
    (gap) =>
      isDenial(gap.there, gap.said, gap, language) ||
      (isClose && isDenyingEnding(gap, gaps, language)),
  );
};

/** `밝히지 않았다` and `밝혔다`: characters of an ending that denies, and of one that does not. */
const LONGEST_ENDING = { denying: 6, affirming: 3, behind: 3 };

/** Characters that both have before it: of the verb, and up to it. */
const FEWEST_OF_VERB = 2;
const FEWEST_IN_ALL = 6;

/** Whether the sentence ends in a denial, and the statement ends there as well, after the same words. */
function isDenyingEnding(gap: Gap, gaps: readonly Gap[], language: string): boolean {
  if (!ENDS_IN_DENIAL.has(language)) return false;
  const { said, there, before, behind } = gap;
  // A particle may be another one: `전망은 내놓지 않았다`, `전망도 내놓았다`.
  const inRow = gaps.slice(0, gaps.indexOf(gap) + 1).map((one) => one.before.length);
  return (
    before.length >= FEWEST_OF_VERB &&
    inRow.reduce((sum, length) => sum + length, 0) >= FEWEST_IN_ALL &&
    there.length > said.length &&
    there.length <= LONGEST_ENDING.denying &&
    said.length <= LONGEST_ENDING.affirming &&
    behind.length <= LONGEST_ENDING.behind &&
    hasNegationSign(there.join(""), language)
  );
}

/** Their verbs are denied at the end of a sentence. */
const ENDS_IN_DENIAL: ReadonlySet<string> = new Set(["ko", "ja"]);

/** Whether one side of a gap denies and says nothing else, and the other one says nothing. */
function isDenial(
  denying: readonly string[],
  other: readonly string[],
  { before, behind }: Gap,
  language: string,
): boolean {
  const grammar = functionWords(language);
  const { outright } = denialsOf(language);
  const denies = (word: string): boolean =>
    word.search(outright) >= 0 || hasNegationSign(word, language);
  if (!denying.some(denies) || other.some(denies)) return false;
  const speaks = (words: readonly string[]): boolean =>
    words.some((word) => !denies(word) && !grammar.has(word));
  // Somebody may be named where a pronoun is in the sentence.
  if (speaks(denying) || (speaks(other) && before.length > 0)) return false;
  const beside = [...before.slice(-NEAREST), ...behind.slice(0, NEAREST)];
  return (
    behind.length > 1 && beside.length >= FEWEST_BESIDE && contentOf(beside, language).length > 1
  );
}
