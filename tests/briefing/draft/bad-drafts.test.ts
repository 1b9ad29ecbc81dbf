import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/domain/briefing.ts";
import { answerQuestion } from "../../../src/briefing/draft/answer-question.ts";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import type { DraftItem, Opinion, Writer } from "../../../src/ports/writer.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { BRIDGE } from "../../writers/articles.ts";
import { draftOf, scriptedWriter } from "../scripted-writer.ts";

const EVERYTHING = [...BRIDGE.sentences.keys()];
const CLOSES = { cites: [0], text: "Harwick shuts its Old Mill Bridge for 14 months." };
const COSTS = { cites: [2], text: "The mayor expects the work to come to 8.4 million euros." };
const GERMAN = [
  { cites: [0], text: "Harwick sperrt seine Old Mill Bridge für 14 Monate." },
  { cites: [2], text: "Die Reparatur kostet nach Angaben von Ines Okafor 8,4 Millionen Euro." },
];

async function brief(
  items: readonly DraftItem[],
  check?: NonNullable<Writer["check"]>,
): Promise<Briefing> {
  const writer = scriptedWriter(() => draftOf(items));
  const { briefing } = await writeBriefing({
    article: BRIDGE,
    language: "en",
    length: "standard",
    writer: check === undefined ? writer : { ...writer, check },
    fallback: extractiveWriter(),
  });
  return briefing;
}

const textsOf = ({ points }: Briefing): string[] => points.map(({ text }) => text);
const saying =
  (opinion: Opinion): NonNullable<Writer["check"]> =>
  (statements) =>
    Promise.resolve({ opinions: statements.map(() => opinion) });

describe("a model that writes badly never leaves a thread without a briefing", () => {
  test("in another language than asked: its sentences are quoted, which are in the one asked for", async () => {
    const { points, fellBack } = await brief(GERMAN);
    expect(points.map(({ cites, quoted }) => [cites, quoted])).toEqual([
      [[0], true],
      [[2], true],
    ]);
    expect(fellBack).toBeUndefined();
  });

  test("without a cite: the fallback briefs, and says that it stepped in", async () => {
    const briefing = await brief([
      { ...CLOSES, cites: [] },
      { ...COSTS, cites: [] },
    ]);
    expect(briefing.fellBack).toEqual({ key: "tooFewChecked" });
    expect(briefing.points.length).toBeGreaterThan(1);
  });

  test("with cites of every sentence: those that bear it out are quoted, and no more than three", async () => {
    const { points } = await brief([
      { ...CLOSES, cites: EVERYTHING },
      { ...COSTS, cites: EVERYTHING },
    ]);
    expect(points.every(({ quoted }) => quoted)).toBe(true);
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThanOrEqual(6);
  });

  test("one item over and over: it is shown once", async () => {
    const briefing = await brief([CLOSES, CLOSES, CLOSES, COSTS, CLOSES]);
    expect(textsOf(briefing)).toEqual([CLOSES.text, COSTS.text]);
  });

  test("one item of more than 700 characters: its sentence stands for it", async () => {
    const long = {
      cites: [0],
      text: `${CLOSES.text} ${"The old bridge closes. ".repeat(32)}`.trim(),
    };
    expect(long.text.length).toBeGreaterThan(700);
    const { points } = await brief([long, COSTS]);
    expect(points.every(({ text }) => text.length <= 700)).toBe(true);
    expect(points[0]).toMatchObject({ quoted: true, cites: [0] });
  });

  test("rightly, with cites that are never right: nothing is shown under a sentence that says otherwise", async () => {
    const briefing = await brief([
      { ...CLOSES, cites: [7] },
      { ...COSTS, cites: [9] },
    ]);
    expect(textsOf(briefing)).not.toContain(CLOSES.text);
    expect(briefing.points.length).toBeGreaterThan(0);
  });

  test("and its second reader contradicts all of it: sentences are quoted", async () => {
    const briefing = await brief([CLOSES, COSTS], saying({ verdict: "unsupported", words: "all" }));
    expect(briefing.points.map(({ quoted }) => quoted)).toEqual([true, true]);
    expect(briefing.fellBack).toBeUndefined();
  });

  test("and its second reader supports a foreign number: it is not shown all the same", async () => {
    const invented = { cites: [2], text: "The repairs will cost the town 9.9 million euros." };
    const briefing = await brief([CLOSES, invented, COSTS], saying({ verdict: "supported" }));
    expect(textsOf(briefing).join(" ")).not.toContain("9.9");
  });
});

test("a model that says of every question that a part stays open is shown with what it states", async () => {
  const writer = scriptedWriter(() =>
    draftOf([{ cites: [0], text: "The Old Mill Bridge closes for 14 months." }], {
      open: ["who paid for the first bridge"],
    }),
  );
  for (const question of [
    "How long does the bridge close?",
    "For how many months does it close?",
  ]) {
    const { answer } = await answerQuestion({
      articles: [BRIDGE],
      question,
      earlier: [],
      turns: [],
      language: "en",
      length: "standard",
      writer,
      fallback: extractiveWriter(),
    });
    expect(answer.sentences.length).toBeGreaterThan(0);
    expect(answer.verdict).toBe("stated");
  }
});
