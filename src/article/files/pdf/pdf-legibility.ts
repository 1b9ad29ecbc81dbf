import { LANGUAGES } from "../../../languages/index.ts";

/** Words without which nothing is said of a text. */
const LEAST_WORDS = 60;
/** Running text has a function word in five in the languages that are known; unknown ones have some by chance. */
const LEAST_SHARE = 0.03;
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu;

let known: ReadonlySet<string> | undefined;

/**
 * Whether a text in Latin letters is in no language: fonts whose map to Unicode is wrong give other letters
 * than those that are drawn, and the text looks like words.
 */
export function isIllegible(text: string): boolean {
  const words = text.toLowerCase().match(LATIN_WORD) ?? [];
  if (words.length < LEAST_WORDS) return false;
  known ??= new Set(LANGUAGES.flatMap(({ functionWords = "" }) => functionWords.split(/\s+/u)));
  const functional = words.filter((word) => word.length > 1 && known?.has(word)).length;
  return functional < LEAST_SHARE * words.length;
}
