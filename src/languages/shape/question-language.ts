import type { AnswerType } from "./answer-language.ts";
import type { Phrases } from "./phrases.ts";

/** What is asked about the article itself and known beside its text. */
export type MetadataField = "byline" | "publishedAt" | "site" | "title" | "readingTime" | "url";

/** A message that wants the article told, not a question to it. */
export type RequestKind =
  | "summary"
  | "shorter"
  | "more"
  | "bullets"
  | "numbers"
  | "explain"
  | "compare"
  | "translate";

/** How one language asks; phrases of folded text in small letters, whole words where words are spaced. */
export interface QuestionLanguage {
  /** Words are set apart by spaces and do not grow by particles. */
  readonly spaced: boolean;
  /** How each type of answer is asked for. */
  readonly asks: Readonly<Partial<Record<AnswerType, Phrases>>>;
  /** Words that ask, or name the article, and not what is asked about; left out in every language. */
  readonly asking?: string;
  /** Where words are not spaced, the forms of asking that are cut out before a question is read. */
  readonly askingForms?: Phrases;
  /** What asks for a number, before the character that counts: the `몇` of `몇 명`. */
  readonly beforeCounter?: Phrases;
  /** Characters in the place of a counter that are none, but particles. */
  readonly behindCounted?: string;
  /** Words that ask, and those that say nothing of what is asked about. */
  readonly fillers?: string;
  /** What was until something changed is told so, or asked for at the end of a question: “before”. */
  readonly earlier: Phrases;
  /** Joins two questions in one: “who wrote it *and* when?” */
  readonly joining: Phrases;
  /** Whole messages that ask for what is known beside the text. */
  readonly metadata: Readonly<Partial<Record<MetadataField, Phrases>>>;
  /** Whole messages that want the article told. */
  readonly requests: Readonly<Partial<Record<RequestKind, Phrases>>>;
}
