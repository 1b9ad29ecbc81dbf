import { choosePoints } from "./points/choose-points.ts";
import type { Draft, WritingTask } from "../../ports/writer.ts";
import { templateQuestions } from "./questions/template-questions.ts";

/** The sentences that tell an article best, as the points of its briefing. */
export function briefByChoice({ articles, length }: WritingTask): Draft {
  const [article] = articles;
  if (!article) return { stated: true, items: [], questions: [] };
  const chosen = choosePoints(article, pointsFor(length, article.sentences.length));
  const items = chosen.map((cite) => ({
    cites: [cite],
    text: article.sentences[cite]?.text ?? "",
  }));
  const questions = templateQuestions(article, chosen).map((text) => ({ text }));
  return { stated: true, items, questions };
}

/** How many points a briefing has: what a reader takes in at a glance, more for a long text. */
function pointsFor(length: WritingTask["length"], sentences: number): number {
  if (length === "brief") return 3;
  if (length === "deep") return 6;
  return sentences <= 12 ? 3 : 5;
}
