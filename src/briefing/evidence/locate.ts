import type { Article, Sentence } from "../../domain/article.ts";

/** A sentence found by the number under which it is cited. */
export interface Located {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Index among the article's own sentences. */
  readonly index: number;
}

/**
 * The sentence that a cite means: numbers count on through the articles in order. Undefined for a
 * number that no sentence has.
 */
export function locate(articles: readonly Article[], cite: number): Located | undefined {
  let first = 0;
  for (const article of articles) {
    const sentence = article.sentences[cite - first];
    if (sentence) return { article, sentence, index: cite - first };
    first += article.sentences.length;
  }
  return undefined;
}
