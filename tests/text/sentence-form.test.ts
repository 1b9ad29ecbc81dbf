import { describe, expect, test } from "vitest";
import { endsAsSentence, isAnaphoric, isHeading } from "../../src/text/sentence-form.ts";

describe("a sentence that leans on the one before", () => {
  test.each([
    "She added that the wall would stay.",
    "“It was cold,” said the ferryman.",
    "A decent one costs 90 pounds a year.",
    "An older one fell in March.",
    "Another one sank.",
    "The latter was sold.",
    "Neither came back.",
  ])("%s", (sentence) => {
    expect(isAnaphoric(sentence)).toBe(true);
  });

  test.each([
    "A mill stands by the river.",
    "A one-off payment of 90 pounds is due.",
    "One decent mill was left.",
    "Isolde Brandt bought the mill.",
    "Italy has four such mills.",
    "The lattice was sold.",
  ])("is none of these: %s", (sentence) => {
    expect(isAnaphoric(sentence)).toBe(false);
  });
});

test.each([
  ["Opening hours", true],
  ["Serves six.", false],
  ["“Why?”", false],
  ["第一章", true],
  ["終わった。", false],
  [`${"A line that lost its stop, ".repeat(4)}and is long`, false],
])("“%s” is a heading: %s", (line, is) => {
  expect(isHeading(line)).toBe(is);
});

test.each(["Done.", "Done!", "Done?", "Done…", "“Done.”", "(Done.)", "完了。"])(
  "%s ends as a sentence",
  (text) => {
    expect(endsAsSentence(text)).toBe(true);
  },
);
