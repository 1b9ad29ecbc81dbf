import type { Article } from "../../src/domain/article.ts";
import { isAnaphoric } from "../../src/text/sentence-form.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { choosePoints, pointsByWorth } from "../../src/writers/extractive/points/choose-points.ts";
import { type Item, percent, publicSet } from "./public-set.ts";
import { rouge } from "./rouge.ts";
import { BUDGETS, withinBudget } from "./summaries.ts";

/** Points of a standard briefing. */
const POINTS = 5;
/** Texts of so many sentences should be told from their second half, too. */
const LONG = 20;
const PAIRS = [/"/gu, /[“”]/gu, /[«»]/gu, /[「」『』]/gu];

/**
 * What the extractive writer shows of the public sets: how many long texts have a point of their second
 * half, how many points have a quotation mark left open or begin with a word that means something in a
 * sentence not shown; and ROUGE of its points, which must stand alone, at the budget of each summary.
 */
export function points(): Record<string, string>[] {
  const sets = Object.keys(BUDGETS).map((set) => [set, publicSet(set)] as const);
  const all = sets.flatMap(([, items]) => items);
  return [...sets, ["all", all] as const]
    .filter(([, items]) => items.length > 0)
    .map(([set, items]) => ({ set, ...figuresOf(items.map(articleOf)), ...rougeOf(set, items) }));
}

const articleOf = ({ id, title, lang, text }: Item): Article => ({
  id,
  title,
  text,
  language: lang,
  sentences: splitSentences(text, lang),
  source: "text",
  verdict: "ok",
  readShare: 1,
  readAt: 0,
});

function figuresOf(articles: readonly Article[]): Record<string, string> {
  const briefings = articles.map((article) => ({ article, chosen: choosePoints(article, POINTS) }));
  const long = briefings.filter(({ article }) => article.sentences.length >= LONG);
  const reached = long.filter(({ article, chosen }) =>
    chosen.some((at) => at >= article.sentences.length / 2),
  );
  const shown = briefings.flatMap(({ article, chosen }) =>
    chosen.map((at) => ({
      text: article.sentences[at]?.text ?? "",
      alone: !chosen.includes(at - 1),
    })),
  );
  const leaning = shown.filter(({ text, alone }) => alone && isAnaphoric(text));
  const open = shown.filter(({ text }) =>
    PAIRS.some((marks) => (text.match(marks)?.length ?? 0) % 2 > 0),
  );
  return {
    [`of ${LONG} sentences, second half %`]: `${percent(reached.length / (long.length || 1))} of ${long.length}`,
    points: String(shown.length),
    "leaning %": percent(leaning.length / (shown.length || 1)),
    "open quotation marks": String(open.length),
  };
}

function rougeOf(set: string, items: readonly Item[]): Record<string, string> {
  if (!(set in BUDGETS)) return {};
  const scores = items.map((item) => {
    const article = articleOf(item);
    const texts = article.sentences.map(({ text }) => text);
    const chosen = withinBudget(pointsByWorth(article), texts, item, set);
    return rouge(chosen.map((at) => texts[at] ?? "").join("\n"), item.refs, item.lang);
  });
  const mean = (of: (score: { one: number; two: number }) => number): string =>
    percent(scores.reduce((sum, score) => sum + of(score), 0) / scores.length);
  return { "ROUGE-1 %": mean(({ one }) => one), "ROUGE-2 %": mean(({ two }) => two) };
}
