import { terms } from "../article/terms.ts";
import { fold } from "./fold.ts";

const WORD = String.raw`\p{Lu}[\p{Script=Latin}\p{N}'&.-]*`;
const CAPITALISED_RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}'])${WORD}(?:\s+(?:of |the |de |van |von )?${WORD})*`,
  "gu",
);
/** `U.S.`, but not the initials of `E.R.Hendrix`. */
const DOTTED_ACRONYM = /\b((?:[A-Z]\.){2,})(?!\p{Lu}\p{Ll})/gu;
const AT_SENTENCE_START = /(?:^|[.!?:"(]\s*["']?)$/u;
const CONTRACTION = /^\p{Lu}\p{Ll}*'\w+$/u;
const IRISH = /^[A-Z]'\p{Lu}/u;
const ACRONYM = /^[A-Z]{2,}$/;

/**
 * The names in a Latin text, each as its words: runs of capitalised words without what is
 * capitalised only because a sentence starts with it. A lone capital at a start counts when the
 * article knows it as a name.
 *
 * @param article the folded text the statement is about.
 */
export function namesIn(statement: string, article: string): string[][] {
  const text = fold(statement).replace(DOTTED_ACRONYM, (acronym) => acronym.replace(/\./g, ""));
  return [...text.matchAll(CAPITALISED_RUN)]
    .map((run) => {
      const atStart = AT_SENTENCE_START.test(text.slice(0, run.index));
      return nameWords(run[0], atStart, article);
    })
    .filter((words) => words.length > 0);
}

function nameWords(run: string, atStart: boolean, article: string): string[] {
  const written = run.split(/\s+/);
  let words = written
    .map((word) => word.replace(/'s$|[.,'-]+$/g, ""))
    .filter((word) => (word.length > 1 && !CONTRACTION.test(word)) || IRISH.test(word));
  if (atStart) {
    while (words[0] !== undefined && isOrdinary(words[0], article)) words = words.slice(1);
    const [only] = words;
    const alone = words.length === 1 && written.length === 1 && only !== undefined;
    if (alone && !knows(article, only, "iu") && !ACRONYM.test(only) && !/\d/.test(only)) return [];
  }
  return words.filter((word) => terms(word).length > 0 || ACRONYM.test(word));
}

/** A word that the article also writes small, or that carries only grammar. */
function isOrdinary(word: string, article: string): boolean {
  return terms(word).length === 0 || knows(article, word.toLowerCase(), "u");
}

function knows(article: string, word: string, flags: string): boolean {
  const pattern = word.replace(/[^\p{L}\p{N}]/gu, ".");
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, flags).test(article);
}

/** Countries under their other names: the people, the language, the seat of government. */
const ALIASES =
  `us usa america american americans washington/uk britain british england english/un united/
eu european europe brussels/rok korea korean seoul/dprk pyongyang korea/china chinese beijing/
russia russian moscow kremlin/france french/germany german/spain spanish/netherlands dutch/
ireland irish/scotland scottish/wales welsh/israel israeli/japan japanese tokyo`
    .split(/\/\s*/)
    .map((group) => group.split(" "));
const QUARTERS = ["first", "second", "third", "fourth"];
const SMALL_WORDS = /^(?:of|the|and|for|to|in|on)$/;

/**
 * Whether a text speaks of a name's word: as written, with another ending, as a country's other
 * name, as the words an acronym stands for, or by its parts.
 *
 * @param text folded, in small letters.
 */
export function speaksOf(text: string, word: string): boolean {
  const small = word.toLowerCase();
  const bare = small.replace(/[^\p{L}\p{N}]/gu, "");
  const quarter = /^Q([1-4])$/.exec(word)?.[1];
  if (text.includes(small)) return true;
  if (quarter !== undefined) return text.includes(`${QUARTERS[Number(quarter) - 1]} quarter`);
  if (bare.length >= 5 && text.includes(bare.slice(0, Math.max(4, bare.length - 3)))) return true;
  if (hasAlias(text, bare)) return true;
  if (/^[A-Z]{2,6}$/.test(word)) return initials(text).includes(bare);
  const parts = word.split(/[-/]/);
  return parts.length > 1 && parts.every((part) => !/^\p{Lu}/u.test(part) || speaksOf(text, part));
}

function hasAlias(text: string, word: string): boolean {
  return ALIASES.some(
    (group) =>
      group.includes(word) && group.some((alias) => new RegExp(`\\b${alias}\\b`).test(text)),
  );
}

function initials(text: string): string {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !SMALL_WORDS.test(word))
    .map((word) => word[0])
    .join("");
}

const KOREAN_NOUN =
  /([가-힣]{3,}?)(?:에서는|에게서|으로는|에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|로|도)(?![가-힣])/gu;

/** Korean nouns of three syllables and more, by the particle behind them. */
export function koreanNouns(statement: string): string[] {
  return [...fold(statement).matchAll(KOREAN_NOUN)].map(([, noun = ""]) => noun);
}
