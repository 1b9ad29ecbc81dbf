import { describe, expect, test } from "vitest";
import { leavesOutDenial } from "../../../../src/briefing/gate/polarity/negation.ts";

describe("a statement says what its sentence denies of everybody", () => {
  test.each([
    [
      "en",
      "Two mills, Dorrow and Selby, are in talks with the bakers, but neither has signed a contract.",
      "The mills Dorrow and Selby have both signed a contract with the bakers.",
    ],
    [
      "de",
      `"Uns hat niemand gewarnt", sagte die Müllerin Ruth Amsel, die das Wehr bewacht.`,
      "Die Leute seien gewarnt worden, sagte die Müllerin Ruth Amsel, die das Wehr bewacht.",
    ],
  ])("(%s) %s", (language, sentence, statement) => {
    expect(leavesOutDenial(statement, sentence, language)).toBe(true);
    expect(leavesOutDenial(sentence, sentence, language)).toBe(false);
  });

  test.each([
    ["en", "Nothing that she bakes stays on the shelf.", "What she bakes stays nowhere long."],
    ["en", "The miller has said no. I do not believe it.", "The miller made them believe him."],
  ])("but not where another thing is denied (%s): %s", (language, sentence, statement) => {
    expect(leavesOutDenial(statement, sentence, language)).toBe(false);
  });
});
