import { listsOf, words } from "../index.ts";
import { phrasesOfAll } from "./phrases-of-all.ts";

const charactersOf = (signs: readonly (string | undefined)[]): string => `[${signs.join("")}]`;

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");

/** What is told by words whose language need not be known: they mean the same wherever they stand. */
export const IN_ANY_LANGUAGE = {
  /** Words that ask or name the article, and not what is asked about. */
  asking: [...listsOf("questions").values()].flatMap(({ asking }) => words(asking)),
  /** Who writes or speaks, of himself: a whole word. */
  firstPerson: new RegExp(
    String.raw`(?<!\p{L})(?:${phrasesOfAll("answers", ({ firstPerson }) => firstPerson)})(?!\p{L})`,
    "iu",
  ),
  /** A word for people, or times. */
  anybody: whole(phrasesOfAll("answers", ({ anybody }) => anybody)),
  /** The word for one. */
  one: whole(phrasesOfAll("answers", ({ one }) => one)),
  /** Begins what stands behind a number of those named before. */
  ofThem: new RegExp(`^(?:${phrasesOfAll("answers", ({ ofThem }) => ofThem)})`, "u"),
  /** What asks for a number where words are not spaced, with the character that counts as its group. */
  counter: new RegExp(
    String.raw`(?:${phrasesOfAll("questions", ({ beforeCounter }) => beforeCounter)})(\p{L})`,
    "u",
  ),
  /** In the place of a counter, but no counter. */
  behindCounted: new RegExp(
    charactersOf([...listsOf("questions").values()].map(({ behindCounted }) => behindCounted)),
    "u",
  ),
  /** Signs that multiply the number before them, as the source of a pattern. */
  scaleSigns: charactersOf([...listsOf("answers").values()].map(({ scaleSigns }) => scaleSigns)),
};
