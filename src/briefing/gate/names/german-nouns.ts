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
/** `Vertrages`, `Verträgen`, `Angaben`: what cases and plurals add. */
const CASE_ENDINGS = ["s", "es", "n", "en", "er", "ern", "e"];

/** Whether a word is one of the nouns that a paraphrase may bring in, in any of its forms, or ends as they do. */
export function isCommonNoun(word: string): boolean {
  const plain = withoutUmlauts(word);
  const bare = CASE_ENDINGS.filter((ending) => plain.endsWith(ending)).map((ending) =>
    plain.slice(0, -ending.length),
  );
  if ([plain, ...bare].some((one) => COMMON.has(one))) return true;
  return names?.commonEnding?.test(word.toLowerCase()) === true;
}

function withoutUmlauts(word: string): string {
  return word.normalize("NFD").replaceAll("\u0308", "");
}
