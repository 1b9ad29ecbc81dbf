import type { Passage } from "./evidence.ts";
import { capitalisedNames } from "./latin-names.ts";
import { speaksOf } from "./name-lookup.ts";
import { denies } from "./negation.ts";
import { numbersIn } from "./numbers.ts";
import { isAmong } from "./same-number.ts";

/** For each kind of premise that a text does not bear out, so much confidence is lost. */
const FOREIGN_NAME = 0.15;
const FOREIGN_NUMBER = 0.15;
const FOREIGN_DENIAL = 0.3;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * What a question takes for granted that the text does not have, as a loss of confidence: a name or
 * a number that stands nowhere in it, a denial where the nearest passages deny nothing. A year is
 * no premise (“in 2015” where the text says “this season”), and German nouns look like names.
 */
export function unmetPremises(
  question: string,
  whole: Passage,
  nearest: Passage,
  language: string,
): number {
  const names = language === "de" ? [] : capitalisedNames(question, whole, language).flat();
  const numbers = numbersIn(question, language).filter(
    ({ digits, written }) => !written && !YEAR.test(digits),
  );
  let loss = 0;
  if (names.some((name) => !speaksOf(whole, name))) loss += FOREIGN_NAME;
  if (numbers.some((number) => !isAmong(number, whole.numbers, true))) loss += FOREIGN_NUMBER;
  if (denies(question) && !denies(nearest.folded)) loss += FOREIGN_DENIAL;
  return loss;
}
