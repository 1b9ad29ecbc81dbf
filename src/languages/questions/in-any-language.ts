import { ANSWERS } from "../answers/index.ts";
import { alternatives, type Phrases } from "../shape/phrases.ts";
import { words } from "../shape/words.ts";
import { QUESTIONS } from "./index.ts";

/** The phrases of a kind of all languages, as the source of a pattern; texts quote in other languages. */
const ofAll = <Known>(
  languages: Readonly<Record<string, Known>>,
  of: (language: Known) => Phrases | undefined,
): string =>
  Object.values(languages)
    .map((language) => alternatives(of(language) ?? ""))
    .filter(Boolean)
    .join("|");

const charactersOf = (signs: readonly (string | undefined)[]): string => `[${signs.join("")}]`;

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");

/** What is told by words whose language need not be known: they mean the same wherever they stand. */
export const IN_ANY_LANGUAGE = {
  /** Words that ask or name the article, and not what is asked about. */
  asking: Object.values(QUESTIONS).flatMap(({ asking }) => words(asking)),
  /** Who writes or speaks, of himself: a whole word. */
  firstPerson: new RegExp(
    String.raw`(?<!\p{L})(?:${ofAll(ANSWERS, ({ firstPerson }) => firstPerson)})(?!\p{L})`,
    "iu",
  ),
  /** A word for people, or times. */
  anybody: whole(ofAll(ANSWERS, ({ anybody }) => anybody)),
  /** The word for one. */
  one: whole(ofAll(ANSWERS, ({ one }) => one)),
  /** Begins what stands behind a number of those named before. */
  ofThem: new RegExp(`^(?:${ofAll(ANSWERS, ({ ofThem }) => ofThem)})`, "u"),
  /** What asks for a number where words are not spaced, with the character that counts as its group. */
  counter: new RegExp(
    String.raw`(?:${ofAll(QUESTIONS, ({ beforeCounter }) => beforeCounter)})(\p{L})`,
    "u",
  ),
  /** In the place of a counter, but no counter. */
  behindCounted: new RegExp(
    charactersOf(Object.values(QUESTIONS).map(({ behindCounted }) => behindCounted)),
    "u",
  ),
  /** Signs that multiply the number before them, as the source of a pattern. */
  scaleSigns: charactersOf(Object.values(ANSWERS).map(({ scaleSigns }) => scaleSigns)),
};
