import type { BriefingOptions } from "../settings/briefing-options.ts";
import type { Article } from "../../domain/article.ts";
import { detectLanguage } from "../../text/detect-language.ts";

/** In which language a question about articles is answered: its own, unless somebody asked for another. */
export function answerLanguage(
  { language }: Pick<BriefingOptions, "language">,
  question: string,
  articles: readonly Article[],
): string {
  const ofArticle = articles.at(-1)?.language ?? "en";
  if (language === undefined) return detectLanguage(question, ofArticle);
  return language === "article" ? ofArticle : language;
}
