import type { Passage } from "../evidence/evidence.ts";
import { capitalisedNames } from "../gate/names/latin-names.ts";
import { speaksOf } from "../gate/names/name-lookup.ts";
import { denies } from "../gate/polarity/negation.ts";
import { numbersIn } from "../../text/numbers.ts";
import { saysTheOpposite } from "../gate/polarity/opposites.ts";
import { isAmong } from "../../text/same-number.ts";

// So much confidence is lost by a premise that the text does not bear out. What the nearest passage speaks
// against decides alone: of answerable questions in seven languages that hits fewer than one in a hundred.
const FOREIGN_NAME = 0.2;
const FOREIGN_NUMBER = 0.3;
const SPOKEN_AGAINST = 0.6;

/** What was found for a question. */
interface Evidence {
  readonly whole: Passage;
  /** The sentence nearest to it, with those around it. */
  readonly near: Passage;
  /** The nearest sentence alone. */
  readonly nearest: string;
}

/**
 * What a question takes for granted that the text does not have, as a loss of confidence: a name or
 * a number that occurs nowhere in it; a denial where the nearest passages deny nothing; the opposite
 * of what they say; a number or a time to be named where they name none. German nouns look like names.
 */
export function falsePresuppositions(
  question: string,
  { whole, near, nearest }: Evidence,
  language: string,
): number {
  const names = language === "de" ? [] : capitalisedNames(question, whole, language).flat();
  const numbers = numbersIn(question, language);
  let loss = 0;
  if (names.some((name) => !speaksOf(whole, name))) loss += FOREIGN_NAME;
  if (numbers.some((number) => !isAmong(number, whole.numbers, true))) loss += FOREIGN_NUMBER;
  if (denies(question) && !denies(near.folded)) loss += SPOKEN_AGAINST;
  if (saysTheOpposite(question, nearest)) loss += SPOKEN_AGAINST;
  return loss;
}
