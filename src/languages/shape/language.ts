/**
 * What is known of a language. Lists of words are written in small letters with white space between
 * them. All but the essentials may be left out: what needs them does without in that language.
 */
export interface Language {
  /** BCP 47 primary subtag: `en`, `pt`, `zh`. */
  readonly code: string;
  /**
   * Words that carry grammar and say nothing of what a text is about: articles, pronouns,
   * prepositions, conjunctions, auxiliary verbs, and the words that ask. They are left out of what is
   * counted and compared, and tell the language of a line that is too short for statistics.
   */
  readonly functionWords?: string;
  /**
   * Those of the function words that name something in another language: “son”, “door”. They are
   * content in a text whose language is not known.
   */
  readonly homographs?: string;
}
