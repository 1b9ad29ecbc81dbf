/**
 * Words of one language by which the extractive writer sees what a sentence does, each the source of a
 * regular expression: alternatives with `|` between them.
 */
export interface CueWords {
  /** Something happened, was found or was decided. */
  readonly event?: string;
  /** Something is asked for or advised. */
  readonly demand?: string;
  /** What comes next. */
  readonly ahead?: string;
  /** What does not hold, is missing, or must not be done. */
  readonly limit?: string;
  /** The thing itself: what it is, does, costs. */
  readonly offer?: string;
  /** The writer or speaker speaks of himself: “I”, “my”. */
  readonly self?: string;
  /** The same for several: “we”, “our”. */
  readonly ours?: string;
  /** For how many a dish is, and how long it takes. */
  readonly yields?: string;
  /** What a court holds or a law lays down: the outcome, the duty, the penalty, the date. */
  readonly holding?: string;
  /** What everybody knows, or what a reporter smells: what stands before the news. */
  readonly scene?: string;
  /** The text speaks of itself, of its maker or to its reader: it says nothing of its subject. */
  readonly aside?: string;
  /** How a firm or an institute describes itself below its news: since when, how many, paid by whom. */
  readonly about?: string;
  /** Words that begin a sentence and mean something in the one before, beside pronouns. */
  readonly leaning?: string;
  /** Said by somebody. */
  readonly speech?: string;
  /** An order to who writes or reads the summary. */
  readonly order?: string;
  /** By these words a text is seen to be of a kind. */
  readonly interview?: string;
  readonly opinion?: string;
  readonly howTo?: string;
  readonly earnings?: string;
  readonly ruling?: string;
  readonly paper?: string;
  readonly report?: string;
  readonly product?: string;
  readonly quantity?: string;
}

/**
 * How a statement becomes a question: a regular expression with named groups for what is kept of the
 * statement, and the question with `$<name>` in their places. In the expression `{PERSON}` is a group
 * with a person's name, `{THING}` a few words from a capital on, `{SUBJECT}` what can only be a subject, `{MONEY}`, `{COUNT}`, `{WHEN}` and `{MEASURE}` stand for a sum,
 * a number, a day or year, and words of time and measure.
 */
export type QuestionForm = readonly [statement: string, question: string];

/** All that the extractive writer knows of one language. */
export interface LanguageCues extends CueWords {
  readonly asks?: readonly QuestionForm[];
}
