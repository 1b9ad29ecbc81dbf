import { describe, expect, test } from "vitest";
import { indexPassages } from "../../../src/briefing/search/passages.ts";

const verdictOn = (question: string, lines: readonly string[], language = "en"): string =>
  indexPassages(
    lines.map((text) => ({ text })),
    language,
  ).find(question).verdict;

const COMPANY = [
  "The group closed two of its nine yards in spring.",
  "Turnover at Halden Barges fell to 12 million euros after a dry summer.",
  "Its chair, Rufus Olander, spoke of a hard year.",
];

describe("what is told of whom a question names, and of nothing that it asks, is no answer", () => {
  test.each([
    ["What is the market value of Halden Barges?", "closest"],
    ["What was the turnover of Halden Barges?", "stated"],
    ["Who is Rufus Olander?", "stated"],
  ])("%s", (question, verdict) => {
    expect(verdictOn(question, COMPANY)).toBe(verdict);
  });

  test("where all nouns have capitals, none is taken for a name", () => {
    const text = [
      "Am Mittwoch tagte der Kreistag in Bodelfeld.",
      "Eine Initiative sammelt Unterschriften gegen die Schranke; 1.870 sind es schon.",
    ];
    expect(verdictOn("Wie viele Unterschriften hat die Initiative?", text, "de")).toBe("stated");
  });
});

describe("what asks for much that stands nowhere in the text is not stated", () => {
  const report = [
    "Losses of drinking water were measured in 37 towns.",
    "Most of the drinking water is lost because pipes of towns leak.",
    "It took eighteen months.",
  ];
  test.each([
    ["Is drinking water from wells healthy for babies?", "closest"],
    ["Why is drinking water lost in towns?", "stated"],
  ])("%s", (question, verdict) => {
    expect(verdictOn(question, report)).toBe(verdict);
  });
});
