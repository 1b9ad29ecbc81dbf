import type { Article } from "../../src/domain/article.ts";
import type { Answer, Briefing } from "../../src/domain/briefing.ts";
import type { Library } from "../../src/ports/library.ts";
import type { Clock } from "../../src/ports/world.ts";

interface Kept<Value> {
  readonly value: Value;
  readonly articleIds: readonly string[];
  readonly until: number;
}

/** A shelf of one kind of record, each kept for the retention time. */
function shelf<Value>(clock: Pick<Clock, "now">, retentionMs: number) {
  const kept = new Map<string, Kept<Value>>();
  return {
    get(key: string): Value | undefined {
      const found = kept.get(key);
      return found === undefined || found.until <= clock.now() ? undefined : found.value;
    },
    put(key: string, articleIds: readonly string[], value: Value): void {
      kept.set(key, { value, articleIds, until: clock.now() + retentionMs });
    },
    drop(key: string): void {
      kept.delete(key);
    },
    forget(articleId: string): void {
      for (const [key, one] of kept) if (one.articleIds.includes(articleId)) kept.delete(key);
    },
    size: () => kept.size,
  };
}

/** The library without a store. */
export function inMemoryLibrary(options: {
  readonly clock: Pick<Clock, "now">;
  readonly retentionMs: number;
}): Library & { records(): number } {
  const { clock, retentionMs } = options;
  const articles = shelf<Article>(clock, retentionMs);
  const addresses = shelf<Article>(clock, retentionMs);
  const briefings = shelf<Briefing>(clock, retentionMs);
  const translated = shelf<ReadonlyMap<number, string>>(clock, retentionMs);
  const answers = shelf<Answer>(clock, retentionMs);
  const shelves = [articles, addresses, briefings, translated, answers];

  return {
    article: async (id) => articles.get(id),
    articleAt: async (address) => {
      const there = addresses.get(address);
      const kept = there && articles.get(there.id);
      if (there === undefined || kept === undefined) return undefined;
      const { text, sentences, language } = kept;
      return { ...there, text, sentences, language };
    },
    keepArticle: async (article, at) => {
      articles.put(article.id, [article.id], article);
      for (const address of at) addresses.put(address, [article.id], article);
    },
    briefing: async (key) => briefings.get(key),
    keepBriefing: async (key, briefing) => briefings.put(key, [briefing.articleId], briefing),
    answer: async (key) => answers.get(key),
    keepAnswer: async (key, answer) => answers.put(key, answer.articleIds, answer),
    forgetAnswer: async (key) => answers.drop(key),
    translations: async (articleId, language) =>
      translated.get(`${articleId} ${language}`) ?? new Map(),
    keepTranslations: async (articleId, language, texts) =>
      translated.put(`${articleId} ${language}`, [articleId], texts),
    forget: async (ids) => {
      for (const id of ids) for (const one of shelves) one.forget(id);
    },
    records: () => shelves.reduce((sum, one) => sum + one.size(), 0),
  };
}
