import { LANGUAGES, words } from "../languages/index.ts";

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ pronouns }) => pronouns !== undefined).map(({ code, pronouns }) => [
    code,
    new RegExp(String.raw`(?<!\p{L})(?:${words(pronouns).join("|")})(?!\p{L})`, "iu"),
  ]),
);
const LIST_ITEM = /^\s*(?:\d{1,2}[.)]|[-*•–])\s/u;
const FULL_SENTENCE = /[.!?…]["'“”’»)\]\s]*$/u;

/**
 * Whether one must look at the sentences next to it to know of whom or what a sentence speaks: it has a
 * pronoun, or is no sentence but an item of a list, a heading or a line of a signature. In languages
 * that leave pronouns out, any sentence may be such a one.
 *
 * @param language BCP 47 primary subtag.
 */
export function pointsBeyond(sentence: string, language: string): boolean {
  const pronoun = PATTERNS.get(language);
  if (pronoun === undefined || pronoun.test(sentence)) return true;
  return LIST_ITEM.test(sentence) || !FULL_SENTENCE.test(sentence);
}
