import { languageOf } from "../../languages/index.ts";
import { squeeze } from "../../text/fold.ts";
import { entries } from "../../text/number-words.ts";

/** Where words are joined or take on particles a share is looked for within them. */
const JOINED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\d]/u;

/** The shares of a whole that a text tells in words, as what one divides by: 5 for “a fifth”. */
export function sharesIn(text: string, language: string): number[] {
  const small = text.toLowerCase();
  const words = new Set(small.match(/[\p{L}\p{M}]+/gu));
  const squeezed = squeeze(text);
  const told = [...entries(languageOf(language).numbers?.fractions)].filter(([word]) =>
    JOINED.test(word) ? squeezed.includes(word) : words.has(word),
  );
  return [...new Set(told.map(([, parts]) => parts))];
}
