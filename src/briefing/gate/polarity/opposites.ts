import { languageOf, listsOf } from "../../../languages/index.ts";
import { denies } from "./negation.ts";

/** Before a word these turn it round: `non-Islamic`, `anti-Chinese`, `unequal`; not so `promotion`. */
const TURNED = /^(?:(?:non|anti|un)-?|pro-)(\p{L}{5,})$/u;

type Side = (word: string) => boolean;
type Pair = readonly [Side, Side];

/** The pairs of each language, each from both of its sides. */
const PAIRS: ReadonlyMap<string, readonly Pair[]> = new Map(
  [...listsOf("opposites")].map(([code, lines]) => [code, lines.split("\n").flatMap(bothWays)]),
);
const ALL = [...PAIRS.values()].flat();

/** Those of a language; of all where it has none or is not known. */
const pairsOf = (language: string | undefined): readonly Pair[] => PAIRS.get(language ?? "") ?? ALL;

function bothWays(line: string): Pair[] {
  const [one, other] = line.trim().split(" / ").map(side);
  return one && other
    ? [
        [one, other],
        [other, one],
      ]
    : [];
}

function side(words: string): Side {
  const all = words.split(" ");
  const whole = new Set(all.filter((word) => !word.endsWith("*")));
  const beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** Whether two words are a pair of opposites in a language. */
export const areOpposite = (one: string, other: string, language?: string): boolean =>
  pairsOf(language).some(([here, there]) => here(one) && there(other));

/** Whether a word is one of a pair of opposites. */
export const hasOpposite = (word: string, language?: string): boolean =>
  pairsOf(language).some(([here]) => here(word));

/** Where words are joined, a single sign is part of too many others. */
const SHORTEST_PART = 2;

/** The parts of words that have an opposite, the longest first, by the languages that join words. */
const PARTS: ReadonlyMap<string, RegExp> = new Map(
  [...listsOf("opposites")].flatMap(([code, lines]) =>
    languageOf(code).joinsWords ? [[code, partsOf(lines)] as const] : [],
  ),
);

function partsOf(lines: string): RegExp {
  const parts = lines.split(/[\s/*]+/u).filter((part) => part.length >= SHORTEST_PART);
  const longestFirst = parts.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map((part) => RegExp.escape(part)).join("|"), "gu");
}

/** Finds those that have an opposite as parts of a text; undefined where words stand by themselves. */
export const partsWithOpposite = (language: string): RegExp | undefined => PARTS.get(language);

/**
 * Whether a question takes for granted the opposite of what a passage says: it has one word of a pair
 * of opposites, and the passage has the other one alone and denies nothing.
 */
export function saysTheOpposite(question: string, passage: string, language?: string): boolean {
  if (denies(passage)) return false;
  const asked = wordsOf(question);
  const said = wordsOf(passage);
  return (
    pairsOf(language).some(
      ([here, there]) => hasOnly(asked, here, there) && hasOnly(said, there, here),
    ) ||
    turnsRound(asked, said) ||
    turnsRound(said, asked)
  );
}

function hasOnly(words: ReadonlySet<string>, wanted: Side, unwanted: Side): boolean {
  return words.values().some(wanted) && !words.values().some(unwanted);
}

/** Whether one text has a word turned round that the other has only as it is. */
function turnsRound(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.values().some((word) => {
    const bare = TURNED.exec(word)?.[1];
    return bare !== undefined && other.has(bare) && !other.has(word) && !one.has(bare);
  });
}

/** Words in small letters; of a word with a hyphen also its parts, unless it turns one of them round. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  return new Set(words.flatMap((word) => (TURNED.test(word) ? word : [word, ...word.split("-")])));
}
