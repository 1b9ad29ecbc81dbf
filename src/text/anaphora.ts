import { LANGUAGES, words } from "../languages/index.ts";
import { cuePattern } from "../languages/patterns/cues.ts";
import { fold } from "./fold.ts";
import { functionWords } from "./function-words.ts";

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ pronouns }) => pronouns !== undefined).map(({ code, pronouns }) => [
    code,
    new RegExp(String.raw`(?<!\p{L})(?:${words(pronouns).join("|")})(?!\p{L})`, "iu"),
  ]),
);
const LIST_ITEM = /^\s*(?:\d{1,2}[.)]|[-*•–])\s/u;
const FULL_SENTENCE = /[.!?…]["'“”’»)\]\s]*$/u;

/** Whether it is known of a language which of its words stand for someone or something. */
export const hasPronouns = (language: string): boolean => PATTERNS.has(language);

/** Whether a sentence begins with an article and has no name: it speaks of `the company`, `the stadium`. */
function namesNobody(sentence: string, language: string): boolean {
  const [first = ""] = /\p{Lu}\p{L}*/u.exec(sentence) ?? [];
  if (!functionWords(language).has(first.toLowerCase())) return false;
  return !/\p{Lu}/u.test(sentence.slice(sentence.indexOf(first) + first.length));
}

/**
 * Whether one must look at the sentences next to it to know of whom or what a sentence speaks: it has a
 * pronoun, names nobody, or is no sentence but an item of a list, a heading or a line of a signature. In languages
 * that leave pronouns out, any sentence may be such a one.
 *
 * @param language BCP 47 primary subtag.
 */
export function pointsBeyond(sentence: string, language: string): boolean {
  const pronoun = PATTERNS.get(language);
  if (pronoun === undefined || pronoun.test(sentence)) return true;
  return (
    namesNobody(sentence, language) || LIST_ITEM.test(sentence) || !FULL_SENTENCE.test(sentence)
  );
}

const QUOTED = /"[^"]*"/gu;

/** Whether a sentence is told, outside of quotations, by one who says “I”, as in an interview. */
export const speaksOfSelf = (sentence: string, language: string): boolean =>
  cuePattern(language, "self").test(fold(sentence).replace(QUOTED, " "));
