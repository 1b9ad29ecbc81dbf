import { languageOf, wordsOfAll } from "../../../languages/index.ts";

const OPENERS = new Set([
  ...wordsOfAll(({ sentenceInitial }) => sentenceInitial),
  ...wordsOfAll(({ prepositions }) => prepositions),
]);
/** Adverbs, participles and plurals: seldom names. */
const ORDINARY_ENDING = languageOf("en").names?.commonEnding;

/**
 * Whether a capitalised word at the start of a sentence is likely no name.
 *
 * @param isWritten the article has it with a capital, too; then its ending says nothing.
 */
export function isOpener(word: string, isWritten: boolean): boolean {
  const small = word.toLowerCase();
  return OPENERS.has(small) || (!isWritten && ORDINARY_ENDING?.test(small) === true);
}
