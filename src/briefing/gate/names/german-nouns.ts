import { languageOf, words } from "../../../languages/index.ts";
import type { Passage } from "../../evidence/evidence.ts";

/** Letters at the beginning of a noun that its verb and its other forms have in common with it. */
const STEM = 5;
/** Shorter words are part of many by chance. */
const SHORTEST_PART = 5;
/** A compound is a kind of what its last part names, which another compound may name, too: `Solarstrom`, `Sonnenstrom`. */
const HEAD = 5;
const SHORTEST_COMPOUND = 9;

/**
 * Whether a German text has a part of a noun: a word in it (`Fachkräfte` of `Fachkräftemangel`), or its
 * beginning within another one (`gegründet` for `Gründerin`, `Grund` for `Gründe`), or another compound of its last part. Nouns are capitalised
 * as names are, and are made up as they are needed.
 */
export function hasPartOf(text: Passage, noun: string): boolean {
  const small = noun.toLowerCase();
  const stem = withoutUmlauts(small).slice(0, STEM);
  return text.words.values().some((word) => {
    if (word.length >= SHORTEST_PART && small.includes(word)) return true;
    if (isOfOneKind(small, word)) return true;
    return stem.length === STEM && withoutUmlauts(word).includes(stem);
  });
}

const isOfOneKind = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= SHORTEST_COMPOUND &&
  one.slice(-HEAD) === other.slice(-HEAD);

const { names } = languageOf("de");
const COMMON: ReadonlySet<string> = new Set(words(names?.common).map(withoutUmlauts));
/** `Vertrages`, `Verträgen`: what cases and plurals add. */
const CASE_ENDING = /(?:e?s|e?n|er|ern|e)$/u;

/** Whether a word is one of the nouns that a paraphrase may bring in, in any of its forms, or ends as they do. */
export function isCommonNoun(word: string): boolean {
  const plain = withoutUmlauts(word);
  if (COMMON.has(plain) || COMMON.has(plain.replace(CASE_ENDING, ""))) return true;
  return names?.commonEnding?.test(word.toLowerCase()) === true;
}

function withoutUmlauts(word: string): string {
  return word.replace(/[äöü]/gu, (letter) => ({ ä: "a", ö: "o", ü: "u" })[letter] ?? letter);
}
