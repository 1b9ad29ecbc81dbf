import { type Claims, languageOf } from "../../../languages/index.ts";

/** A pattern that is found as a whole word, or within words where a language joins them. */
export function inWords({ source }: RegExp, language: string): RegExp {
  const joined = languageOf(language).joinsWords === true;
  return new RegExp(joined ? source : String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, "giu");
}

/** The words of a kind in a language; undefined where none are known. */
export function claimWords(kind: PatternOf<Claims>, language: string): RegExp | undefined {
  const words = languageOf(language).claims?.[kind];
  return words && inWords(words, language);
}

/** The names of the parts that are one pattern. */
type PatternOf<T> = { [K in keyof T]-?: NonNullable<T[K]> extends RegExp ? K : never }[keyof T];

/** Whether a text has any of the words. */
export const hasAny = (text: string, words: RegExp | undefined): boolean =>
  words !== undefined && text.search(words) >= 0;
