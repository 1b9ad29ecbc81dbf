import type { Passage } from "../../evidence/evidence.ts";
import { capitalisedNames } from "./latin-names.ts";
import { speaksOf } from "./name-lookup.ts";

const LATIN_WORD = /(?<!\p{L})\p{Script=Latin}{3,}(?!\p{Script=Latin})/gu;
const REGION_CODES = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].flatMap((first) =>
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((second) => first + second),
);

/**
 * Names in a statement that is in another language than the articles, and that they do not have.
 * Most names change with the language, so only two kinds can be told: a name in Latin letters amid
 * another script, and a name of several words of which the articles have none. Countries are known
 * by their names in every language; German, which capitalises all nouns, is skipped.
 */
export function foreignNames(statement: string, whole: Passage, language: string): string[] {
  if (!/\p{Script=Latin}{3}/u.test(whole.folded)) return [];
  if (!isLatin(statement)) {
    return [...statement.matchAll(LATIN_WORD)]
      .map(([word]) => word)
      .filter((word) => !speaksOf(whole, word));
  }
  if (language === "de" || !isLatin(whole.folded)) return [];
  const unknown = capitalisedNames(statement, whole, language)
    .filter((words) => words.length > 1 && !words.some((word) => speaksOf(whole, word)))
    .map((words) => words.join(" "));
  if (unknown.length === 0) return [];
  const countries = namesOfCountries(language);
  return unknown.filter((name) => !countries.has(name.toLowerCase()));
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
}

function namesOfCountries(language: string): Set<string> {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return new Set(REGION_CODES.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
}
