import type { english } from "./en.ts";

/** What readers ask for in other words than the text has, by the name that all languages share. */
export type Concept = Exclude<keyof typeof english, "besides">;

/**
 * Words of one language that mean much the same to who asks, one group a concept; `*` stands for any ending. Where
 * words are not spaced they are parts of a text.
 */
export type Synonyms = Readonly<Record<Concept, string>> & {
  /** Groups of this language alone, one a line. */
  readonly besides: string;
};
