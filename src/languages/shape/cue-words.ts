import type { Phrases } from "./phrases.ts";

/** Words of one language by which it is seen what a sentence does, and of what kind a text is. */
export interface CueWords {
  /** Something happened, was found or was decided. */
  readonly event?: Phrases;
  /** Something is asked for or advised. */
  readonly demand?: Phrases;
  /** What comes next. */
  readonly ahead?: Phrases;
  /** What does not hold, is missing, or must not be done. */
  readonly limit?: Phrases;
  /** The thing itself: what it is, does, costs. */
  readonly offer?: Phrases;
  /** The writer or speaker speaks of himself: “I”, “my”. */
  readonly self?: Phrases;
  /** The same for several: “we”, “our”. */
  readonly ours?: Phrases;
  /** For how many a dish is, and how long it takes. */
  readonly yields?: Phrases;
  /** What a court holds or a law lays down: the outcome, the duty, the penalty, the date. */
  readonly holding?: Phrases;
  /** What everybody knows, or what a reporter smells: what stands before the news. */
  readonly scene?: Phrases;
  /** The text speaks of itself, of its maker or to its reader: it says nothing of its subject. */
  readonly aside?: Phrases;
  /** How a firm or an institute describes itself below its news: since when, how many, paid by whom. */
  readonly about?: Phrases;
  /** Words that begin a sentence and mean something in the one before, beside pronouns. */
  readonly leaning?: Phrases;
  /** Said by somebody. */
  readonly speech?: Phrases;
  /** An order to who writes or reads the summary. */
  readonly order?: Phrases;
  /** By these words a text is seen to be of a kind. */
  readonly interview?: Phrases;
  readonly opinion?: Phrases;
  readonly howTo?: Phrases;
  readonly earnings?: Phrases;
  readonly ruling?: Phrases;
  readonly paper?: Phrases;
  readonly report?: Phrases;
  readonly product?: Phrases;
  readonly quantity?: Phrases;
  /** Begins a line that is beside an article on its page. */
  readonly pageLine?: Phrases;
  /** Who holds the rights in a text, anywhere in a line. */
  readonly rights?: Phrases;
  /** Marks of a question, before a colon or a full stop … */
  readonly asks?: Phrases;
  /** … and of an answer. */
  readonly answers?: Phrases;
  /** Begins a paragraph of a law. */
  readonly numbered?: Phrases;
  /** What recipes measure by, behind a number, as it is written … */
  readonly cookingUnits?: Phrases;
  /** … and before one. */
  readonly unitsBefore?: Phrases;
}

/** The cues of one language, and how its words are found. */
export interface LanguageCues extends CueWords {
  /** Words are set apart by spaces: whole words are meant. */
  readonly spaced: boolean;
  /** Letters of which one may be joined to the beginning of a word, as the `و` of Arabic. */
  readonly joinedBefore?: string;
}
