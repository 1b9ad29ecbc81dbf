import { STOP_WORDS } from "./stop-words.ts";

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const TOKEN = new RegExp(
  String.raw`\p{Script=Hangul}+|[${CJK}]+|[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*`,
  "gu",
);
const PAIRED_SCRIPT = new RegExp(String.raw`^[\p{Script=Hangul}${CJK}]`, "u");
const TWO_HIRAGANA = /^\p{Script=Hiragana}{2}$/u;
const ARABIC = /^\p{Script=Arabic}/u;

/**
 * Six letters do what Porter's stemmer does (no difference in summaries or answers) and do it in
 * every alphabet.
 */
const STEM = 6;

/**
 * The content terms of a text, in order, for comparing texts of any language: words without stop
 * words, cut to six letters; Hangul, Han and Kana as overlapping pairs of characters, which need no
 * dictionary and find as well as words do; numbers without their thousands separators.
 */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const [token] of text.normalize("NFKC").toLowerCase().matchAll(TOKEN)) {
    if (PAIRED_SCRIPT.test(token)) found.push(...pairs(token));
    else if (/^\p{N}/u.test(token)) found.push(token.replace(/,/g, ""));
    else if (token.length > 1 && !STOP_WORDS.has(token)) found.push(stem(token));
  }
  return found;
}

function pairs(run: string): string[] {
  const characters = [...run];
  // Two Hiragana are grammar, hardly ever content.
  return characters
    .slice(0, -1)
    .map((character, at) => character + characters[at + 1])
    .filter((pair) => !TWO_HIRAGANA.test(pair));
}

function stem(word: string): string {
  return ARABIC.test(word) ? arabicStem(word) : word.slice(0, STEM);
}

/**
 * Light stemming for Arabic (after Larkey, Ballesteros and Connell, “Improving Stemming for Arabic
 * Information Retrieval”, 2002): no vowel signs, one form of alef, no article or joined particle.
 */
function arabicStem(word: string): string {
  const plain = word
    .replace(/[\p{M}ـ]/gu, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى$/u, "ي")
    .replace(/ة$/u, "ه");
  const bare = plain.replace(/^(?:وال|بال|كال|فال|ولل|ال|لل)(?=..)/u, "");
  return bare.replace(/^و(?=...)/u, "").slice(0, STEM);
}
