import { type Language, LANGUAGES, SPOKEN, words } from "../languages/index.ts";

const listed = LANGUAGES.map(
  ({ code, functionWords: own }) => [code, new Set(words(own))] as const,
);
const BY_CODE: ReadonlyMap<string, ReadonlySet<string>> = new Map(listed);
const NONE: ReadonlySet<string> = new Set();

/** The function words of a language, in small letters; none of one that is not listed. */
export function functionWords(language: string): ReadonlySet<string> {
  return BY_CODE.get(language) ?? NONE;
}

/**
 * For text whose language is not known: the function words of the languages that the bot speaks, but
 * those that name something in another language. Of more languages too many would be names (Kim,
 * Ben and Han are Turkish and Danish pronouns).
 */
export const COMMON_FUNCTION_WORDS: ReadonlySet<string> = new Set(SPOKEN.flatMap(unambiguous));

/** By these a language is told: a name or a content word of another must not decide. */
const TELLING = LANGUAGES.map(
  (language) => [language.code, new Set(unambiguous(language))] as const,
);

/** The function words of a language that name nothing in another. */
function unambiguous({ functionWords: own, homographs }: Language): readonly string[] {
  const ambiguous = new Set(words(homographs));
  return words(own).filter((word) => !ambiguous.has(word));
}

/** Arabic's function words are Persian's and Urdu's, too, whose own are not known. */
const TELLING_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu;

const SPOKEN_CODES: ReadonlySet<string> = new Set(SPOKEN.map(({ code }) => code));
const LETTERS: ReadonlyMap<string, RegExp> = new Map(
  SPOKEN.filter(({ letters }) => letters !== undefined).map(({ code, letters }) => [
    code,
    new RegExp(`[${letters}]`, "iu"),
  ]),
);
const hasLettersOf = (language: string, text: string): boolean =>
  LETTERS.get(language)?.test(text) === true;

/**
 * The language whose function words a short text holds most of; `likely` wins a tie, then the only one
 * that the bot speaks, then one by a letter of its own. Undefined when it holds none, or two languages
 * claim it alike. Letter statistics need a few lines of text;
 * a question is one, and its names are in no language.
 */
export function languageByWords(text: string, likely: string | undefined): string | undefined {
  const held = text.toLowerCase().match(TELLING_WORD) ?? [];
  const hits = TELLING.map(([language, telling]) => {
    return [language, held.filter((word) => telling.has(word)).length] as const;
  });
  const most = Math.max(...hits.map(([, count]) => count));
  const first = hits.filter(([, count]) => count === most).map(([language]) => language);
  if (most === 0) return undefined;
  if (likely !== undefined && first.includes(likely)) return likely;
  const spoken = first.filter((language) => SPOKEN_CODES.has(language));
  const marked = spoken.filter((language) => hasLettersOf(language, text));
  return [first, spoken, marked].find((some) => some.length === 1)?.[0];
}
