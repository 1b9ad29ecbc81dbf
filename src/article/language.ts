import { detectAll } from "tinyld";

/** Below this a word in another language, or a name, decides too much. */
const ENOUGH_LETTERS = 20;
/** Enough for a sure answer, and short enough that a report is not scanned whole. */
const SAMPLE = 4_000;

/** Scripts that name their language by themselves, with the share of letters that decides. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ["ko", /\p{Script=Hangul}/gu, 0.15],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ["zh", /\p{Script=Han}/gu, 0.2],
  ["th", /\p{Script=Thai}/gu, 0.3],
  ["he", /\p{Script=Hebrew}/gu, 0.3],
  ["el", /\p{Script=Greek}/gu, 0.3],
];

/**
 * The language of a text as a BCP 47 primary subtag (`en`, `ko`, `zh` …). Script decides first; for
 * the alphabets that several languages share, letter statistics do (tinyld). A text too short to
 * tell is in the declared language, or English.
 *
 * @param declared what the page says, or the language to assume; a full tag (`en-GB`) is fine.
 */
export function detectLanguage(text: string, declared?: string): string {
  const assumed = primarySubtag(declared) ?? "en";
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return assumed;
  for (const [language, script, share] of SCRIPTS) {
    if (count(sample, script) / letters > share) return language;
  }
  if (letters < ENOUGH_LETTERS) return sameScript(sample, assumed) ? assumed : guess(sample, "en");
  return guess(sample, assumed);
}

function guess(sample: string, assumed: string): string {
  const [first, second] = detectAll(sample);
  if (!first) return assumed;
  // Close calls (Norwegian or Danish, Spanish or Galician) are settled by what is declared.
  const close = second !== undefined && second.accuracy > first.accuracy / 2;
  return close && (second.lang === assumed || first.accuracy < 0.05) ? assumed : first.lang;
}

/** Whether a text could be in the language, judged by its script. */
function sameScript(sample: string, language: string): boolean {
  const latin = count(sample, /\p{Script=Latin}/gu) >= count(sample, /\p{L}/gu) / 2;
  return latin !== NOT_LATIN.has(language);
}

const NOT_LATIN = new Set(
  "ko ja zh th he el ar fa ur ru uk bg sr mk be kk mn hi bn ta te ml ka hy am".split(" "),
);

function primarySubtag(tag: string | undefined): string | undefined {
  return tag
    ?.trim()
    .match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0]
    .toLowerCase();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
