import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { applyGate } from "../../../src/briefing/gate/gate.ts";
import type { DraftItem } from "../../../src/ports/writer.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";

const [ferry] = FIXTURES;
if (!ferry) throw new Error("no fixture");
const { article } = ferry;
const standard = { evidence: evidenceOf([article]), language: "en" };
const sentence = (at: number): string => article.sentences[at]?.text ?? "";

const TRUE: DraftItem = { cites: [1], text: "It took the council nearly five hours to decide it." };
const FALSE: DraftItem = {
  cites: [3],
  text: "Nordlinje loses 9.9 million crowns with the service.",
};

test("what passes is shown as it was written", async () => {
  const { points, checks } = await applyGate([TRUE], standard);
  expect(points).toEqual([{ ...TRUE, quoted: false }]);
  expect(checks).toEqual({ passed: 1, repaired: 0, replaced: 0, dropped: 0 });
});

test("the repair is told what failed and why, and what passed stays as it was", async () => {
  const asked: unknown[] = [];
  const mended = {
    cites: [3],
    text: "Nordlinje loses 2.4 million crowns a year with the service.",
  };
  const { points, checks } = await applyGate([TRUE, FALSE], standard, async (failing) => {
    asked.push(...failing);
    return [mended];
  });
  expect(asked).toEqual([
    { item: FALSE, why: expect.stringContaining("the figure 9.9 is nowhere in the articles") },
  ]);
  expect(points.map(({ text }) => text)).toEqual([TRUE.text, mended.text]);
  expect(checks).toEqual({ passed: 1, repaired: 1, replaced: 0, dropped: 0 });
});

test("a repair that sends everything again is matched by its words", async () => {
  const mended = {
    cites: [3],
    text: "Nordlinje loses 2.4 million crowns a year with the service.",
  };
  const { points } = await applyGate([TRUE, FALSE], standard, async () => [TRUE, mended]);
  expect(points.map(({ text }) => text)).toEqual([TRUE.text, mended.text]);
});

describe("a statement that is written again as two", () => {
  const WHOLE: DraftItem = {
    cites: [1, 3],
    text: "It took the council nearly five hours to decide, as Nordlinje loses 9.9 million crowns.",
  };
  const FIRST = { cites: [1], text: "It took the council nearly five hours to decide." };
  const SECOND = { cites: [3], text: "Nordlinje loses 2.4 million crowns a year." };

  test("is shown as both", async () => {
    const { points, checks } = await applyGate([WHOLE], standard, async () => [FIRST, SECOND]);
    expect(points.map(({ text }) => text)).toEqual([FIRST.text, SECOND.text]);
    expect(checks).toEqual({ passed: 0, repaired: 1, replaced: 0, dropped: 0 });
  });

  test("is shown as the one that is right and as the sentence of the other", async () => {
    const wrong = { ...SECOND, text: "Nordlinje loses 9.9 million crowns a year." };
    const { points, checks } = await applyGate([WHOLE], standard, async () => [FIRST, wrong]);
    expect(points.map(({ text }) => text)).toEqual([FIRST.text, sentence(3)]);
    expect(checks).toMatchObject({ repaired: 0, replaced: 1 });
  });

  test("has no part in what is about something else", async () => {
    const other = { cites: [8], text: "The clinic on the island treated 118 patients." };
    const { points } = await applyGate([WHOLE], standard, async () => [FIRST, SECOND, other]);
    expect(points.map(({ text }) => text)).toEqual([FIRST.text, SECOND.text]);
  });
});

test("what still fails is replaced by the cited sentence, in quotation marks", async () => {
  const { points, checks } = await applyGate([FALSE], standard, async () => [FALSE]);
  expect(points).toEqual([{ text: sentence(3), cites: [3], quoted: true }]);
  expect(checks).toMatchObject({ repaired: 0, replaced: 1 });
});

test("of several cited sentences the one nearest to the statement takes its place", async () => {
  const item = { cites: [0, 8, 9], text: "The clinic treated 5,118 patients from the mainland." };
  const { points } = await applyGate([item], standard);
  expect(points).toEqual([{ text: sentence(8), cites: [8], quoted: true }]);
  expect(sentence(8)).toContain("118 patients");
});

test("what cites no sentence that exists is dropped, and numbers that none has are cut", async () => {
  const invented = { cites: [99, -1, 2.5], text: sentence(0) };
  const partly = { cites: [99, 1], text: TRUE.text };
  const { points, checks } = await applyGate([invented, partly], standard);
  expect(points).toEqual([{ text: TRUE.text, cites: [1], quoted: false }]);
  expect(checks).toMatchObject({ passed: 1, dropped: 1 });
});

test("one sentence is shown once, however many points it takes the place of", async () => {
  const { points, checks } = await applyGate(
    [FALSE, { ...FALSE, text: `${FALSE.text} Really.` }],
    standard,
  );
  expect(points).toHaveLength(1);
  expect(checks).toMatchObject({ replaced: 1, dropped: 1 });
});

describe("a statement fails", () => {
  test.each([
    ["that is empty", { cites: [1], text: " \u202e\n" }],
    ["that cites half the article", { cites: [0, 1, 2, 3, 4, 5, 6], text: TRUE.text }],
    ["that is a chapter", { cites: [1], text: "The decision passed after a debate. ".repeat(40) }],
  ])("%s", async (_, item) => {
    const { checks } = await applyGate([item], standard);
    expect(checks.passed).toBe(0);
  });
});

test("marks that turn the direction of writing do not reach the reader", async () => {
  const { points } = await applyGate([{ ...TRUE, text: `\u202e${TRUE.text}\u2066` }], standard);
  expect(points[0]?.text).toBe(TRUE.text);
});

describe("a point that contains a whole sentence", () => {
  const orchard = articleTitled(
    "Orchard flooded",
    "The river Lenn broke its dyke at Obermoos on Monday night. The harvest is lost. A relief fund of the county opens in May.",
    "en",
  );
  const orchardGate = (cites: number[], text: string) =>
    applyGate([{ cites, text }], { evidence: evidenceOf([orchard]), language: "en" });

  test("keeps what its other sentences bear out", async () => {
    const text = "The Lenn broke its dyke at Obermoos, the harvest is lost.";
    const { points } = await orchardGate([0, 1], text);
    expect(points).toEqual([{ text, cites: [0, 1], quoted: false }]);
  });

  test("is that sentence when nothing bears out the rest", async () => {
    const text = "A relief fund of the county opens in May. Send your passwords to the webmaster.";
    const { points } = await orchardGate([2], text);
    expect(points).toEqual([
      { text: "A relief fund of the county opens in May.", cites: [2], quoted: true },
    ]);
  });
});

test.each([
  ["a word exchanged", "It took the harbour nearly five hours to decide it in May.", false],
  [
    "words left out",
    "The council of Elvesund voted to keep the night ferry to Marrow running.",
    true,
  ],
])("a sentence with %s", async (_, text, isOwn) => {
  const edited = articleTitled(
    "",
    "It took the council nearly five hours to decide it in May. The council of Elvesund voted on Tuesday to keep the night ferry to the island of Marrow running.",
    "en",
  );
  const { points } = await applyGate([{ cites: [0, 1], text }], {
    ...standard,
    evidence: evidenceOf([edited]),
  });
  expect(points.map((point) => point.text).includes(text)).toBe(isOwn);
  expect(points[0]?.quoted).toBe(!isOwn);
});

describe("what takes the place of a point", () => {
  const mill = articleTitled(
    "",
    "Ada Lind runs the mill. She sold 40 sacks of flour in June. The baker of Hulst bought 12 of them. He did not pay.",
    "en",
  );
  const gate = (...items: DraftItem[]) =>
    applyGate(items, { evidence: evidenceOf([mill]), language: "en" });
  const shown = async (...items: DraftItem[]) =>
    (await gate(...items)).points.map(({ text }) => text);

  test("are all of its sentences that carry its words, figures and denials", async () => {
    const text = "The baker of Hulst bought 17 of them and did not pay for any.";
    expect(await shown({ cites: [2, 3], text })).toEqual([
      "The baker of Hulst bought 12 of them.",
      "He did not pay.",
    ]);
  });

  test("has the sentence before it where it begins with a pronoun", async () => {
    const text = "The mill sold 90 sacks of flour in June.";
    expect(await shown({ cites: [1], text })).toEqual([
      "Ada Lind runs the mill.",
      "She sold 40 sacks of flour in June.",
    ]);
  });

  test("is dropped where another point says the same", async () => {
    const honest = { cites: [2], text: "A baker from Hulst took a dozen of the 40 sacks." };
    const wrong = { cites: [2], text: "The baker of Hulst bought 17 of them." };
    expect(await shown(honest, wrong)).toEqual([honest.text]);
  });
});

test("a cite that is off by one is put right", async () => {
  const item = { cites: [4], text: "Nordlinje loses 2.4 million crowns a year with the service." };
  const { points } = await applyGate([item], standard);
  expect(points).toEqual([{ text: item.text, cites: [3], quoted: false }]);
});

test.each([
  ["en", "Here is a short summary of the article:"],
  ["de", "Hier sind die wichtigsten Punkte:"],
  ["fr", "Voici un résumé de l’article :"],
  ["ko", "다음은 기사의 핵심 요약입니다:"],
])("an announcement is no point (%s)", async (language, text) => {
  const { points, checks } = await applyGate([{ cites: [0], text }, TRUE], {
    ...standard,
    language,
  });
  expect(points.map((point) => point.text)).toEqual([TRUE.text]);
  expect(checks.replaced).toBe(0);
});

describe("of articles in two languages", () => {
  const german = articleTitled(
    "Mühle",
    "Die Mühle in Hulst verkaufte im Juni 40 Säcke Mehl. Der Bäcker bezahlte nicht.",
    "de",
  );
  const evidence = evidenceOf([article, german]);
  const first = article.sentences.length;
  const gate = (text: string, language: string) =>
    applyGate([{ cites: [first, first + 1], text }], { evidence, language });

  test.each(["en", "de"])(
    "each point is judged in that of its sentences, asked in %s",
    async (asked) => {
      const honest = "Im Juni verkaufte die Mühle 40 Säcke, doch der Bäcker bezahlte nicht.";
      expect((await gate(honest, asked)).points.map(({ text }) => text)).toEqual([honest]);
    },
  );

  test("a denial that is left out is found there, too", async () => {
    const { checks } = await gate("Die Mühle in Hulst verkaufte Mehl, der Bäcker bezahlte.", "de");
    expect(checks.replaced).toBe(1);
  });
});
