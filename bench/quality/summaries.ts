import { splitSentences } from "../../src/text/sentences.ts";
import { byWorth, chooseSentences, rankSentences } from "../../src/briefing/rank/rank.ts";
import type { Outputs } from "./outputs.ts";
import { type Item, publicSet } from "./public-set.ts";
import { rouge } from "./rouge.ts";

/** How much a summary of each set may hold: so many sentences, or so many words. */
export const BUDGETS: Readonly<
  Record<string, { sentences: number } | { words: number } | "gold" | "reference">
> = {
  "sum-cnndm": { sentences: 3 },
  "sum-summeval": { sentences: 3 },
  "sum-writers": { sentences: 3 },
  "sum-newsroom": { sentences: 1 },
  "sum-xsum": { sentences: 1 },
  "sum-bbc": "reference",
  "sum-multinews": { words: 220 },
  "sum-squality": { words: 240 },
  "sum-klexikon": { words: 200 },
  "sum-kr50": "gold",
};

/** The extractive summaries of every public set, as the scorer reads them: set → id → sentences. */
export function summaries(): Outputs["summaries"] {
  const sets = Object.keys(BUDGETS).map((name) => {
    const items = publicSet(name).map((item) => [item.id, summaryOf(item, name)] as const);
    return [name, Object.fromEntries(items)] as const;
  });
  return Object.fromEntries(sets.filter(([, items]) => Object.keys(items).length > 0));
}

/** ROUGE of the summaries of one set, as shares. */
export function summaryFigures(name: string, given: Readonly<Record<string, string[]>>) {
  const scores = publicSet(name)
    .filter(({ id }) => given[id] !== undefined)
    .map(({ id, refs, lang }) => rouge(given[id]?.join("\n") ?? "", refs, lang));
  const mean = (of: (score: { one: number; two: number }) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / (scores.length || 1);
  return { "ROUGE-1 %": mean(({ one }) => one), "ROUGE-2 %": mean(({ two }) => two) };
}

function summaryOf(item: Item, set: string): string[] {
  const sentences = splitSentences(item.text, item.lang);
  const ranking = rankSentences(sentences, item.title, { language: item.lang });
  const texts = sentences.map(({ text }) => text);
  const count = sentencesFor(item, set);
  const chosen =
    count === undefined
      ? withinBudget(byWorth(ranking, texts.keys()), texts, item, set)
      : chooseSentences(ranking, count);
  return chosen.map((at) => texts[at] ?? "");
}

/** As many as the budget of the set allows, of sentences that come best first, in reading order. */
export function withinBudget(
  order: Iterable<number>,
  texts: readonly string[],
  item: Item,
  set: string,
): number[] {
  const count = sentencesFor(item, set);
  const budget = BUDGETS[set];
  const most = typeof budget === "object" && "words" in budget ? budget.words : undefined;
  if (count === undefined) {
    return withinWords(order, texts.map(words), most ?? words(item.refs[0] ?? ""));
  }
  const taken: number[] = [];
  for (const at of order) if (taken.push(at) >= count) break;
  return taken.toSorted((one, other) => one - other);
}

/** Undefined where the budget is in words. */
function sentencesFor({ gold }: Item, set: string): number | undefined {
  const budget = BUDGETS[set];
  if (budget === "gold") return gold.length;
  return typeof budget === "object" && "sentences" in budget ? budget.sentences : undefined;
}

/** Takes in order of worth what fits into 112 % of the budget, until 85 % of it is used. */
function withinWords(order: Iterable<number>, sizes: readonly number[], budget: number): number[] {
  const chosen: number[] = [];
  let used = 0;
  for (const at of order) {
    const size = sizes[at] ?? 0;
    if (chosen.length === 0 || used + size <= budget * 1.12) {
      chosen.push(at);
      used += size;
    } else if (used >= budget * 0.85) break;
  }
  return chosen.toSorted((one, other) => one - other);
}

function words(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + (unspaced?.length ?? 0) / 2;
}
