import { type NumberFound, numbersIn } from "../../../text/numbers.ts";
import type { Passage } from "../../evidence/evidence.ts";
import { type Name, namesIn } from "../names/names.ts";
import { contentOf, type Gap, isSameWord } from "./alignment.ts";

/** A statement, folded, with what it names and counts, and with what it rests on. */
export interface Following {
  readonly statement: string;
  readonly language: string;
  readonly numbers: readonly NumberFound[];
  /** Whether the cited sentences have a number, or it follows from theirs. */
  readonly isKnown: (number: NumberFound) => boolean;
  readonly names: readonly Name[];
  /** The cited sentences alone. */
  readonly cited: Passage;
  readonly whole: Passage;
}

/** Words in a row on the two sides of what was exchanged, together; at least one of them says something. */
const FEWEST_BESIDE = 3;
/** With more words in its place something was not exchanged, the sentence was told anew. */
const LONGEST_PLACE = 7;
const DIGITS = /^\d/u;

/**
 * The numbers that a statement has where the sentence whose words it follows has another one, and that no
 * cited sentence has, or that has changed places with the other one. The sentences around, which may tell
 * of how many it speaks, do not count here.
 */
export function exchangedNumbers(gaps: readonly Gap[], one: Following): string[] {
  const { language, numbers, isKnown } = one;
  const places = gaps.filter((gap) => isPlace(gap, language) && !isWithinNumber(gap));
  return places.flatMap(({ said, there }) => {
    if (numbersIn(there.join(" "), language).length === 0) return [];
    return digitsIn(said, language)
      .flatMap((own) => numbers.find(({ digits }) => digits === own) ?? [])
      .filter((number) => !isKnown(number) || hasChangedPlaces(number, said, there, gaps, language))
      .map(({ digits }) => digits);
  });
}

const digitsIn = (words: readonly string[], language: string): string[] =>
  numbersIn(words.join(" "), language).map(({ digits }) => digits);

/** `1 345 596` is one number. */
const isWithinNumber = ({ before, behind }: Gap): boolean =>
  DIGITS.test(before.at(-1) ?? "") || DIGITS.test(behind[0] ?? "");

/** Whether the number stands elsewhere in the sentence, where the statement has what stands here. */
function hasChangedPlaces(
  { digits: own }: NumberFound,
  said: readonly string[],
  there: readonly string[],
  gaps: readonly Gap[],
  language: string,
): boolean {
  const others = digitsIn(there, language);
  return gaps.some(
    (gap) =>
      gap.said !== said &&
      digitsIn(gap.there, language).includes(own) &&
      digitsIn(gap.said, language).some((digits) => others.includes(digits)),
  );
}

/** The same of names: a name alone in the place of another one. */
export function exchangedNames(gaps: readonly Gap[], sentence: string, one: Following): string[] {
  const { names, cited, whole, language } = one;
  const strange = names.filter(({ parts, isIn }) => !parts.some((part) => isIn(cited, part)));
  if (strange.length === 0) return [];
  const others = namesIn(sentence, whole, language);
  return gaps
    .filter((gap) => isPlace(gap, language))
    .filter(({ there }) => others.some(({ parts }) => isAll(parts, there, language)))
    .flatMap(({ said }) => strange.filter(({ parts }) => isAll(parts, said, language)))
    .map(({ parts }) => parts.join(" "));
}

/** Whether the words beside a gap tell that both speak of the same there. */
function isPlace({ said, there, before, behind }: Gap, language: string): boolean {
  if (said.length === 0 || there.length === 0) return false;
  if (said.length > LONGEST_PLACE || there.length > LONGEST_PLACE) return false;
  if (before.length + behind.length < FEWEST_BESIDE) return false;
  return contentOf([...before.slice(-2), ...behind.slice(0, 2)], language).length > 0;
}

/** Whether words say a name and nothing else. */
function isAll(parts: readonly string[], words: readonly string[], language: string): boolean {
  const pieces = parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const isPiece = (word: string): boolean => pieces.some((piece) => isSameWord(word, piece));
  return words.some(isPiece) && contentOf(words, language).every(isPiece);
}
