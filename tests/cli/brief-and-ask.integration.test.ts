import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandLine } from "../support/terminal-of.ts";

const SAMPLE = "samples/defense-talks.txt";
const article = readFileSync(SAMPLE, "utf8");

interface PointRecord {
  readonly text: string;
  readonly cites: readonly number[];
  readonly quotes: readonly string[];
}

describe("brief --json", () => {
  test("gives the article and its briefing, each point with the sentences it rests on", async () => {
    const { code, out } = await commandLine(["brief", SAMPLE, "--json"]);
    const record = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(record)).toEqual(["article", "briefing"]);
    expect(record.briefing).toEqual({
      headline: "Seoul, Washington and Tokyo put missile drills on a fixed calendar",
      points: expect.any(Array),
      questions: expect.any(Array),
      writer: "extractive",
      language: "en",
    });
    const points: PointRecord[] = record.briefing.points;
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(6);
    for (const { cites, quotes } of points) {
      expect(quotes).toEqual(cites.map((cite) => record.article.sentences[cite]));
      for (const quote of quotes) expect(article).toContain(quote);
    }
    expect(JSON.stringify(record.briefing)).not.toMatch(/Copyright|Presentation|Ha-Rin/u);
  });

  test("of nothing ends with 1 and the reason on stderr", async () => {
    const { code, out, err } = await commandLine(["brief", "-", "--json"], { input: " \n" });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^-: [a-z-]+: .+\.\n$/u);
  });
});

describe("ask --json", () => {
  test("quotes the sentence that answers", async () => {
    const { code, out } = await commandLine([
      "ask",
      SAMPLE,
      "Where were the talks held?",
      "--json",
    ]);
    const record = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(record)).toEqual(["verdict", "sentences"]);
    expect(record.verdict).toBe("stated");
    const sentences: PointRecord[] = record.sentences;
    expect(sentences.flatMap(({ quotes }) => quotes).join(" ")).toContain("Singapore");
    for (const quote of sentences.flatMap(({ quotes }) => quotes)) expect(article).toContain(quote);
  });

  test("claims no answer where no sentence gives one", async () => {
    const question = "What did the ministers have for lunch?";
    const { out } = await commandLine(["ask", "-", question, "--json"], { input: article });
    expect(JSON.parse(out)).toMatchObject({ verdict: "closest" });
  });
});

describe("for people", () => {
  test("a briefing shows its points in quotation marks, and questions to ask", async () => {
    const { out } = await commandLine(["brief", SAMPLE]);
    expect(out).toContain("Seoul, Washington and Tokyo put missile drills on a fixed calendar\n");
    expect(out).toMatch(/^• “.+/mu);
    const { out: offering } = await commandLine(["brief", "samples/harbour-heat.html"]);
    expect(offering).toMatch(/^Ask, for example:\n.+\?$/mu);
  });

  test("an answer that no sentence gives begins with that", async () => {
    const { out } = await commandLine(["ask", SAMPLE, "What did the ministers have for lunch?"]);
    expect(out).toMatch(/^\nI found no sentence that answers this\./u);
  });
});
