import type { Phrases } from "./phrases.ts";

/** What can be asked for so that one sees in a sentence whether it is told; the most particular first. */
export const ANSWER_TYPES = [
  "percent",
  "age",
  "temperature",
  "weight",
  "length",
  "speed",
  "volume",
  "area",
  "loudness",
  "money",
  "duration",
  "time",
  "count",
  "quantity",
  "occupation",
  "person",
  "reason",
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** How one language tells what can be asked for; phrases of folded text in small letters. */
export interface AnswerLanguage {
  /** Units behind a number that make it one of a type. */
  readonly units: Readonly<Partial<Record<AnswerType, Phrases>>>;
  /** Words that tell a type of answer by themselves. */
  readonly tells: Readonly<Partial<Record<AnswerType, Phrases>>>;
  /** Numbers in words, `one` and `half` among them. */
  readonly numerals: Phrases;
  /** Signs between a number and its unit that multiply it, where numbers are written so. */
  readonly scaleSigns?: string;
  /** Who writes or speaks, of himself. */
  readonly firstPerson?: Phrases;
  /** What everybody is: a number of them need not name them. */
  readonly anybody?: Phrases;
  /** One, where it is far more often an article than a number. */
  readonly one?: Phrases;
  /** “Nineteen *of them* did.” */
  readonly ofThem?: Phrases;
}
