/** What tells names from other words, for those who check names. */
export interface NameWords {
  /** Offices and forms of address beside names. */
  readonly titles?: string;
  /** Begins what stands before a title and names nobody. */
  readonly beforeTitles?: RegExp;
  /** A character with which nearly all names begin. */
  readonly surnames?: RegExp;
  /** Ends a verb that tells of who has the title behind it. */
  readonly adnominal?: RegExp;
  /** Words that tell about anything: a paraphrase may bring them in. */
  readonly general?: string;
  /** Nouns that a paraphrase may bring in, but that say what a text is about where it has them. */
  readonly common?: string;
  /** Begins forms of asking and pointing. */
  readonly pronouns?: RegExp;
  /** Words with this form or ending are seldom names. */
  readonly commonEnding?: RegExp;
  /** What follows nouns, and verbs, too … */
  readonly particles?: RegExp;
  /** … and what follows nouns alone, and verbs made nouns. */
  readonly nounParticles?: RegExp;
  /** Ends stems of verbs … */
  readonly verbStem?: RegExp;
  /** … and verbs made nouns. */
  readonly verbAsNoun?: RegExp;
  /** Ends a sentence and says that something is so, written together with the noun before it. */
  readonly copula?: RegExp;
  /** Verbs of saying, behind a name … */
  readonly saying?: RegExp;
  /** … and what stands before one and names nobody. */
  readonly beforeSaying?: RegExp;
  /** Follows a name at the start of a sentence, and hardly a common noun. */
  readonly afterName?: RegExp;
  /** Ends what is before a noun, where nouns have capitals as names have. */
  readonly beforeNoun?: RegExp;
}
