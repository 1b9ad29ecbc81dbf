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
  "person",
  "reason",
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

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

/**
 * How one language asks and how it tells. All strings are sources of regular expressions over folded text in
 * small letters, alternatives at their top level; where words are spaced they match whole words only.
 */
export interface QuestionLanguage {
  /** Words are set apart by spaces and do not grow by particles. */
  readonly spaced: boolean;
  /** How each type of answer is asked for. */
  readonly asks: Readonly<Partial<Record<AnswerType, string>>>;
  /** Units behind a number that make it one of a type. */
  readonly units: Readonly<Partial<Record<AnswerType, string>>>;
  /** Words that tell a type of answer by themselves. */
  readonly tells: Readonly<Partial<Record<AnswerType, string>>>;
  /** Numbers in words, `one` and `half` among them. */
  readonly numerals: string;
  /** Words that ask, and those that say nothing of what is asked about. */
  readonly fillers: string;
  /** Words that mean much the same to who asks, a group a line; `*` stands for any ending. */
  readonly synonyms: string;
  readonly metadata: Readonly<Partial<Record<MetadataField, string>>>;
  readonly requests: Readonly<Partial<Record<RequestKind, string>>>;
}
