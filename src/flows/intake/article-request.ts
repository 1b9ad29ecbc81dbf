import { intentOf } from "../../briefing/search/message-intent.ts";
import { isAmongColleagues } from "./question.ts";

/**
 * Whether a message wants the article told, not a question answered: “TL;DR”, “shorter”, “in German”. In a
 * briefed thread that can only be meant for the bot, unless a colleague is asked to do it.
 */
export const isArticleRequest = (text: string): boolean =>
  intentOf(text)?.kind === "request" && !isAmongColleagues(text);
