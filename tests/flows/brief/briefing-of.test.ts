import { expect, test } from "vitest";
import { ReaderError } from "../../../src/errors.ts";
import { briefingOf } from "../../../src/flows/brief/briefing-of.ts";
import type { Writer } from "../../../src/ports/writer.ts";
import { CLOSED, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { articleOf } from "../../support/article-of.ts";
import { townText } from "../../support/town-page.ts";
import { draftOf, scriptedWriter } from "../../briefing/scripted-writer.ts";
import { flowSetUp } from "../flow-set-up.ts";
import { saying } from "../../support/english.ts";

const ALBY = articleOf(townText("Alby").join("\n"), { title: "Alby closes its hall" });
const ITEMS = [
  { cites: [0], text: "The council of Alby will close its old swimming hall on 3 October." },
  { cites: [2], text: "The new hall is to cost 12.6 million crowns." },
];
const usage = { calls: 1, inputTokens: 900, cachedTokens: 0, outputTokens: 100, model: "m" };
const model = () => scriptedWriter(() => draftOf(ITEMS, { usage }));

const write = (set: ReturnType<typeof flowSetUp>, more = {}) =>
  briefingOf(ALBY, set.post("x", more), set.ports, new AbortController().signal);

test("an article is written once for a team and its settings", async () => {
  const writer = model();
  const set = flowSetUp({ writer });
  const first = await write(set);
  expect(await write(set, { user: MINJUN })).toEqual(first);
  expect(writer.tasks).toHaveLength(1);
  await write(set, { channel: CLOSED });
  expect(writer.tasks).toHaveLength(1);
});

test("another length, language or audience is another briefing", async () => {
  const writer = model();
  const set = flowSetUp({ writer });
  const keys = new Set([(await write(set)).key]);
  const channel = { length: "standard", language: "article" } as const;
  for (const settings of [
    { ...channel, length: "deep" as const },
    { ...channel, language: "ko" },
    { ...channel, audience: "engineers" },
    { ...channel, instructions: "Numbers first." },
  ]) {
    await set.ledger.saveSettings(TEAM, OPEN, settings);
    keys.add((await write(set)).key);
    expect(writer.tasks.at(-1)).toMatchObject(
      settings.language === "article"
        ? { length: settings.length, language: "en" }
        : { language: "ko" },
    );
  }
  expect(keys.size).toBe(5);
});

test("what the model cost is booked on who asked, and its checks are counted", async () => {
  const set = flowSetUp({ writer: model() });
  await write(set);
  expect(await set.ledger.usage({ team: TEAM, channel: OPEN }, 0)).toMatchObject({
    requests: 1,
    inputTokens: 900,
    costMicros: 1_000,
  });
  expect(set.meter.counted("gate_points", { outcome: "passed" })).toBe(2);
  expect(set.meter.counted("gate_points", { outcome: "fell_back" })).toBe(0);
});

test("once a limit is reached the article's own sentences are shown, marked so, and the next post tries again", async () => {
  const writer = model();
  const set = flowSetUp({ writer, limits: [{ scope: "user", window: "day", requests: 1 }] });
  const first = await write(set);
  await set.library.forget([ALBY.id]);
  const limited = await write(set);
  expect(limited.briefing).toMatchObject({ writer: "extractive", fellBack: saying(/\.$/u) });
  expect(limited.key).not.toBe(first.key);
  await set.clock.advance(25 * 3_600_000);
  expect((await write(set)).briefing.writer).toBe(writer.name);
  expect(writer.tasks).toHaveLength(2);
});

test("a model that fails leaves the article's own sentences, kept apart from the model's", async () => {
  let isDown = true;
  const working = model();
  const writer: Writer = {
    ...working,
    draft: (task) =>
      isDown
        ? Promise.reject(new ReaderError("status 500", { key: "modelOutOfOrder" }))
        : working.draft(task),
  };
  const set = flowSetUp({ writer });
  const { briefing } = await write(set);
  expect(briefing).toMatchObject({ writer: "extractive", fellBack: saying(/\.$/u) });
  expect(set.meter.counted("gate_points", { outcome: "fell_back" })).toBe(1);
  isDown = false;
  expect((await write(set)).briefing.writer).toBe(writer.name);
});
