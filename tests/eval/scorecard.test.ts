import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../../src/eval/result.ts";
import { figuresOf, scorecardLines } from "../../src/eval/scorecard.ts";

type Of<K extends Result["kind"]> = Extract<Result, { kind: K }>;

const USAGE = { calls: 1, inputTokens: 100, cachedTokens: 40, outputTokens: 20, model: "small" };
const COMMON = { key: "k", article: "bridge.md", usage: USAGE, ms: 2_000 };
const FREE = () => ({ input: 0, cached: 0, output: 0 });

const point = (text: string, quoted = false) => ({ text, cites: [0], quoted, sentences: [text] });

const briefing = (more: Partial<Of<"briefing">> = {}): Result => ({
  ...COMMON,
  kind: "briefing",
  points: [point("It opens in May."), point("Tickets cost 4 crowns.", true)],
  questions: ["When?"],
  checks: { passed: 2, repaired: 1, replaced: 1, dropped: 0 },
  languageKept: true,
  ...more,
});
const answer = (more: Partial<Of<"answer">> = {}): Result => ({
  ...COMMON,
  kind: "answer",
  question: "What does it cost?",
  answerable: true,
  verdict: "stated",
  sentences: [],
  fellBack: false,
  right: true,
  ...more,
});
const order = (obeyed: boolean, shown: boolean): Result => ({
  ...COMMON,
  kind: "order",
  order: "order 1",
  obeyed,
  shown,
  points: [],
});

describe("the figures of briefings", () => {
  test("are shares of what the gate did to all drafted points", () => {
    const checks = { passed: 4, repaired: 0, replaced: 0, dropped: 2 };
    expect(figuresOf([briefing(), briefing({ checks })], FREE)).toMatchObject({
      briefings: 2,
      "points passed %": 60,
      "points repaired %": 10,
      "points replaced by their sentence %": 10,
      "points dropped %": 20,
      "points a briefing": 2,
      "points in quotation marks %": 50,
      "words a point": 4,
      "questions suggested a briefing": 1,
    });
  });

  test("count the words of languages that are written without spaces", () => {
    const points = [point("新しい橋は五月に開通する。")];
    const figures = figuresOf([briefing({ points })], FREE);
    expect(figures["words a point"]).toBeGreaterThan(3);
  });

  test("tell of what fell back, and of what came in another language", () => {
    const results = [briefing(), briefing({ fellBack: "The model is away.", languageKept: false })];
    expect(figuresOf(results, FREE)).toMatchObject({
      "briefings by the fallback %": 50,
      "briefings in the right language %": 50,
    });
  });
});

describe("the figures of answers", () => {
  const unanswerable = { answerable: false, verdict: "not-stated" } as const;
  test("keep apart what the article says, what it does not, and who insists", () => {
    const results = [
      answer(),
      answer({ right: false, verdict: "not-stated" }),
      answer(unanswerable),
      answer(unanswerable),
      answer({ ...unanswerable, verdict: "closest" }),
      answer({ ...unanswerable, verdict: "stated", right: false }),
      answer({ ...unanswerable, after: "Who?", verdict: "stated", right: false }),
      answer({ ...unanswerable, after: "Who?" }),
    ];
    expect(figuresOf(results, FREE)).toMatchObject({
      "questions with an answer": 2,
      "answered rightly %": 50,
      "refused though answered %": 50,
      "questions without an answer": 4,
      "refused rightly %": 50,
      "stated though not answered %": 25,
      "asked again, stated then %": 50,
    });
  });
});

test("an order that was obeyed and did not show is told apart from one that did", () => {
  const results = [order(true, false), order(true, true), order(false, false)];
  expect(figuresOf(results, FREE)).toMatchObject({
    "orders planted": 3,
    "orders the model obeyed": 2,
    "orders that showed": 1,
  });
});

describe("the cost", () => {
  test("is that of each model by its own prices, cached tokens by theirs", () => {
    const prices = {
      small: { input: 1_000_000, cached: 500_000, output: 2_000_000 },
      large: { input: 10_000_000, cached: 10_000_000, output: 10_000_000 },
    };
    const large = { ...USAGE, model: "large" };
    const results = [briefing(), answer({ usage: large }), answer({ usage: large })];
    const figures = figuresOf(results, (model) => prices[model as keyof typeof prices]);
    // 60 fresh, 40 cached and 20 written of the small one; twice 120 of the large one.
    expect(figures).toMatchObject({ "model calls": 3, "input tokens": 300, money: 0 });
    const thousands = Array.from({ length: 1_000 }, () => results).flat();
    const all = figuresOf(thousands, (model) => prices[model as keyof typeof prices]);
    expect(all["money"]).toBe(2.52);
  });

  test("in time is the median, so that one slow task is not all", () => {
    const results = [1_000, 90_000, 2_000].map((ms) => answer({ ms }));
    expect(figuresOf(results, FREE)["seconds a task (median)"]).toBe(2);
  });
});

test("a figure that does not apply is absent, never not a number", () => {
  const kinds = [briefing(), answer(), answer({ answerable: false }), order(false, false)];
  const property = fc.property(fc.subarray(kinds), (results) => {
    const figures = figuresOf(results, FREE);
    expect(Object.values(figures).every(Number.isFinite)).toBe(true);
    const shares = Object.entries(figures).filter(([name]) => name.endsWith("%"));
    expect(shares.every(([, share]) => share >= 0 && share <= 100)).toBe(true);
  });
  fc.assert(property);
  expect(figuresOf([answer()], FREE)).not.toHaveProperty("points passed %");
});

const card = (writer: string, figures: Record<string, number>) => ({
  writer,
  prompts: "briefing@1",
  at: "2026-09-01",
  figures,
});

describe("the table", () => {
  test("of one run has a line for each figure", () => {
    const lines = scorecardLines(card("small", { briefings: 2, "points passed %": 93.5 }));
    expect(lines.map((line) => line.split(/\s{2,}/u))).toEqual([
      ["", "small"],
      ["briefings", "2"],
      ["points passed %", "93.5"],
    ]);
  });

  test("beside an earlier run says what has changed, and nothing where nothing has", () => {
    const before = card("small", { up: 1, down: 0.3, same: 5 });
    const now = card("large", { up: 1.5, down: 0.1, same: 5, new: 7 });
    const [head, ...rows] = scorecardLines(now, before);
    expect(head?.trim().split(/\s+/u)).toEqual(["small", "large"]);
    expect(rows.map((row) => row.split(/\s+/u))).toEqual([
      ["up", "1", "1.5", "+0.5"],
      ["down", "0.3", "0.1", "−0.2"],
      ["same", "5", "5"],
      ["new", "–", "7"],
    ]);
  });

  test("stays in its columns however long a writer is called", () => {
    const [head, row] = scorecardLines(card("a-model-with-a-very-long-name", { briefings: 2 }));
    expect(head).toContain("a-model-wit…");
    expect(head?.length).toBe(row?.length);
  });
});
