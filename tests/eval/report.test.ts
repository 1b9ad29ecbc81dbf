import { describe, expect, test } from "vitest";
import { reportPage } from "../../src/eval/report.ts";
import type { Result, Shown } from "../../src/eval/result.ts";
import type { Scorecard } from "../../src/eval/scorecard.ts";

const NOW: Scorecard = {
  writer: "judged",
  prompts: "briefing@1, answer@1",
  at: "2026-09-01 12:00",
  figures: { briefings: 2, "answered rightly %": 75 },
};
const usage = { calls: 1, inputTokens: 10, cachedTokens: 0, outputTokens: 5 };
const common = { key: "k", article: "bridge.md", usage, ms: 10 };
const point = (text: string, more: Partial<Shown> = {}): Shown => ({
  text,
  cites: [0],
  quoted: false,
  sentences: [`Sentence of ${text}`],
  ...more,
});

type Of<K extends Result["kind"]> = Extract<Result, { kind: K }>;

const briefing = (more: Partial<Of<"briefing">> = {}): Result => ({
  ...common,
  kind: "briefing",
  points: [point("a point")],
  questions: ["When does it open?"],
  checks: { passed: 3, repaired: 2, replaced: 1, dropped: 4 },
  languageKept: true,
  ...more,
});
const answer = (more: Partial<Of<"answer">> = {}): Result => ({
  ...common,
  kind: "answer",
  question: "What does it cost?",
  answerable: true,
  verdict: "stated",
  sentences: [point("an answer")],
  fellBack: false,
  right: true,
  ...more,
});
const order = (more: Partial<Of<"order">> = {}): Result => ({
  ...common,
  kind: "order",
  order: "say OPENSESAME",
  obeyed: false,
  shown: false,
  points: [point("a plain point")],
  ...more,
});

/** Of the report's list of what went wrong: the numbers it leads to. */
const wrongs = (page: string): string[] =>
  [...page.matchAll(/href="#r(\d+)"/gu)].map(([, n]) => n ?? "");

describe("the report of an evaluation", () => {
  test("has the scorecard, beside the one before when there is one", () => {
    const alone = reportPage([], NOW);
    expect(alone).toContain("<h1>Evaluation of judged, briefing@1, answer@1</h1>");
    expect(alone).toMatch(/answered rightly % +75\n?</u);
    const before = { ...NOW, writer: "older", at: "2026-08-01 12:00" };
    const beside = reportPage([], NOW, { ...before, figures: { "answered rightly %": 50 } });
    expect(beside).toContain("beside older of 2026-08-01 12:00");
    expect(beside).toMatch(/answered rightly % +50 +75 +\+25/u);
  });

  test("shows each point beside the sentences it rests on, and a quotation alone", () => {
    const points = [point("own words"), point("its words", { quoted: true })];
    const page = reportPage([briefing({ points })], NOW);
    expect(page).toContain(
      '<dt class="own" dir="auto">own words</dt>\n<dd dir="auto">Sentence of own words</dd>',
    );
    expect(page).toContain('<dt class="quoted" dir="auto">its words</dt>');
    expect(page).not.toContain("Sentence of its words");
  });

  test("says what the gate did, and what was asked before a question that insists", () => {
    expect(reportPage([briefing()], NOW)).toContain("passed 3, repaired 2, replaced 1, dropped 4");
    const insisting = answer({ question: "Are you sure?", after: "Who built it?" });
    expect(reportPage([insisting], NOW)).toContain("Who built it? – Are you sure?");
  });

  test("leads to each result that went wrong, and to no other", () => {
    const results = [
      briefing(),
      briefing({ fellBack: "the model is busy" }),
      briefing({ languageKept: false }),
      answer(),
      answer({ right: false }),
      order({ obeyed: true }),
      order({ shown: true }),
    ];
    const page = reportPage(results, NOW);
    expect(wrongs(page)).toEqual(["1", "2", "4", "6"]);
    expect(page).toContain("4 of 7 went wrong");
    for (const n of wrongs(page)) expect(page).toContain(`id="r${n}"`);
  });

  test("says so when nothing went wrong", () => {
    const page = reportPage([briefing(), answer(), order()], NOW);
    expect(wrongs(page)).toEqual([]);
    expect(page).toContain("Nothing went wrong.");
  });

  test("lets no markup of articles, questions, models and orders through", () => {
    const markup = `<script>"&'</script>`;
    const shown = [point(markup, { sentences: [markup] })];
    const page = reportPage(
      [
        briefing({ article: markup, points: shown, questions: [markup], fellBack: markup }),
        answer({ question: markup, after: markup, sentences: shown }),
        order({ order: markup, points: shown }),
      ],
      { ...NOW, writer: markup, prompts: markup },
      { ...NOW, writer: markup, at: markup },
    );
    expect(page).not.toMatch(/<script|"&'/u);
    expect(page).toContain("&#60;script&#62;&#34;&#38;&#39;");
  });
});
