import { terms } from "../../text/terms.ts";
import { numbersIn } from "../../text/numbers.ts";
import { isAmong } from "../../text/same-number.ts";
import { dot, tfIdf, type Vector } from "./vectors.ts";

/** A sentence with the number by which it is cited: numbers count on through the articles in order. */
export interface Numbered {
  readonly cite: number;
  readonly text: string;
}

/** Two sentences of different articles that speak of the same thing. */
export interface Pair {
  readonly sentences: readonly [Numbered, Numbered];
  /** Words that both have, as the first one writes them and in its order. */
  readonly words: readonly string[];
  /** Numbers of the same unit that differ, as digits: one of the first sentence, one of the second. */
  readonly figures: readonly (readonly [string, string])[];
}

/** Cosine of tf-idf vectors: from here on two sentences of different articles speak of the same thing … */
const SAME = 0.2;
/** … if they share this many terms; two are shared by chance. */
const FEWEST_COMMON = 3;
/** Below this a sentence says what the other articles do not. */
const OWN = 0.12;
/** Of two pairs nearly as alike, the one that differs in a number tells more. */
const FOR_A_FIGURE = 0.1;
const MOST_WORDS = 6;

/**
 * What articles have in common and what only one of them says, by matching words.
 *
 * @param candidates of each article the sentences to be looked at, at most a few hundred: every one is
 *   held against every one of the other articles.
 */
export function alignSentences(candidates: readonly (readonly Numbered[])[], language: string) {
  const all = candidates.flat();
  const vectors = tfIdf(all.map(({ text }) => terms(text)));
  const vectorOf = new Map(all.map(({ cite }, at) => [cite, vectors[at] ?? NOTHING] as const));
  const likeness = (one: Numbered, other: Numbered): number =>
    dot(vectorOf.get(one.cite) ?? NOTHING, vectorOf.get(other.cite) ?? NOTHING);
  const closest = new Map<number, number>();
  const pairs: (Pair & { worth: number })[] = [];
  for (const [one, other] of acrossArticles(candidates)) {
    const alike = likeness(one, other);
    const figures = differingFigures(one.text, other.text, language);
    const near = figures.length > 0 ? Math.max(OWN, alike) : alike;
    for (const { cite } of [one, other]) closest.set(cite, Math.max(closest.get(cite) ?? 0, near));
    const common = commonTerms(one.text, other.text);
    if (alike < SAME || common.size < FEWEST_COMMON) continue;
    const words = wordsFor(common, one.text).slice(0, MOST_WORDS);
    const worth = alike + (figures.length > 0 ? FOR_A_FIGURE : 0);
    pairs.push({ sentences: [one, other], words, figures, worth });
  }
  return {
    pairs: eachSentenceOnce(pairs.toSorted((one, other) => other.worth - one.worth)),
    /** Of each article the candidates that nothing in the others is like, nor counts the same otherwise. */
    own: candidates.map((sentences) =>
      sentences.filter(({ cite }) => (closest.get(cite) ?? 0) < OWN),
    ),
  };
}

const NOTHING: Vector = new Map();

function* acrossArticles(
  candidates: readonly (readonly Numbered[])[],
): Generator<readonly [Numbered, Numbered]> {
  for (const [at, sentences] of candidates.entries()) {
    for (const others of candidates.slice(at + 1)) {
      for (const one of sentences) for (const other of others) yield [one, other];
    }
  }
}

function commonTerms(one: string, other: string): Set<string> {
  const there = new Set(terms(other));
  return new Set(terms(one).filter((term) => there.has(term)));
}

/** Terms as a text writes them: whole words, and of Hangul, Han and Kana the pairs that follow on each other. */
function wordsFor(wanted: ReadonlySet<string>, text: string): string[] {
  const isWanted = (word: string): boolean => {
    const own = terms(word);
    return own.length > 0 && own.every((term) => wanted.has(term));
  };
  const found = (text.match(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []).flatMap((word) => {
    if (!/^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))
      return isWanted(word) ? [word] : [];
    return runsOf(wanted, [...word]);
  });
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()];
}

function runsOf(wanted: ReadonlySet<string>, characters: readonly string[]): string[] {
  const runs: string[] = [];
  let run = "";
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1] ?? "";
    const goesOn = wanted.has(character + next);
    if (goesOn) run = run === "" ? character + next : run + next;
    else if (run !== "") {
      runs.push(run);
      run = "";
    }
  }
  return runs;
}

/** `19 votes` beside `21 votes`. Scaled ones (`2.4 million`) are left to the sentences themselves. */
function differingFigures(
  one: string,
  other: string,
  language: string,
): (readonly [string, string])[] {
  const [here, there] = [numbersIn(one, language), numbersIn(other, language)];
  return here.flatMap((number) => {
    if (number.unit === undefined || number.scaled || isAmong(number, there, true)) return [];
    const match = there.find(
      (found) => found.unit === number.unit && !found.scaled && !isAmong(found, here, true),
    );
    return match === undefined ? [] : [[number.digits, match.digits] as const];
  });
}

function eachSentenceOnce(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<number>();
  return pairs.filter(({ sentences }) => {
    if (sentences.some(({ cite }) => taken.has(cite))) return false;
    for (const { cite } of sentences) taken.add(cite);
    return true;
  });
}
