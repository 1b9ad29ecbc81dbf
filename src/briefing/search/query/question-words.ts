import { IN_ANY_LANGUAGE } from "../../../languages/patterns/in-any-language.ts";
import { questionPatterns } from "../../../languages/patterns/questions.ts";
import { functionWords } from "../../../text/function-words.ts";
import { detectLanguage } from "../../../text/detect-language.ts";
import { terms } from "../../../text/terms.ts";

/** As long as terms are. */
const STEM = 6;

/** Terms that ask and do not name what is asked about; cut to six letters as terms are. */
const ASKING = new Set(
  IN_ANY_LANGUAGE.asking.flatMap((word) => [word.slice(0, STEM), ...terms(word)]),
);

/** What a question is about: its terms without the words that only ask, each once. */
export function questionTerms(question: string, language?: string): string[] {
  return [...questionWords(question, language).keys()];
}

/** The same, each term with its word in small letters. */
export function questionWords(
  question: string,
  language = detectLanguage(question),
): Map<string, { readonly word: string }> {
  const found = new Map<string, { readonly word: string }>();
  for (const [word] of subjectOf(question, language).matchAll(WORD)) {
    const own = terms(word, language).filter((term) => !ASKING.has(term));
    // Of a run of Han, each pair of characters is a term.
    for (const term of own) found.set(term, { word: own.length === 1 ? word.toLowerCase() : term });
  }
  return found;
}

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** A question without the words that only ask and those that only join. */
function subjectOf(question: string, language: string): string {
  const joining = functionWords(language);
  // Where words are not spaced, they would be paired with those of the subject.
  const bare = question.replace(questionPatterns(language).askingForms, " ");
  return bare.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const small = word.toLowerCase();
    return joining.has(small) || ASKING.has(small.slice(0, STEM)) ? " " : word;
  });
}
