import { expect, test } from "vitest";
import { answerQuestion } from "../../src/briefing/draft/answer-question.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import { BRIDGE } from "../writers/articles.ts";
import { writerOn } from "../writers/openai/writer-on.ts";
import { type Script, scriptedModel } from "../writers/scripted-model.ts";
import { english } from "../support/english.ts";

const CLOSED = {
  cites: [1],
  text: "The council of Harwick closes the Old Mill Bridge for 14 months.",
};
const CRACKS = { cites: [2], text: "The bridge has cracks in 6 of its 11 piers, engineers say." };
const COST = { cites: [3], text: "Repairs are to cost 8.4 million euros." };
const INVENTED = { cites: [3], text: "Repairs will cost 93 million euros, said Mayor Lopez." };

const reply = (...items: object[]) => ({ stated: true, items, headline: "", questions: [] });

/** Asks a model that follows a script; gives the answer and what was shown before it was whole. */
async function asked(script: Script) {
  await using model = await scriptedModel(script);
  const shown: string[] = [];
  const { answer, usage } = await answerQuestion({
    articles: [BRIDGE],
    question: "What happens to the bridge?",
    earlier: [],
    language: "en",
    writer: writerOn(model.url),
    fallback: extractiveWriter(),
    show: ({ sentences }) => void shown.push(sentences.at(-1)?.text ?? ""),
  });
  const said = answer.sentences.map(({ text }) => text);
  return { shown, said, answer, usage, calls: model.requests.length };
}

test("each sentence is shown while the next is written, as it stands in the answer", async () => {
  const { shown, said, answer } = await asked(() => ({ json: reply(CLOSED, CRACKS, COST) }));
  expect(shown).toEqual([CLOSED.text, CRACKS.text, COST.text]);
  expect(said).toEqual(shown);
  expect(answer.verdict).toBe("stated");
});

test("from a sentence that fails on, nothing is shown before it is mended", async () => {
  const { shown, said, calls } = await asked(({ user }) =>
    user.includes("93 million") ? { json: reply(COST) } : { json: reply(CLOSED, INVENTED, CRACKS) },
  );
  expect(shown).toEqual([CLOSED.text]);
  expect(said).toEqual([CLOSED.text, COST.text, CRACKS.text]);
  expect(calls).toBe(2);
});

test("what was shown stays when the model breaks off, and that is said", async () => {
  const content = JSON.stringify(reply(CLOSED, CRACKS, COST)).slice(0, 200);
  const { shown, said, answer, usage } = await asked(() => ({ content, finish: "length" }));
  expect(shown.length).toBeGreaterThan(0);
  expect(said).toEqual(shown);
  expect(answer).toMatchObject({ verdict: "stated", writer: "writer-model" });
  expect(english(answer.caveat)).toContain("may not be all");
  expect(usage).toMatchObject({ calls: 1 });
});

test("a stream that was no answer is asked for once more, and both calls are counted", async () => {
  const { shown, said, usage } = await asked((_, turn) =>
    turn === 1 ? { content: "I would rather not." } : { json: reply(COST) },
  );
  expect(shown).toEqual([]);
  expect(said).toEqual([COST.text]);
  expect(usage).toMatchObject({ calls: 2 });
});

test("where nothing usable ever comes, the extractive writer answers and all calls are counted", async () => {
  const { shown, answer, usage } = await asked(() => ({ content: "I would rather not." }));
  expect(shown).toEqual([]);
  expect(answer.writer).toBe("extractive");
  expect(usage).toMatchObject({ calls: 3 });
});
