import { anyOfAll, languageOf } from "../../../languages/index.ts";
import { terms } from "../../../text/terms.ts";
import type { Passage } from "../../evidence/evidence.ts";
import { fold } from "../../../text/fold.ts";
import { isCommonNoun } from "./german-nouns.ts";
import { isOpener } from "./sentence-initial-words.ts";

const WORD = String.raw`\p{Lu}[\p{Script=Latin}\p{Script=Cyrillic}\p{N}'&.-]*`;
const runs = (joined: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}'])${WORD}(?:\s+(?:${joined})?${WORD})*`,
    "gu",
  );
const CAPITALISED_RUN = runs("of |the |de |van |von ");
/** In German, where all nouns are capitalised, `von` joins any two of them. */
const GERMAN_RUN = runs("de |van ");
/** `U.S.`, but not the initials of `E.R.Hendrix`. */
const DOTTED_ACRONYM = /\b((?:[A-Z]\.){2,})(?!\p{Lu}\p{Ll})/gu;
const AT_SENTENCE_START = /(?:^|[.!?:"(¿¡]\s*["']?)[¿¡]?$/u;
const CONTRACTION = /^\p{Lu}\p{Ll}*'\w+$/u;
const IRISH = /^[A-Z]'\p{Lu}/u;
/** `Sen. Warren`, `Dr. Wiik`, `J. Smith`: what is before a name says little of who it is. */
const SHORT_TITLE = /^\p{Lu}\p{Ll}{0,3}\.$/u;
const ACRONYM = /^[A-Z]{2,}$/;
/** What follows a name at the start of a sentence, and hardly a common noun. */
const PERSONAL_VERB = new RegExp(
  String.raw`^ (?:${anyOfAll(({ names }) => names?.afterName)})\b`,
  "u",
);

/** A run of capitalised words with where it stands. */
interface Run {
  readonly words: readonly string[];
  readonly atStart: boolean;
  readonly before: string;
  readonly after: string;
}

/**
 * The names in a text of an alphabet with capitals, each as its words: runs of capitalised words without what is
 * capitalised for another reason: a sentence starts with it, or German writes nouns so.
 *
 * @param article what the statement is about; a word it knows as a name is one.
 */
export function capitalisedNames(
  statement: string,
  article: Passage,
  language: string,
): string[][] {
  const text = fold(statement).replace(DOTTED_ACRONYM, (acronym) => acronym.replace(/\./g, ""));
  return [...text.matchAll(language === "de" ? GERMAN_RUN : CAPITALISED_RUN)]
    .map(({ 0: run, index }): Run => {
      const before = text.slice(0, index);
      const atStart = AT_SENTENCE_START.test(before);
      return { words: run.split(/\s+/), atStart, before, after: text.slice(index + run.length) };
    })
    .filter((run) => language !== "de" || !isGermanNoun(run, article))
    .map((run) => nameWords(run, article))
    .map((words) => (language === "de" ? withoutCommon(words, article) : words))
    .filter((words) => words.length > 0);
}

function nameWords({ words: written, atStart, after }: Run, article: Passage): string[] {
  let words = written
    .filter((word, at) => !(SHORT_TITLE.test(word) && at < written.length - 1))
    .map(bare)
    .filter((word) => (word.length > 1 && !CONTRACTION.test(word)) || IRISH.test(word));
  if (atStart) {
    while (words[0] !== undefined && isOrdinary(words[0], article)) words = words.slice(1);
    const [only] = words;
    const alone = words.length === 1 && written.length === 1 && only !== undefined;
    if (alone && !isNameAlone(only, after, article)) return [];
  }
  return words.filter((word) => terms(word).length > 0 || ACRONYM.test(word));
}

const bare = (word: string): string => word.replace(/'s$|[.,'-]+$/g, "");

/** A word that the article also writes small, or that begins sentences. */
function isOrdinary(word: string, article: Passage): boolean {
  if (terms(word).length === 0 || writes(article, word.toLowerCase())) return true;
  return isOpener(word, writes(article, word));
}

/** Whether the only capitalised word at the start of a sentence is a name all the same. */
function isNameAlone(word: string, after: string, article: Passage): boolean {
  if (ACRONYM.test(word) || /\d/.test(word) || knows(article, word)) return true;
  return PERSONAL_VERB.test(after) && !word.endsWith("s") && !/-\p{Ll}/u.test(word);
}

/** What a paraphrase may bring in is no name where the article does not speak of it. */
const withoutCommon = (words: readonly string[], article: Passage): string[] =>
  words.filter((word) => knows(article, word) || !isCommonNoun(word));

/** Whether the article has a word, in just these letters. */
function writes({ written }: Passage, word: string): boolean {
  return (word.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((part) => written.has(part));
}

function knows({ words }: Passage, word: string): boolean {
  const parts = word.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.every((part) => words.has(part));
}

const { names: germanNames } = languageOf("de");
/**
 * A lone noun behind an article, an adjective or a number; at the start of
 * a sentence what it begins with is one of those (`Die Stadt`, `Welche Art`).
 */
function isGermanNoun({ words, before, atStart }: Run, article: Passage): boolean {
  const first = atStart ? words.findIndex((word) => !isOrdinary(bare(word), article)) : 0;
  const [only = "", ...others] = words.slice(Math.max(0, first));
  if (others.length > 0 || ACRONYM.test(only)) return false;
  const upToNoun =
    before +
    words
      .slice(0, first)
      .map((word) => `${word.toLowerCase()} `)
      .join("");
  return germanNames?.beforeNoun?.test(upToNoun) === true;
}
