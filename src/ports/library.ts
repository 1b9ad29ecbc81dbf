import type { Article } from "../domain/article.ts";
import type { Answer, Briefing } from "../domain/briefing.ts";

/** What can be made again: articles, briefings and answers, kept for the retention time. */
export interface Library {
  article(id: string): Promise<Article | undefined>;
  /**
   * The article last read at an address, given in canonical form, with what it says of itself there:
   * the same text may be known by another link and title elsewhere.
   */
  articleAt(address: string): Promise<Article | undefined>;
  /** Keeps an article and the addresses (canonical) under which it was found. */
  keepArticle(article: Article, addresses: readonly string[]): Promise<void>;
  /** Key: see `briefingKey`. */
  briefing(key: string): Promise<Briefing | undefined>;
  keepBriefing(key: string, briefing: Briefing): Promise<void>;
  /** Sentences of an article in another language, by their numbers: those that were ever asked for. */
  translations(articleId: string, language: string): Promise<ReadonlyMap<number, string>>;
  keepTranslations(
    articleId: string,
    language: string,
    texts: ReadonlyMap<number, string>,
  ): Promise<void>;
  /** An answer, under the key of the job that gave it; it goes with the articles that it was given from. */
  answer(key: string): Promise<Answer | undefined>;
  keepAnswer(key: string, answer: Answer): Promise<void>;
  forgetAnswer(key: string): Promise<void>;
  forget(articleIds: readonly string[]): Promise<void>;
}
