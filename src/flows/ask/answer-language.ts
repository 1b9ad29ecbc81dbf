import type { BriefingOptions } from "../settings/briefing-options.ts";
import type { Article } from "../../domain/article.ts";
import { requestedLanguage } from "./requested-language.ts";
import { detectLanguage } from "../../text/detect-language.ts";

/**
 * In which language a question about articles is answered: the one that it asks for, else the person's or the
 * channel's, else its own where it can be told, else the article's.
 */
export function answerLanguage(
  { language }: Pick<BriefingOptions, "language">,
  question: string,
  articles: readonly Article[],
): string {
  const requested = requestedLanguage(question);
  if (requested !== undefined) return requested;
  const ofArticle = articles.at(-1)?.language ?? "en";
  if (language === undefined) return detectLanguage(question, ofArticle);
  return language === "article" ? ofArticle : language;
}

/** Whether somebody has said in which language a question is to be answered; else that is the question's. */
export const isLanguageSet = (
  { language }: Pick<BriefingOptions, "language">,
  question: string,
): boolean => language !== undefined || requestedLanguage(question) !== undefined;
