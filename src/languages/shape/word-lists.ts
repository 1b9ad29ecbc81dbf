import type { Synonyms } from "../synonyms/synonyms.ts";
import type { AnswerLanguage } from "./answer-language.ts";
import type { ConversationLanguage } from "./conversation-language.ts";
import type { LanguageCues } from "./cue-words.ts";
import type { QuestionLanguage } from "./question-language.ts";
import type { StatementForms } from "./statement-forms.ts";

/** The lists of a language that are too long for its own file, each in the folder of its name. */
export interface WordLists {
  /** How texts tell what can be asked for: units, words of time, numbers in words. */
  readonly answers?: AnswerLanguage;
  /** How people talk to the bot and to each other below an article. */
  readonly conversation?: ConversationLanguage;
  /** The words by which it is seen what a sentence does, and of what kind a text is. */
  readonly cues?: LanguageCues;
  /**
   * Pairs of words of which at most one is true of the same thing, a pair a line, its sides with ` / ` between them; `*`
   * is any ending, and where words are joined they are parts of a text. Those that tell the same from two sides (to win
   * and to lose, to buy and to sell) answer each other and are none.
   */
  readonly opposites?: string;
  /** How people ask. */
  readonly questions?: QuestionLanguage;
  /** How a statement becomes a question. */
  readonly statements?: StatementForms;
  /** What readers may call by another word than the text. */
  readonly synonyms?: Synonyms;
}
