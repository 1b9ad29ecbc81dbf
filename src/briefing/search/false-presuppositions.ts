import { languageOf } from "../../languages/index.ts";
import { questionPatterns } from "../../languages/patterns/questions.ts";
import { synonymGroups } from "../../languages/patterns/synonym-groups.ts";
import { fold } from "../../text/fold.ts";
import { bareQuestion } from "./query/answer-type.ts";
import { fitsWordOf } from "./query/word-forms.ts";
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
 * of what they say; a number or a time to be named where they name none. Where nouns have capitals, none is known for a name.
 */
export function falsePresuppositions(
  question: string,
  { whole, near, nearest }: Evidence,
  language: string,
): number {
  const { capitalisesNouns = false } = languageOf(language);
  const names = capitalisesNouns ? [] : capitalisedNames(question, whole, language).flat();
  const numbers = numbersIn(question, language);
  let loss = 0;
  if (names.some((name) => !speaksOf(whole, name))) loss += FOREIGN_NAME;
  if (numbers.some((number) => !isAmong(number, whole.numbers, true))) loss += FOREIGN_NUMBER;
  if (denies(question) && !denies(near.folded)) loss += SPOKEN_AGAINST;
  if (saysTheOpposite(question, nearest, language)) loss += SPOKEN_AGAINST;
  if (asksEarlier(question, language) && !tellsEarlier(nearest, language)) loss += SPOKEN_AGAINST;
  return loss;
}

/** “What did it cost before?” is not told by what it costs. */
const asksEarlier = (question: string, language: string): boolean =>
  questionPatterns(language).asksEarlier.test(bareQuestion(question));

function tellsEarlier(text: string, language: string): boolean {
  const small = fold(text).toLowerCase();
  const fits = fitsWordOf(language);
  const earlier = synonymGroups(language).find(({ concept }) => concept === "previous");
  return (
    questionPatterns(language).tellsEarlier.test(small) ||
    (small.match(WORD) ?? []).some((word) => earlier?.words.some((one) => fits(word, one)) === true)
  );
}

const WORD = /[\p{L}\p{M}]+/gu;
