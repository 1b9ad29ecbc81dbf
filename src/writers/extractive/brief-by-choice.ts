import type { Article } from "../../domain/article.ts";
import { isAnaphoric } from "../../text/sentence-form.ts";
import { chooseSentences, rankSentences } from "../../briefing/rank/rank.ts";
import type { Draft, WritingTask } from "../../ports/writer.ts";
import { isSummaryWorthy } from "./is-summary-worthy.ts";
import { templateQuestions } from "./template-questions.ts";

/** A point that begins with “He” reads badly alone; as much as this costs nothing in news summaries. */
const WORTH_OF_A_LEANING_SENTENCE = 0.85;

/** The sentences that tell an article best, as the points of its briefing. */
export function briefByChoice({ articles, length }: WritingTask): Draft {
  const [article] = articles;
  if (!article) return { stated: true, items: [], questions: [] };
  const chosen = keySentences(article, pointsFor(length, article.sentences.length));
  const items = chosen.map((cite) => ({
    cites: [cite],
    text: article.sentences[cite]?.text ?? "",
  }));
  return { stated: true, items, questions: templateQuestions(article, chosen) };
}

/** Numbers of the sentences that tell an article best, in reading order; as many as there are. */
export function keySentences(article: Article, count: number): number[] {
  const { scores, vectors } = rankSentences(article.sentences, article.title);
  const alone = scores.map((score, at) => {
    const leans = isAnaphoric(article.sentences[at]?.text ?? "");
    return leans ? score * WORTH_OF_A_LEANING_SENTENCE : score;
  });
  const all = [...article.sentences.keys()];
  const fit = all.filter((at) => isSummaryWorthy(article.sentences[at]?.text ?? ""));
  return chooseSentences({ scores: alone, vectors }, count, fit.length >= count ? fit : all);
}

/** How many points a briefing has: what a reader takes in at a glance, more for a long text. */
function pointsFor(length: WritingTask["length"], sentences: number): number {
  if (length === "brief") return 3;
  if (length === "deep") return 6;
  if (sentences <= 12) return 3;
  return sentences <= 40 ? 4 : 5;
}
