import { unitsOf } from "../../../languages/patterns/units.ts";
import { languageOf, words } from "../../../languages/index.ts";

/** Of a text in a language whose currencies are not known, and of other countries in every text. */
const CODES = "EUR|USD|GBP|CHF";
const known = new Map<string, RegExp>();

/** Sums of money as a language writes them, with a sign, a code or the name of a currency. */
export function sumPattern(language: string): RegExp {
  const pattern = known.get(language) ?? compile(language);
  known.set(language, pattern);
  return pattern;
}

function compile(language: string): RegExp {
  const currency = `${CODES}|${unitsOf(language, "money")}`;
  const signs = languageOf(language).lists?.answers?.scaleSigns;
  const scaled =
    signs === undefined
      ? String.raw`\p{N}\s?(?:(?:${scaleWords(language)})\.?\s?(?:de |di )?)?(?:${currency})(?!\p{L})`
      : String.raw`\p{N}\s?(?:[${signs}]\s?\p{N}*\s?)*(?:${currency})`;
  return new RegExp(String.raw`${scaled}|\p{Sc}\s?\p{N}|\p{N}\s?\p{Sc}`, "iu");
}

/** The words that multiply the number before them, as the source of a pattern. */
export const scaleWords = (language: string): string =>
  words(languageOf(language).numbers?.scales)
    .map((entry) => RegExp.escape(entry.slice(0, entry.lastIndexOf(":"))))
    .join("|") || "(?!)";
