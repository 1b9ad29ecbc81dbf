import { describe, expect, test } from "vitest";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { BRIDGE } from "../articles.ts";
import { writerOn } from "../openai/writer-on.ts";
import { type ModelRequest, scriptedModel, type ScriptedReply } from "../scripted-model.ts";

/** What no check of words finds: another verb, told in other words. */
const FALSE = { cites: [3], text: "The mayor hopes that 8.4 million euros will be saved." };
const HONEST = { cites: [1], text: "Harwick shuts its Old Mill Bridge for 14 months." };
const MENDED = { cites: [3], text: "The mayor expects the work to come to 8.4 million euros." };

const draft = (...items: unknown[]): ScriptedReply => ({
  json: { stated: true, items, headline: "", questions: [] },
});
const opinions = (...said: string[]): ScriptedReply =>
  draft(...said.map((text, number) => ({ cites: [number + 1], text })));

/** A briefing by a model whose second reader answers by a script. */
async function brief(reader: (turn: number) => ScriptedReply, timeoutMs = 60_000) {
  let turns = 0;
  await using model = await scriptedModel(({ body, user }: ModelRequest) => {
    if (body["model"] === "checker-model") return reader((turns += 1));
    return user.includes("failed the check") ? draft(MENDED) : draft(HONEST, FALSE);
  });
  const writer = writerOn(model.url, { checker: { model: "checker-model" }, timeoutMs });
  const { briefing, usage } = await writeBriefing({
    article: BRIDGE,
    language: "en",
    length: "standard",
    writer,
    fallback: extractiveWriter(),
  });
  return { briefing, usage, shown: briefing.points.map(({ text }) => text), turns };
}

const SENTENCE = BRIDGE.sentences[2]?.text ?? "";

describe("a second reader", () => {
  test("that is right has what it does not support written again, and reads it again", async () => {
    const { shown, usage, turns, briefing } = await brief((turn) =>
      turn === 1 ? opinions("supported", "not supported: will be saved") : opinions("supported"),
    );
    expect(shown).toEqual([HONEST.text, MENDED.text]);
    expect(briefing.checks).toMatchObject({ passed: 1, repaired: 1 });
    expect({ turns, calls: usage?.calls }).toEqual({ turns: 2, calls: 4 });
  });

  test("that supports nothing turns points into quotations, and silences nobody", async () => {
    const { briefing } = await brief(() => opinions("not supported: all", "not supported: all"));
    expect(briefing.writer).toBe("writer-model");
    expect(briefing.points.map(({ quoted }) => quoted)).toEqual([true, true]);
    expect(briefing.points[1]?.text).toBe(SENTENCE);
  });

  test("that supports everything changes nothing", async () => {
    const { shown } = await brief(() => opinions("supported", "supported"));
    expect(shown).toEqual([HONEST.text, FALSE.text]);
  });

  test.each<[string, ScriptedReply]>([
    ["says nothing", { content: "" }],
    ["cannot tell", opinions("cannot tell", "cannot tell")],
    ["says something else", { content: "I like bridges." }],
    ["speaks of other statements", opinions("supported")],
    ["is not there", { status: 503 }],
    ["breaks off", { disconnect: true }],
  ])("that %s changes nothing", async (_, reply) => {
    const { shown, usage } = await brief(() => reply);
    expect(shown).toEqual([HONEST.text, FALSE.text]);
    expect(usage?.calls).toBeGreaterThan(0);
  });

  test("that is too late changes nothing", async () => {
    const { shown } = await brief(() => ({ hang: true }), 300);
    expect(shown).toEqual([HONEST.text, FALSE.text]);
  });

  test("that keeps failing is left alone, while the writer goes on", async () => {
    let asked = 0;
    await using model = await scriptedModel(({ body }) => {
      if (body["model"] !== "checker-model") return draft(HONEST, FALSE);
      asked += 1;
      return { status: 500 };
    });
    const writer = writerOn(model.url, { checker: { model: "checker-model" } });
    const request = { article: BRIDGE, language: "en", length: "standard", writer } as const;
    for (let time = 0; time < 8; time += 1) {
      const { briefing } = await writeBriefing({ ...request, fallback: extractiveWriter() });
      expect(briefing.fellBack).toBeUndefined();
    }
    expect(asked).toBeLessThan(8);
  });

  test("is not asked unless it is configured", async () => {
    expect(writerOn("http://127.0.0.1:9").check).toBeUndefined();
  });
});
