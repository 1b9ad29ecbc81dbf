import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleOf } from "../../support/article-of.ts";

const kindsOf = (text: string, language: string, statement: string, cite: number): string[] =>
  verifyPoint(statement, [cite], evidenceOf([articleOf(text, { language })]), language).map(
    ({ kind }) => kind,
  );

const TEXTS = {
  en: "The weir was mended in June. The miller grinds rye for two bakeries of the valley. Otters have come back to the stream.",
  de: "Das Wehr wurde im Juni geflickt. Der Müller mahlt Roggen für zwei Bäckereien im Tal. Am Bach leben wieder Otter.",
} as const;

describe("a statement in other words than its sentence", () => {
  test.each([
    [
      "en",
      "Rye is ground there daily, and local bakeries fetch flour and bran from his old stones nearby.",
      1,
    ],
    [
      "de",
      "Aus Roggen entsteht dort täglich frisches Mehl, das Bäckereien der Gegend kaufen, backen und loben.",
      1,
    ],
  ] as const)("is believed where no other sentence is nearer (%s)", (language, statement, cite) => {
    expect(kindsOf(TEXTS[language], language, statement, cite)).not.toContain("citation");
  });

  test.each([
    ["en", "Otters were seen at the stream again after years.", 0],
    ["de", "Am Bach wurden wieder Otter gesehen, nach Jahren.", 0],
  ] as const)("is not where another one says it (%s)", (language, statement, cite) => {
    expect(kindsOf(TEXTS[language], language, statement, cite)).toContain("citation");
  });

  test("nor where hardly a word of it stands in its sentence", () => {
    const statement = "Concerts in June attract thousands of visitors to the park.";
    expect(kindsOf(TEXTS.en, "en", statement, 0)).toContain("citation");
  });
});
