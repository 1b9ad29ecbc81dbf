import type { NameWords } from "./name-words.ts";
import type { PagePhrases } from "./page-phrases.ts";
import type { Phrases } from "./phrases.ts";
import type { WordLists } from "./word-lists.ts";

/**
 * What is known of a language. Lists of words are written in small letters with white space between
 * them. All but the essentials may be left out: what needs them does without in that language.
 */
export interface Language extends PagePhrases {
  /** BCP 47 primary subtag: `en`, `pt`, `zh`. */
  readonly code: string;
  /** What is known of how people ask and tell in it. */
  readonly lists?: WordLists;
  /**
   * Words are written without spaces between them, or take on articles and particles: a pattern is found
   * inside of words, too. Of the other languages whole words are meant.
   */
  readonly joinsWords?: true;
  /** Every noun has a capital: it tells no names. */
  readonly capitalisesNouns?: true;
  /** What is written right behind a word or a number, and so begins no line but of a word that was broken. */
  readonly suffixes?: Suffixes;
  /** Letters and marks by which it is told from the other languages that the bot speaks. */
  readonly letters?: string;
  /** As they are printed around words of others, after CLDR's `delimiters`. */
  readonly quotationMarks?: QuotationMarks;
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
  /** Numbers as words. */
  readonly numbers?: NumberNames;
  /** Pronouns that stand for someone or something named nearby; a sentence with one needs its neighbours. */
  readonly pronouns?: string;
  /** Words before a noun that is not the subject: what begins with one is neither who acts nor what a pronoun stands for. */
  readonly prepositions?: string;
  /** Words that begin a clause which says who is meant: a pronoun before one stands for nobody named nearby. */
  readonly relatives?: string;
  /**
   * Words that begin a sentence and mean something in the one before, as they are written there. Where
   * words are spaced a whole word is meant.
   */
  readonly anaphora?: RegExp;
  /**
   * Words that begin a sentence and are no names, beside the function words: what joins it to the one
   * before, and the nouns that news speaks of without saying who.
   */
  readonly sentenceInitial?: string;
  /** Verbs and endings by which a sentence tells what somebody else has said, who was named before. */
  readonly reported?: RegExp;
  /** What tells names from other words. */
  readonly names?: NameWords;
  /** How one begins who only announces what comes: “Here is a summary”. */
  readonly announcement?: RegExp;
  /** How it is said that something is not so. */
  readonly negation?: Negation;
  /**
   * Where words are joined: signs that are mostly endings and particles. Of what is left between two of them something is
   * said.
   */
  readonly grammarSigns?: RegExp;
  /** How it is said that something may be so, is so of all, for a reason, before or after something, or by whom. */
  readonly claims?: Claims;
  /** Those of the opposites that one story may both tell of: the old and the new, how it began and ended. */
  readonly contrasts?: RegExp;
  /** Words that end in a full stop which ends no sentence. */
  readonly abbreviations?: Abbreviations;
  /** Words, as they are written, that begin a sentence behind an abbreviation that may close one. */
  readonly sentenceStarters?: string;
  /**
   * Where ordinals have a full stop and nouns a capital: the beginnings of what is counted so. Where
   * nouns are small it takes no list.
   */
  readonly afterOrdinal?: string;
  /** There: articles and prepositions behind which a number with a full stop is an ordinal. */
  readonly beforeOrdinal?: string;
  /**
   * Begins what says only who has spoken, behind a quotation that ends as a sentence does and before a
   * capital or none: `“Who pays?” Ann Lee asked.`
   */
  readonly attribution?: RegExp;
  /** How people ask the bot. */
  readonly questions?: QuestionForms;
  /** Words and signs that stand in datelines, beside the months and weekdays, which Intl knows. */
  readonly dateline?: string;
}

interface Suffixes {
  /** Particles and endings, which begin no word. */
  readonly particles: Phrases;
  /** Units and counters right behind a number. */
  readonly counters: Phrases;
}

interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  /** What the same marks become within a quotation. */
  readonly within: Readonly<Record<string, string>>;
}

/**
 * Abbreviations without their full stop, with a capital or without. Single letters need no entry in the
 * Latin script, nor do chains of letters (`z. B.`, `m.in.`). What is a word, too, is left out.
 */
interface Abbreviations {
  /** Before names; with a capital they are understood in every language. */
  readonly titles?: string;
  /** Anywhere in a sentence. */
  readonly shortForms?: string;
  /** Before a number only: `No. 5`, but not the answer “No.”. */
  readonly beforeNumbers?: string;
  /** Those of the others that can close a sentence, too: `Acme Inc. It …`. */
  readonly mayClose?: string;
}

/** The words of numbers of a language, each with a colon and its value: `three:3`. */
interface NumberNames {
  /** From two up: “one” is hardly ever a number. */
  readonly written?: string;
  /** Words and signs that multiply the figure before them, with the power of ten: `million:6`. */
  readonly scales?: string;
  /** Says that a number is rounded: `about`, `almost`. */
  readonly about?: RegExp;
  /** Per cent, in words. */
  readonly percent?: RegExp;
  /** From two up, as a source may have them: `ninth:9`. */
  readonly ordinals?: string;
  /** Those that are numbers only as a part of larger ones: `one:1`, and words of another kind. */
  readonly within?: string;
  /** One, where it only multiplies: `a` hundred. */
  readonly article?: string;
  /** Between hundreds, tens and units, beside a hyphen: two hundred `and` one. */
  readonly joint?: string;
  /** The parts of a number are written together … */
  readonly joined?: true;
  /** … or joined with the units first: `einundzwanzig`. */
  readonly unitsFirst?: true;
  /** Half, and by half. */
  readonly half?: RegExp;
  /** Shares by what one divides by, as they may stand in a text without spaces where words are joined: `fifth:5`. */
  readonly fractions?: string;
  /** Units of a difference between two figures in per cent: percentage `points`. */
  readonly points?: string;
  /** An hour, as the group `hour`, that is told to be one of the afternoon or the night, or only to be an hour. */
  readonly afternoon?: RegExp;
}

/** The words of denials, each a whole word, but for `signs`. */
export interface Negation {
  /** Says no. What denies nothing is left out: `not only`, `no-fee`, a vote of `no confidence`. */
  readonly outright?: RegExp;
  /** Says no with a verb or a preposition: `without`, `refuses`. */
  readonly inOtherWords?: RegExp;
  /** Lets a reader conclude that something is not so: enough in a source, no denial in a statement. */
  readonly implied?: RegExp;
  /** Those of the outright ones that are pronouns: in `nothing that she makes` it is not the making that is denied. */
  readonly pronouns?: RegExp;
  /** Those of them, and others, that are subjects by their form, wherever they stand: `niemand`, but not `niemanden`. */
  readonly nobody?: RegExp;
  /** Ends what is before a sign that denies what somebody else has said: `이를 부인했다`. */
  readonly resumes?: RegExp;
  /** Lets a reader say that something is not so in other words: `only`, `free of charge`, `remains`; no denial of its own. */
  readonly hints?: RegExp;
  /** Those of the outright ones that only repeat a denial of their clause: `no vio nada`. */
  readonly concord?: RegExp;
  /** A denial of what is still to come, as it stands: `not … yet`. */
  readonly notYet?: RegExp;
  /** Behind a denial it sets a limit, which can be told without one: `not before May`, `not more than ten`. */
  readonly bounds?: RegExp;
  /** Begins what turns a denial round: `has not missed a race`. */
  readonly turned?: RegExp;
  /** Follows a denial and narrows it: `not until Friday` tells when it is so, `not least` that it is. */
  readonly qualified?: RegExp;
  /** Behind it stands what is so all the same: no drinking, `but` showers; or for whom: nothing `for` pupils. */
  readonly excepts?: RegExp;
  /** Parts of words that deny, where words are not spaced or endings deny. */
  readonly signs?: RegExp;
  /** Begins an answer to a question that is to be denied: `No, …`. */
  readonly reply?: RegExp;
}

/** The words by which more can be claimed than is so; whole words where words are not joined. */
export interface Claims {
  /** Leaves open whether something is or will be so. */
  readonly possible?: RegExp;
  /** Enough to do so in a statement: that somebody plans, asks or believes it. */
  readonly tentative?: RegExp;
  /** Verbs and times of what is still to come, is planned, or is asked for … */
  readonly ahead?: RegExp;
  /** … and verbs of what has been done. */
  readonly past?: RegExp;
  /** All of something. */
  readonly every?: RegExp;
  /** Begins a reason … */
  readonly because?: RegExp;
  /** … or lets a reader conclude that there is one: enough in a source. */
  readonly grounds?: RegExp;
  /** The reason stands before its word. */
  readonly reasonFirst?: true;
  /** Words for an order of time, each with those that bear it out in a source. */
  readonly order?: readonly (readonly [RegExp, RegExp])[];
  /** Words by which something is still to come, each with those by which it has been done. */
  readonly done?: readonly (readonly [ahead: RegExp, done: RegExp])[];
  /** Where particles tell them: who acts as the group `subject`, and whom it is done to as `object`. */
  readonly roles?: { readonly particles: RegExp };
  /** Before the one who does what a passive tells, or who says it: `by`, `according to`. */
  readonly agent?: RegExp;
  /** Verbs by which somebody says something, in the forms in which news has them. */
  readonly says?: RegExp;
  /** Verbs by which somebody grants that something is so. */
  readonly admits?: RegExp;
  /** Who is said to say something, as a named group, with the words by which it is said. */
  readonly speaker?: RegExp;
}

/** What questions and requests to the bot are made of, in small letters. */
interface QuestionForms {
  /** Begins a message that asks again, without a question word: the last question is meant. */
  readonly asksAgain?: RegExp;
  /** Presses for an answer and does not say to what: “are you sure? just guess”. */
  readonly pressing?: RegExp;
  /** Before a request: “please”, “can you”. */
  readonly polite?: RegExp;
  /** Requests that things be held against each other … */
  readonly compare?: RegExp;
  /** … or asks what tells them apart, or what they have in common … */
  readonly difference?: RegExp;
  /** … and names the things, which can only be the articles. */
  readonly articles?: RegExp;
}
