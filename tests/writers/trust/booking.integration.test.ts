import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/briefing/draft/answer-question.ts";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { BRIDGE } from "../articles.ts";
import { writerOn } from "../openai/writer-on.ts";
import { scriptedModel } from "../scripted-model.ts";
import { saying } from "../../support/english.ts";

test("a model that is paid for nothing is booked, in briefings and in answers", async () => {
  await using model = await scriptedModel(() => ({ content: "I would rather write a poem." }));
  const common = { language: "en", writer: writerOn(model.url), fallback: extractiveWriter() };
  const { briefing, usage } = await writeBriefing({ ...common, article: BRIDGE, length: "brief" });
  expect(briefing).toMatchObject({
    writer: "extractive",
    fellBack: saying("usable reply"),
  });
  expect(usage?.calls).toBe(2);
  const asked = { ...common, articles: [BRIDGE], question: "What will repairs cost?", earlier: [] };
  expect((await answerQuestion(asked)).usage?.calls).toBe(2);
});

test("so is a repair that came to nothing", async () => {
  const items = [
    { cites: [1], text: "The council of Kestrelburg voted in 1987." },
    { cites: [3], text: "The mayor puts the cost at 8.4 million euros." },
  ];
  await using model = await scriptedModel((_, turn) =>
    turn === 1
      ? { json: { stated: true, items, headline: "", questions: [] } }
      : { content: "No." },
  );
  const common = { language: "en", writer: writerOn(model.url), fallback: extractiveWriter() };
  const { briefing, usage } = await writeBriefing({ ...common, article: BRIDGE, length: "brief" });
  expect(briefing.checks).toMatchObject({ passed: 1, replaced: 1 });
  expect(usage?.calls).toBe(3);
});
