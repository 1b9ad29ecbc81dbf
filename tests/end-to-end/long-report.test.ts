import { afterAll, beforeAll, expect, test } from "vitest";
import { longReport } from "../fixtures/long-report.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { type ModelRequest, type ScriptedModel, scriptedModel } from "../writers/scripted-model.ts";

const { article, facts } = longReport();
const numbered = ({ user }: ModelRequest) =>
  [...user.matchAll(/^\[(\d+)\] (.+)$/gmu)].map(([, number = "", text = ""]) => ({
    number: Number(number),
    text,
  }));

/** Briefs from the beginning, the middle and the end of what it is given; answers with the sentence that holds the answer, if it is there. */
function work(request: ModelRequest) {
  const given = numbered(request);
  const none = { stated: false, items: [], headline: "", questions: [] };
  const question = /^Question: (.+)$/mu.exec(request.user)?.[1];
  const chosen =
    question === undefined
      ? [0.02, 0.5, 0.98].map((share) => given[Math.floor(given.length * share)])
      : given.filter(
          ({ text }) => text === facts.find((fact) => fact.question === question)?.sentence,
        );
  const items = chosen.flatMap((one) =>
    one === undefined ? [] : [{ cites: [one.number], text: one.text }],
  );
  return { json: { ...none, stated: items.length > 0, items } };
}

let model: ScriptedModel;
let service: RunningService;
beforeAll(async () => {
  model = await scriptedModel(work);
  const env = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "reader-1", OPENAI_OUTPUT: "schema" };
  service = await runService({ env });
});
afterAll(async () => {
  await service.close();
  await model.close();
});

const { post, said, ask } = readingRoom(() => service);

test("a report of 60,000 words is briefed from all its parts, says from how much, and is asked about whole", async () => {
  const words = article.text.split(/\s+/u).length;
  expect(words).toBeGreaterThan(58_000);
  const ts = await post("", { files: [{ name: "report.txt", bytes: article.text }] });
  const [briefing = ""] = await said(ts);
  expect(briefing).toContain("written by reader-1");
  const share = Number(/drawn from (\d+)\s?% of the text/u.exec(briefing)?.[1]);
  expect(share).toBeGreaterThan(30);
  expect(share).toBeLessThan(50);
  const cited = [...briefing.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number) / 3_310);
  expect(cited.map((at) => Math.floor(at * 3))).toEqual([0, 1, 2]);
  const before = model.requests.length;
  let answered = 0;
  for (const { question, piece } of facts)
    if ((await ask(ts, question)).includes(piece)) answered += 1;
  expect(answered).toBeGreaterThanOrEqual(9);
  // A follow-up is given the passages that may answer it, and not the whole.
  for (const { user } of model.requests.slice(before))
    expect(Buffer.byteLength(user)).toBeLessThan(50_000);
});
