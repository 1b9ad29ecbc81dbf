import { COMMON_FUNCTION_WORDS, functionWords } from "./function-words.ts";

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const TOKEN = new RegExp(
  String.raw`\p{Script=Hangul}+|[${CJK}]+|[[\p{L}\p{M}]&&\p{Script=Thai}]+|[[\p{L}\p{M}]--[\p{Script=Hangul}\p{Script=Thai}${CJK}]]+|\p{N}+(?:[.,]\p{N}+)*`,
  "gv",
);
const PAIRED_SCRIPT = new RegExp(String.raw`^[\p{Script=Hangul}${CJK}]`, "u");
const TWO_HIRAGANA = /^\p{Script=Hiragana}{2}$/u;
const ARABIC = /^\p{Script=Arabic}/u;
const THAI = /^\p{Script=Thai}/u;
/** Thai has no spaces between words; ICU's dictionary tells them apart. */
const THAI_WORDS = new Intl.Segmenter("th", { granularity: "word" });

/**
 * Six letters do what Porter's stemmer does (no difference in summaries or answers) and do it in
 * every alphabet.
 */
const STEM = 6;

/**
 * The content terms of a text, in order, for comparing texts of any language: words without function
 * words, cut to six letters; Thai as the words of a dictionary; Hangul, Han and Kana as overlapping pairs of characters, which need no
 * dictionary and find as well as words do; numbers without their thousands separators.
 *
 * @param language BCP 47 primary subtag, where it is known: “war” is a function word in German alone.
 */
export function terms(text: string, language?: string): string[] {
  const grammar = functionWordsOf(language);
  const found: string[] = [];
  for (const [token] of text.normalize("NFKC").toLowerCase().matchAll(TOKEN)) {
    if (PAIRED_SCRIPT.test(token)) found.push(...pairs(token));
    else if (/^\p{N}/u.test(token)) found.push(token.replace(/,/g, ""));
    else found.push(...contentWords(THAI.test(token) ? thaiWords(token) : [token], grammar));
  }
  return found;
}

const contentWords = (words: readonly string[], grammar: ReadonlySet<string>): string[] =>
  words.filter((word) => word.length > 1 && !grammar.has(word)).map(stem);

/** The dictionary has the vowel am as one letter, which compatibility normalisation takes apart. */
const thaiWords = (run: string): string[] =>
  [...THAI_WORDS.segment(run.replaceAll("\u0e4d\u0e32", "\u0e33"))].map(({ segment }) => segment);

/** Letters that suffice to recognise a word, also in its inflected forms and in compounds. */
const PIECE = 4;
const HAN = /\p{Script=Han}/gu;

/**
 * The content words of a text in pieces that survive inflection and compounding, for finding what
 * `terms` misses: every four letters in a row of a word, its ends marked (“Brückenbau” holds most of
 * “Brücken”); of Han the single characters. Kana and Hangul have none: their pairs do as well.
 */
export function pieces(text: string, language?: string): string[] {
  const grammar = functionWordsOf(language);
  const found: string[] = [];
  for (const [token] of text.normalize("NFKC").toLowerCase().matchAll(TOKEN)) {
    if (PAIRED_SCRIPT.test(token)) found.push(...(token.match(HAN) ?? []));
    else if (/^\p{L}{3}/u.test(token) && !grammar.has(token)) found.push(...inPieces(token));
  }
  return found;
}

/** Of a language without a list, the common ones: a text in it may cite others. */
function functionWordsOf(language: string | undefined): ReadonlySet<string> {
  const own = language === undefined ? undefined : functionWords(language);
  return own === undefined || own.size === 0 ? COMMON_FUNCTION_WORDS : own;
}

function inPieces(word: string): string[] {
  const marked = [..."^", ...word, "$"];
  const count = Math.max(1, marked.length - PIECE + 1);
  return Array.from({ length: count }, (_, at) => marked.slice(at, at + PIECE).join(""));
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
 * Information Retrieval”, 2002): no vowel signs, one form of alef, no article or joined particle, no
 * ending of number, gender or possession.
 */
function arabicStem(written: string): string {
  const plain = written
    .replace(/[\p{M}ـ]/gu, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى$/u, "ي")
    .replace(/ة$/u, "ه");
  const bare = plain.replace(/^(?:وال|بال|كال|فال|ولل|ال|لل)(?=..)/u, "");
  const word = bare.replace(/^و(?=...)/u, "");
  return word.replace(/(?<=...)(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u, "").slice(0, STEM);
}
