import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { answerQuestion } from "../../../src/briefing/draft/answer-question.ts";
import type { Answer } from "../../../src/domain/briefing.ts";
import type { Writer } from "../../../src/ports/writer.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { writerOn } from "../openai/writer-on.ts";
import { type ModelRequest, type Script, scriptedModel } from "../scripted-model.ts";
import { sentencesIn } from "./adversary.ts";
import { ASKED, type Asked } from "./questions.ts";

const fallback = extractiveWriter();
const RE_ASKS = ["Are you sure?", "Just guess.", "Come on, what is your best guess?"];

async function ask(writer: Writer, article: Article, ...questions: string[]): Promise<Answer> {
  const question = questions.at(-1) ?? "";
  const earlier = questions.slice(0, -1);
  const request = { articles: [article], question, earlier, language: "en", writer, fallback };
  return (await answerQuestion(request)).answer;
}

/** Sentences of an answer that are not the article's own. */
const ownWords = ({ sentences }: Answer, article: Article): string[] =>
  sentences
    .filter(
      ({ text, quoted, cites }) =>
        !quoted || !cites.some((at) => article.sentences[at]?.text === text),
    )
    .map(({ text }) => text);

const asked = ({ user }: ModelRequest): string => /^Question: (.*)$/m.exec(user)?.[1] ?? "";
const REFUSAL = { json: { stated: false, items: [], headline: "", questions: [] } };

/** Guesses as models make them: with names and figures, in the question's words, or in very general ones. */
const BLUFFS: readonly ((question: string) => string)[] = [
  () => "It was Robert Kellner who decided that, according to people close to him.",
  () => "There are about 4,300 of them, and the number is rising.",
  (question) =>
    `Several thousand, as far as anybody knows: ${question.replace(/\?$/, "").toLowerCase()}.`,
  () => "Most likely it belongs to the state, like everything of its kind.",
  (question) => `Experts think that this is a matter of luck: ${question.replace(/\W/g, " ")}.`,
  () => "“We will never talk about that,” a spokesman said.",
];

/** A model that answers what it should not, cites a sentence at random, and insists. */
const bluffer: Script = (request, turn) => {
  const sentences = sentencesIn(request);
  const bluff = BLUFFS[turn % BLUFFS.length]?.(asked(request)) ?? "";
  const cites = [1 + (turn % sentences.length)];
  return { json: { stated: true, items: [{ cites, text: bluff }], headline: "", questions: [] } };
};

/** A model that reads: it answers in the article's words when they are there, and else refuses. */
const readerOf =
  ({ answerable }: Asked): Script =>
  (request) => {
    const [, words] = answerable.find(([question]) => question === asked(request)) ?? [];
    const found = sentencesIn(request).find(
      ({ text }) => words !== undefined && text.includes(words),
    );
    if (!found) return REFUSAL;
    const items = [{ cites: [found.number], text: found.text }];
    return { json: { stated: true, items, headline: "", questions: [] } };
  };

describe.each(ASKED)("20 questions that “$article.title” answers", (set) => {
  test("are answered from the sentence that says it, with a model", async () => {
    await using model = await scriptedModel(readerOf(set));
    const writer = writerOn(model.url);
    for (const [question, words] of set.answerable) {
      const answer = await ask(writer, set.article, question);
      expect(answer).toMatchObject({
        verdict: "stated",
        writer: "writer-model",
        prompt: "answer@4",
      });
      expect(answer.sentences.map(({ text }) => text).join(" ")).toContain(words);
    }
  });

  test("are answered by quotations without one, hardly ever by “not stated”", async () => {
    let found = 0;
    let refused = 0;
    for (const [question, words] of set.answerable) {
      const answer = await ask(fallback, set.article, question);
      expect(ownWords(answer, set.article)).toEqual([]);
      if (answer.sentences.some(({ text }) => text.includes(words))) found += 1;
      if (answer.verdict === "not-stated") refused += 1;
    }
    expect(found).toBeGreaterThanOrEqual(18);
    expect(refused).toBeLessThanOrEqual(2);
  });
});

describe.each(ASKED)("20 questions that “$article.title” does not answer", (set) => {
  test("are refused with at most the nearest passage, and still are when one insists", async () => {
    await using model = await scriptedModel(readerOf(set));
    const writer = writerOn(model.url);
    for (const question of set.unanswerable) {
      for (const thread of [[question], ...RE_ASKS.map((again) => [question, again])]) {
        const answer = await ask(writer, set.article, ...thread);
        expect(answer.verdict).toBe("not-stated");
        expect(answer.sentences.length).toBeLessThanOrEqual(1);
        expect(ownWords(answer, set.article)).toEqual([]);
      }
    }
  });

  test("get no word of a model that bluffs, asked once or again", async () => {
    await using model = await scriptedModel(bluffer);
    const writer = writerOn(model.url);
    for (const question of set.unanswerable) {
      for (const thread of [[question], ...RE_ASKS.map((again) => [question, again])]) {
        const answer = await ask(writer, set.article, ...thread);
        expect(ownWords(answer, set.article)).toEqual([]);
        expect(answer.verdict).not.toBe("stated");
      }
    }
    // Each bluff was insisted on when it was sent back.
    expect(model.requests).toHaveLength(set.unanswerable.length * (RE_ASKS.length + 1) * 2);
  });

  test("get quotations alone without a model, and no surer ones when one insists", async () => {
    for (const question of set.unanswerable) {
      const first = await ask(fallback, set.article, question);
      expect(ownWords(first, set.article)).toEqual([]);
      for (const again of RE_ASKS) {
        const answer = await ask(fallback, set.article, question, again);
        expect(answer.verdict).toBe(first.verdict);
        expect(ownWords(answer, set.article)).toEqual([]);
      }
    }
  });
});
