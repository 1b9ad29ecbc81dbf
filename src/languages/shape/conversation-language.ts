import type { Phrases } from "./phrases.ts";

/** What people ask of the bot in a thread beside questions: of its own conduct, and to hold a text against the articles. */
export type ThreadRequest = "mute" | "unmute" | "again" | "verify";

/**
 * How people talk in one language below an article: to the bot about the article, and to each other.
 * All phrases are over small letters without curly apostrophes; where words are spaced they are whole
 * words.
 */
export interface ConversationLanguage {
  /** Words are set apart by spaces and do not run on into particles. */
  readonly spaced: boolean;
  /** Beginnings of a question, where no question mark says that it is one. */
  readonly opens: Phrases;
  /** Forms of a question anywhere in a message or at its end. */
  readonly asks?: Phrases;
  /** Beginnings of exclamations and of questions that want no answer. */
  readonly exclaims: Phrases;
  /**
   * What shows that colleagues speak of themselves or to each other: who may do what, plans, the first
   * and second person.
   */
  readonly amongColleagues: Phrases;
  /** Where “I”, “we” and “you” mean anybody: “where can I buy it”. Such a stretch is no sign of the above. */
  readonly anybody?: Phrases;
  /** Thanks, agreement and laughter, at the beginning. */
  readonly smallTalk: Phrases;
  /** Pronouns that take up what an article speaks of. */
  readonly anaphors?: Phrases;
  /** Words of working life and of no topic: they do not show that a question is about an article. */
  readonly atWork: Phrases;
  /** What goes before or after a request: “please”. */
  readonly polite: Phrases;
  /** Each matches a whole message. */
  readonly requests: Readonly<Record<ThreadRequest, Phrases>>;
}
