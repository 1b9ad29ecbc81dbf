import {
  CONVERSATIONS,
  type ConversationPatterns,
} from "../../../languages/patterns/conversations.ts";
import { anyOfAll } from "../../../languages/index.ts";
import { detectLanguage } from "../../../text/detect-language.ts";
import { foldMessage } from "./fold-message.ts";

/** Asking again after an answer, without a question word: the last question is meant. */
const ASKS_AGAIN = new RegExp(
  String.raw`^(?:${anyOfAll(({ questions }) => questions?.asksAgain)})(?!\p{L})`,
  "u",
);

/** Where a message that says several things goes on with the next. */
const CLAUSE_END = /(?<=[.!?？。！؟…])\s+|\n+/u;

const HAS_MARK = /[?？؟]/u;

/** Languages with a script of their own are told apart by it; those in Latin letters by how a question begins. */
const OWN_SCRIPT = /^(?:ko|ja|zh)$/u;
/** Their scripts are those of languages, too, that a short message is easily taken for: Persian, Bulgarian. */
const SHARED_SCRIPT = [
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
] as const;

/**
 * Whether a message in a briefed thread asks something that an article may answer, in any of our
 * languages: it has the form of a question, and is neither an exclamation nor about the colleagues
 * themselves.
 */
export function isQuestion(text: string): boolean {
  return foldMessage(text).split(CLAUSE_END).some(isQuestionClause);
}

function isQuestionClause(clause: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(clause)) return false;
  if (ASKS_AGAIN.test(clause)) return true;
  const languages = languagesOf(clause);
  const hasForm = languages.some((language) => isForm(clause, language));
  if (!HAS_MARK.test(clause) && (!hasForm || isSmallTalkIn(languages, clause))) return false;
  return !isTalk(languages, clause);
}

/** Whether a message is an exclamation, or about the colleagues themselves. */
export function isAmongColleagues(text: string): boolean {
  const folded = foldMessage(text);
  return isTalk(languagesOf(folded), folded);
}

const isTalk = (languages: readonly ConversationPatterns[], clause: string): boolean =>
  languages.some((language) => speaksOfColleagues(clause, language));

/** The languages that a clause may be in. */
function languagesOf(clause: string): readonly ConversationPatterns[] {
  const written = SHARED_SCRIPT.find(([, script]) => script.test(clause))?.[0];
  if (written !== undefined) return CONVERSATIONS.filter(({ code }) => code === written);
  const likely = detectLanguage(clause);
  // What is written in Han alone may be Japanese as well.
  const own = likely === "zh" ? ["zh", "ja"] : [likely];
  if (OWN_SCRIPT.test(likely)) return CONVERSATIONS.filter(({ code }) => own.includes(code));
  return CONVERSATIONS.filter((one) => one.code === likely || isForm(clause, one));
}

const isForm = (clause: string, { opens, asks }: ConversationPatterns): boolean =>
  opens.test(clause) || asks.test(clause);

function speaksOfColleagues(clause: string, language: ConversationPatterns): boolean {
  if (language.exclaims.test(clause)) return true;
  return language.amongColleagues.test(clause.replace(language.anybody, " "));
}

/** Up to here thanks and agreement are all that a message says. */
const SMALL_TALK_LENGTH = 60;

/** Whether a message is thanks, agreement or the like and nothing more. */
export function isSmallTalk(text: string): boolean {
  const folded = foldMessage(text).replace(/^[\s¡!]+/u, "");
  if (folded.length >= SMALL_TALK_LENGTH || HAS_MARK.test(folded)) return false;
  return isSmallTalkIn(CONVERSATIONS, folded);
}

const isSmallTalkIn = (languages: readonly ConversationPatterns[], clause: string): boolean =>
  languages.some(({ smallTalk }) => smallTalk.test(clause));
