/**
 * How a statement becomes a question: a regular expression with named groups for what is kept of the
 * statement, and the question with `$<name>` in their places. In the expression `{word}` stands for one
 * of the words of that list, `{^word}` for one at the beginning of a sentence, `{PERSON}` for a group
 * with a person's name, `{THING}` for a few words from a capital on, `{PHRASE}` for up to three words in small letters,
 * `{NAME}` for words with capitals, and `{MONEY}`, `{COUNT}`, `{WHEN}` and `{MEASURE}` for a sum, a number, a day or year, and a unit.
 * The verb of who says something is the group `said`: no other group may tell who said what.
 */
export type QuestionForm = readonly [statement: string, question: string];

/** What the statements of one language look like that answer a question. */
export interface StatementForms {
  /** Words of the names of organisations and places, as they are written. */
  readonly organisations?: string;
  /** Lists of phrases, by the names that the forms give them. */
  readonly words: Readonly<Record<string, string>>;
  /** The most telling first. */
  readonly forms: readonly QuestionForm[];
}
