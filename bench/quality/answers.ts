import { squeeze } from "../../src/text/fold.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import { articleOf } from "../../tests/support/article-of.ts";
import type { Answered, Outputs } from "./outputs.ts";
import { type Item, publicSet } from "./public-set.ts";

const SETS = "squad2 xquad_en xquad_de xquad_es xquad_ru xquad_zh drcd jsquad korquad".split(" ");

/** The extractive writer's answers to the questions of every public set: set → id → answer. */
export async function answers(): Promise<Outputs["answers"]> {
  const given: Outputs["answers"] = {};
  for (const name of SETS.map((set) => `qa-${set}`)) {
    for (const item of questionsOf(name)) (given[name] ??= {})[item.id] = await answerTo(item);
  }
  return given;
}

function questionsOf(name: string): Item[] {
  return publicSet(name).filter(({ answerable }) => answerable !== undefined);
}

async function answerTo({ id, lang, context, question }: Item): Promise<Answered> {
  const article = articleOf(context, { id, language: lang });
  const { stated, certain, items } = await extractiveWriter().draft({
    kind: "answer",
    articles: [article],
    sentences: [...article.sentences.keys()],
    language: lang,
    length: "standard",
    question,
    earlier: [],
  });
  // What is only near is quoted and not claimed: it counts as refused.
  return {
    quotes: items.map(({ text }) => text),
    abstain: !stated || certain === false || items.length === 0,
  };
}

/** What the answers to one set amount to, as shares. */
export function answerFigures(name: string, given: Readonly<Record<string, Answered>>) {
  const items = questionsOf(name).filter(({ id }) => given[id] !== undefined);
  const answerable = items.filter((item) => item.answerable);
  const unanswerable = items.filter((item) => !item.answerable);
  const isAnswered = ({ id }: Item): boolean => given[id]?.abstain === false;
  const isFound = ({ id, answers: gold, answerable: has }: Item): boolean =>
    has === true && holds(given[id]?.quotes ?? [], gold);
  const answered = share(answerable, isAnswered);
  const refused = 1 - share(unanswerable, isAnswered);
  return {
    "answer in quotes %": share(answerable, isFound),
    "answered, if answerable %": answered,
    "refused, if not %": refused,
    "mean of both %": (answered + refused) / 2,
    "useful, of answered %": share(items.filter(isAnswered), isFound),
    "quotes an answer": mean(items.map(({ id }) => given[id]?.quotes.length ?? 0)) / 100,
  };
}

const share = (items: readonly Item[], is: (item: Item) => boolean): number =>
  items.filter(is).length / (items.length || 1);

const mean = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / (all.length || 1);

function holds(quotes: readonly string[], gold: readonly string[]): boolean {
  return gold.some((answer) => quotes.some((quote) => bare(quote).includes(bare(answer))));
}

const bare = (text: string): string => squeeze(text).replace(/[《》()（）.,]/gu, "");
