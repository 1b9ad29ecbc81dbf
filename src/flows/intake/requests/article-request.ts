import { intentOf } from "../../../briefing/search/message-intent.ts";
import { CONVERSATIONS } from "../../../languages/patterns/conversations.ts";
import { foldMessage } from "./fold-message.ts";
import { isAmongColleagues } from "./question.ts";

/**
 * Whether a message wants the article told, not a question answered: “TL;DR”, “shorter”, “in German”. In a
 * briefed thread that can only be meant for the bot, unless a colleague is asked to do it.
 */
export const isArticleRequest = (text: string): boolean =>
  intentOf(text)?.kind === "request" && !isAmongColleagues(withoutCourtesies(text));

/** “Can you” before a request is said to the bot as well. */
const withoutCourtesies = (text: string): string =>
  CONVERSATIONS.reduce((rest, { polite }) => rest.replace(polite, " "), foldMessage(text)).trim();
