import { expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleOf } from "../../support/article-of.ts";

const found = (language: string, text: string, statement: string): string[] =>
  verifyPoint(statement, [1], evidenceOf([articleOf(text, { language })]), language).map(
    ({ kind }) => kind,
  );

test.each([
  [
    "de",
    "Die Müllerin Ilse Tarnow klagt gegen den Hafen. Das Wehr sei seit drei Jahren undicht. Der Hafen schweigt.",
    "Laut Tarnow ist das Wehr seit drei Jahren undicht.",
  ],
  [
    "ja",
    "北浜鉄道の三輪社長が会見した。古い橋は来年までに直すとした。住民は喜んだ。",
    "三輪社長によると、古い橋は来年までに直される。",
  ],
])("who was named before is the one who said it (%s)", (language, text, statement) => {
  expect(found(language, text, statement)).toEqual([]);
});

test("of a sentence that nobody is said to say, another one is not", () => {
  const text =
    "Die Müllerin Ilse Tarnow klagt gegen den Hafen. Das Wehr ist seit drei Jahren undicht. Der Hafen schweigt.";
  expect(found("de", text, "Laut Tarnow ist das Wehr seit drei Jahren undicht.")).not.toEqual([]);
});
