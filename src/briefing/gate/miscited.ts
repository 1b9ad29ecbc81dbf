import type { Passage } from "../evidence/evidence.ts";
import type { NumberFound } from "../../text/numbers.ts";
import { isAmong } from "../../text/same-number.ts";
import { terms } from "../../text/terms.ts";
import type { Name } from "./names/names.ts";

/** A statement with what it names and counts, and with what it cites. */
interface Cited {
  readonly statement: string;
  readonly numbers: readonly NumberFound[];
  readonly names: readonly Name[];
  readonly cited: Passage;
  /** The cited sentences with one before and one after each. */
  readonly near: Passage;
  /** The sentences that are not cited. */
  readonly others: readonly string[];
}

/** Under this share of common terms, a statement cites sentences about something else. */
const FEWEST_SHARED = 0.25;
/** A statement of one or two terms shares all or nothing by chance. */
const ENOUGH_TERMS = 3;
/**
 * With so many terms more in common, another sentence is the one that says it. Since others are asked, one honest
 * sentence of models in 100 is taken for miscited, where it was one in 45; of wrong cites as many are found.
 */
const MORE_TERMS = 1;
/** One term in common is in any invention about the same place or body. */
const LEAST_SHARED = 2;
/** Of a book the beginning has to do. */
const MOST_OTHERS = 2_000;

/**
 * Whether a statement cites sentences about something else: they share too few of its terms with it, and another one
 * shares more, or none shares several. Told in other words it shares little with its own, and no more with any other.
 */
export function isMiscited(one: Cited): boolean {
  const asked = [...new Set(terms(one.statement))];
  // Some of a statement's common words are in any three sentences: adjacent ones count only where
  // a name or a number ties it to the passage.
  const shared = sharedWith(asked, (isTied(one) ? one.near : one.cited).folded);
  if (asked.length < ENOUGH_TERMS || shared / asked.length >= FEWEST_SHARED) return false;
  if (shared < LEAST_SHARED) return true;
  return one.others
    .slice(0, MOST_OTHERS)
    .some((sentence) => sharedWith(asked, sentence) >= shared + MORE_TERMS);
}

function sharedWith(asked: readonly string[], text: string): number {
  const there = new Set(terms(text));
  return asked.filter((term) => there.has(term)).length;
}

function isTied({ names, numbers, near }: Cited): boolean {
  return (
    names.some(({ parts, isIn }) => parts.some((part) => isIn(near, part))) ||
    numbers.some((number) => isAmong(number, near.numbers, false))
  );
}
