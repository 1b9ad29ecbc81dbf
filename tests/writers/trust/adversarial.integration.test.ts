import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { answerQuestion } from "../../../src/briefing/draft/answer-question.ts";
import type { Point } from "../../../src/domain/briefing.ts";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { writerOn } from "../openai/writer-on.ts";
import { scriptedModel } from "../scripted-model.ts";
import { inventorOfSentences, liar } from "./adversary.ts";
import { HUNDRED_ARTICLES } from "./hundred-articles.ts";
import { publicNews } from "./public-sets.ts";

const fallback = extractiveWriter();

/** Points that are neither a sentence of the article nor one of the model's true ones. */
function unsupported(points: readonly Point[], article: Article): string[] {
  const sentences = article.sentences.map(({ text }) => text);
  return points
    .filter(({ text, cites }) => !cites.some((cite) => sentences[cite] === text))
    .map(({ text }) => text);
}

/** What a lying model gets shown, in briefings of and answers about each article. */
async function shown(articles: readonly Article[]) {
  await using model = await scriptedModel(liar());
  const writer = writerOn(model.url);
  const common = { language: "en", writer, fallback };
  const lies: string[] = [];
  let told = 0;
  for (const article of articles) {
    const { briefing } = await writeBriefing({ ...common, article, length: "standard" });
    lies.push(...unsupported(briefing.points, article));
    if (briefing.headline !== article.title) lies.push(briefing.headline);
    const asked = { ...common, articles: [article], question: "What happened?", earlier: [] };
    const { answer } = await answerQuestion(asked);
    lies.push(...unsupported(answer.sentences, article));
    told += briefing.points.length + answer.sentences.length;
  }
  return { lies, told, requests: model.requests.length };
}

describe("a model that invents, on 100 articles", () => {
  test("names, numbers, quotations, denials, links and whole points has none of them shown", async () => {
    const { lies, told, requests } = await shown(HUNDRED_ARTICLES);
    expect(lies).toEqual([]);
    // Every lie was told and insisted on, and its place was taken by a sentence of the article.
    expect(requests).toBe(400);
    expect(told).toBeGreaterThan(1_000);
  });

  test("sentence numbers gives way to the extractive briefing, which says so", async () => {
    await using model = await scriptedModel(inventorOfSentences);
    for (const article of HUNDRED_ARTICLES.slice(0, 10)) {
      const { briefing } = await writeBriefing({
        article,
        length: "standard",
        language: "en",
        writer: writerOn(model.url),
        fallback,
      });
      expect(briefing).toMatchObject({
        writer: "extractive",
        fellBack: { key: "tooFewChecked" },
      });
      expect(unsupported(briefing.points, article)).toEqual([]);
    }
  });
});

test("a model that tells the truth is believed: not everything is put in quotation marks", async () => {
  const points = [
    { cites: [1], text: "Harwick's council will spend 12.4 million euros on a pool." },
    { cites: [5], text: "It will have six lanes and room for 140 visitors." },
    { cites: [8], text: "Pupils of the town swim free; others pay 4 euros." },
    { cites: [9], text: "Frost had burst the pipes of the old pool." },
  ];
  await using model = await scriptedModel(() => ({
    json: { stated: true, items: points, headline: "", questions: [] },
  }));
  const [article] = HUNDRED_ARTICLES;
  if (!article) throw new Error("no articles");
  const writer = writerOn(model.url);
  const { briefing } = await writeBriefing({
    article,
    length: "standard",
    language: "en",
    writer,
    fallback,
  });
  expect(briefing.checks).toEqual({ passed: 4, repaired: 0, replaced: 0, dropped: 0 });
  expect(briefing.points.map(({ text }) => text)).toEqual(points.map(({ text }) => text));
  expect(briefing.points.flatMap(({ cites }) => cites)).toEqual([0, 4, 7, 8]);
  expect(briefing.points.every(({ quoted }) => !quoted)).toBe(true);
  expect(model.requests).toHaveLength(1);
});

test("what is repaired is shown in the repaired words", async () => {
  const [article] = HUNDRED_ARTICLES;
  if (!article) throw new Error("no articles");
  const mended = "The pool is to have six lanes.";
  await using model = await scriptedModel((_, turn) => {
    const items =
      turn === 1
        ? [
            { cites: [5], text: "The pool is to have 48 lanes." },
            { cites: [7], text: "Building is to begin in April." },
          ]
        : [{ cites: [5], text: mended }];
    return { json: { stated: true, items, headline: "", questions: [] } };
  });
  const writer = writerOn(model.url);
  const { briefing, usage } = await writeBriefing({
    article,
    length: "brief",
    language: "en",
    writer,
    fallback,
  });
  expect(briefing.points.map(({ text }) => text)).toEqual([
    mended,
    "Building is to begin in April.",
  ]);
  expect(briefing.checks).toMatchObject({ passed: 1, repaired: 1 });
  expect(model.requests[1]?.user).toContain("the figure 48 is nowhere in the articles");
  expect(usage?.calls).toBe(2);
});

/**
 * Beyond our own articles: news by strangers, where chance lends an invention the words of its
 * sentence now and then. The bar is one in five hundred.
 */
test("on public news, hardly an invention in five hundred is shown", async (context) => {
  const news = publicNews("sum-bbc", 100);
  if (news.length === 0) return context.skip("the public sets are not there");
  const { lies, told } = await shown(news);
  expect(lies.length / told).toBeLessThan(0.002);
});
