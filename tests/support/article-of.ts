import type { Article } from "../../src/domain/article.ts";
import { splitSentences } from "../../src/text/sentences.ts";

/** An article of the given text, as the library would hold it. */
export function articleOf(text: string, about: Partial<Article> = {}): Article {
  const language = about.language ?? "en";
  return {
    id: `article-${text.length}-${text.slice(0, 12)}`,
    source: "text",
    title: "An article",
    language,
    text,
    sentences: splitSentences(text, language),
    verdict: "ok",
    readShare: 1,
    readAt: 0,
    ...about,
  };
}
