import { commonSequence, type Pair, wordsInOrder } from "./common-sequence.ts";
import { functionWords } from "../../../text/function-words.ts";

/** Where a statement and a sentence that it follows part: between two words that both have side by side. */
export interface Gap {
  /** What the statement has there, as words in small letters; may be nothing. */
  readonly said: readonly string[];
  /** What the sentence has there; may be nothing. */
  readonly there: readonly string[];
  /** The words right before that both have in a row, and those right behind. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** Shorter words are the beginnings of too many others. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
/** So much of the shorter of two forms of a word is in the other one: not of `million` and `milliard`. */
const STEM = 0.75;

/**
 * Where a statement parts from a sentence whose words it follows in order, from its beginning to its end.
 * The same word with another ending counts as the same: of who repeats a sentence the tense changes.
 *
 * @param statement folded, as is the sentence.
 */
export function gapsBetween(statement: string, sentence: string): Gap[] {
  const [own, other] = [wordsInOrder(statement), wordsInOrder(sentence)];
  const pairs = commonSequence(own, other, isSameWord);
  if (pairs.length === 0) return [];
  const ends: Pair[] = [[-1, -1], ...pairs, [own.length, other.length]];
  return ends.slice(1).flatMap((end, at): Gap[] => {
    const start = ends[at] ?? end;
    const said = own.slice(start[0] + 1, end[0]);
    const there = other.slice(start[1] + 1, end[1]);
    if (said.length === 0 && there.length === 0) return [];
    return [{ said, there, before: runUpTo(ends, at, own), behind: runFrom(ends, at + 1, own) }];
  });
}

/** So many of its words a statement may have that the sentence whose words it follows has not. */
const MOST_OF_ITS_OWN = 0.35;

/** Whether a statement has most of its words from one sentence, in their order. */
export function followsClosely(gaps: readonly Gap[], statement: string): boolean {
  const own = gaps.reduce((sum, { said }) => sum + said.length, 0);
  return own <= MOST_OF_ITS_OWN * wordsInOrder(statement).length;
}

export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const stem = Math.max(SHORTEST_STEM, Math.ceil(STEM * short.length));
  if (short.length < SHORTEST_STEM || long.length - short.length > LONGEST_ENDING) return false;
  return /^\p{L}/u.test(short) && long.startsWith(short.slice(0, stem));
}

/** The words that both have in a row up to a pair. */
function runUpTo(pairs: readonly Pair[], last: number, words: readonly string[]): string[] {
  let first = last;
  while (follows(pairs[first - 1], pairs[first])) first -= 1;
  return wordsAt(pairs.slice(first, last + 1), words);
}

/** The words that both have in a row from a pair on. */
function runFrom(pairs: readonly Pair[], first: number, words: readonly string[]): string[] {
  let last = first;
  while (follows(pairs[last], pairs[last + 1])) last += 1;
  return wordsAt(pairs.slice(first, last + 1), words);
}

const follows = (one: Pair | undefined, next: Pair | undefined): boolean =>
  one !== undefined && next?.[0] === one[0] + 1 && next[1] === one[1] + 1;

const wordsAt = (pairs: readonly Pair[], words: readonly string[]): string[] =>
  pairs.flatMap(([at]) => words[at] ?? []);

/** The words of a run that say something: no words of grammar, and no single letters of an alphabet. */
export function contentOf(words: readonly string[], language: string): string[] {
  const grammar = functionWords(language);
  return words.filter(
    (word) => !grammar.has(word) && !/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(word),
  );
}
