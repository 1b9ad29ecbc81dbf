import { describe, expect, test } from "vitest";
import type { Answer, Briefing, VerifiedSentence } from "../../src/domain/briefing.ts";
import { wordingIn } from "../../src/messages/wording.ts";
import { UsageError } from "../../src/terminal/io.ts";
import {
  answerRecord,
  briefRecord,
  quotesOf,
  readRecord,
  verifyRecord,
} from "../../src/terminal/json-output.ts";
import { printSteps } from "../../src/terminal/print-steps.ts";
import { printAnswer, printBriefing } from "../../src/terminal/print-thread.ts";
import { printVerified } from "../../src/terminal/print-verified.ts";
import { terminal, type Terminal } from "../../src/terminal/terminal.ts";
import { articleOf } from "../support/article-of.ts";

const FERRY = articleOf("The ferry will run twice a day. It costs 4 euros. Bicycles are free.", {
  id: "ferry",
  title: "More ferries",
  site: "Island Post",
  byline: "Ada Brandt",
  publishedAt: "2026-11-30T09:00:00Z",
});
const BRIDGE = articleOf("The bridge is closed. Nobody knows until when.", { id: "bridge" });
const CHECKS = { passed: 1, repaired: 0, replaced: 0, dropped: 0 };
const BRIEFING: Briefing = {
  articleId: "ferry",
  headline: "Ferry twice a day",
  points: [{ text: "There will be two ferries a day.", cites: [0], quoted: false }],
  questions: [],
  writer: "extractive",
  language: "en",
  checks: CHECKS,
  coverage: 1,
};
const ANSWER: Answer = {
  verdict: "stated",
  sentences: [],
  articleIds: ["ferry", "bridge"],
  writer: "extractive",
  checks: CHECKS,
};
const english = wordingIn("en");

/** What is written for people, line by line. */
function linesOf(draw: (out: Terminal) => void): string[] {
  let text = "";
  draw(terminal({ write: (part: string) => (text += part) }));
  return text.split("\n").filter((line) => line !== "");
}
const briefed = (change: Partial<Briefing> = {}, about = {}) =>
  linesOf((out) => printBriefing(out, { ...FERRY, ...about }, { ...BRIEFING, ...change }, english));
const answered = (change: Partial<Answer>) =>
  linesOf((out) => printAnswer(out, { ...ANSWER, ...change }, [FERRY, BRIDGE]));

describe("a briefing for people", () => {
  test("has each point with the number of its sentence, and that sentence below", () => {
    const lines = briefed();
    expect(lines[0]).toBe("Ferry twice a day");
    expect(lines).toContain("• There will be two ferries a day. [1]");
    expect(lines.at(-1)).toBe("    1  “The ferry will run twice a day.”");
  });

  test("does not say a sentence twice that is the point itself", () => {
    const text = FERRY.sentences[1]?.text ?? "";
    const lines = briefed({ points: [{ text, cites: [1], quoted: true }] });
    expect(lines.filter((line) => line.includes(text))).toEqual([`• “${text}” [2]`]);
  });

  test("has all sentences of a point, each by its own number, and how a figure follows", () => {
    const points = [
      { text: "So 8 euros a day.", cites: [1, 0], quoted: false, steps: ["2 × 4 = 8"] },
    ];
    expect(briefed({ points }).slice(-3)).toEqual([
      "• So 8 euros a day. (2 × 4 = 8) [2][1]",
      "    2  “It costs 4 euros.”",
      "    1  “The ferry will run twice a day.”",
    ]);
  });

  test.each<[string, Partial<Briefing>, object, RegExp]>([
    [
      "where it is from, by whom and of which day",
      {},
      {},
      /Island Post · Ada Brandt · 2026-11-30/u,
    ],
    ["who wrote it", { writer: "small" }, {}, /· small$/u],
    [
      "how much of the article could be read",
      {},
      { verdict: "partial", readShare: 0.4 },
      /40\s?%/u,
    ],
    ["how much of it the writer was given", { coverage: 0.25 }, {}, /25\s?%/u],
  ])("says %s", (_, change, about, shape) => {
    expect(briefed(change, about)[1]).toMatch(shape);
  });

  test("says nothing of a share where all was read", () => {
    expect(briefed()[1]).not.toContain("%");
  });

  test("ends with what can be asked", () => {
    expect(briefed({ questions: ["What does it cost?"] }).at(-1)).toBe("  › What does it cost?");
    expect(briefed().join()).not.toContain("›");
  });
});

describe("an answer for people", () => {
  test("counts its sentences on through the articles", () => {
    const sentences = [{ text: "It is closed.", cites: [3], quoted: false }];
    expect(answered({ sentences })).toEqual([
      "• It is closed. [4]",
      "    4  “The bridge is closed.”",
    ]);
  });

  test.each(["closest", "not-stated"] as const)(
    "that is %s says first that the articles do not say it",
    (verdict) => {
      const sentences = [{ text: "It is closed.", cites: [3], quoted: false }];
      const lines = answered({ verdict, sentences });
      expect(lines.indexOf("• It is closed. [4]")).toBeGreaterThan(0);
      expect(lines[0]).toMatch(/\b(?:not|no|none)\b/u);
    },
  );

  test("is given in its own language, its caveat last", () => {
    const caveat = { key: "inputMissing" } as const;
    const lines = answered({ verdict: "not-stated", language: "de", caveat });
    expect(lines[0]).not.toBe(answered({ verdict: "not-stated" })[0]);
    expect(lines.at(-1)).toBe(wordingIn("de").phrase(caveat));
  });
});

const sentence = (change: Partial<VerifiedSentence> = {}): VerifiedSentence => ({
  text: "The ferry costs 4 euros.",
  cites: [1],
  findings: [],
  inOtherLanguage: false,
  ...change,
});
const wrongFigure = { kind: "number", what: "7 euros", hard: true } as const;

describe("a sentence that was held against an article", () => {
  const cases: [string, Partial<VerifiedSentence>, boolean][] = [
    ["is borne out by one that is near and has all of it", {}, true],
    ["is not where none is near", { cites: [] }, false],
    ["is not where a figure is another", { findings: [wrongFigure] }, false],
    ["is not where it is in another language", { inOtherLanguage: true }, false],
  ];

  test.each(cases)("%s", (_, change, isFine) => {
    const lines = linesOf((out) => printVerified(out, FERRY, [sentence(change)], english));
    expect(lines[0]).toBe(`${isFine ? "✓" : "✗"} The ferry costs 4 euros.`);
    expect(lines.some((line) => line === "    2  “It costs 4 euros.”")).toBe(
      change.cites === undefined,
    );
    const [record] = verifyRecord(FERRY, [sentence(change)]).sentences;
    expect(record?.borneOut).toBe(isFine);
  });

  test("is told what was found, figures as they were written", () => {
    const one = sentence({ findings: [wrongFigure] });
    expect(linesOf((out) => printVerified(out, FERRY, [one], english))[1]).toContain("7 euros");
    expect(verifyRecord(FERRY, [one]).sentences[0]).toMatchObject({
      cites: [1],
      quotes: ["It costs 4 euros."],
      findings: [wrongFigure],
    });
  });
});

describe("what programs read", () => {
  test("of an article has its sentences, and what its cites mean", () => {
    const { article, briefing } = briefRecord(FERRY, BRIEFING);
    expect(article.sentences).toEqual(FERRY.sentences.map(({ text }) => text));
    for (const point of briefing.points)
      expect(point.quotes).toEqual(point.cites.map((cite) => article.sentences[cite]));
  });

  test("of an answer has the sentences of all articles", () => {
    const sentences = [{ text: "x", cites: [2, 4], quoted: false }];
    expect(answerRecord({ ...ANSWER, sentences }, [FERRY, BRIDGE])).toEqual({
      verdict: "stated",
      sentences: [
        { text: "x", cites: [2, 4], quotes: ["Bicycles are free.", "Nobody knows until when."] },
      ],
    });
  });

  test("of what could not be read has the reason and its evidence, and no article", () => {
    const refusal = { verdict: "not-found", reason: { key: "inputMissing" }, evidence: ["ENOENT"] };
    const record = readRecord("a.html", refusal as Parameters<typeof readRecord>[1]);
    expect(record).toEqual({
      input: "a.html",
      verdict: "not-found",
      reason: english.phrase({ key: "inputMissing" }),
      evidence: ["ENOENT"],
    });
  });

  test("of what could be read in part has how much, and why", () => {
    const because = { key: "restUnread" } as const;
    const article = {
      ...FERRY,
      verdict: "partial",
      readShare: 0.4,
      partialBecause: because,
    } as const;
    const record = readRecord("-", { verdict: "partial", article, evidence: [] });
    expect(record).toMatchObject({ readShare: 0.4, reason: english.phrase(because) });
    expect(readRecord("-", { verdict: "ok", article: FERRY, evidence: [] }).reason).toBeUndefined();
  });

  test("has no quotation for a cite of nothing", () => {
    expect(quotesOf([0, 99], [FERRY])).toEqual(["The ferry will run twice a day."]);
  });
});

test("steps are told with how many lines each was done to, and their first words", () => {
  const steps = [{ did: "removed", rule: "comments", lines: ["First!", "Me too."] }] as const;
  expect(linesOf((out) => printSteps(out, steps))).toEqual([
    "removed: comments (2)",
    "      First!",
    "      Me too.",
  ]);
});

test("a call that is not understood says so in English, and keeps what it is for other languages", () => {
  const error = new UsageError({ key: "readWhat" });
  expect(error.message).toBe(english.phrase({ key: "readWhat" }));
  expect(error.said).toEqual({ key: "readWhat" });
});
