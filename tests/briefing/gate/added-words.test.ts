import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { addsUnfounded } from "../../../src/briefing/gate/added-words.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** Whether what an answer adds to its question is nowhere in a text of one sentence. */
function isUnfounded(language: string, text: string, question: string, answer: string): boolean {
  const evidence = evidenceOf([articleTitled("", text, language)]);
  return addsUnfounded(answer, question, [0], evidence);
}

describe("what an answer adds to its question", () => {
  test.each([
    [
      "a noun of one syllable with the copula",
      "섬은 소가 누운 모양이다.",
      "섬은 어떤 모양인가?",
      "섬은 소이다.",
    ],
    ["a noun with the polite copula", "섬의 새는 제비였다.", "섬의 새는?", "섬의 새는 제비입니다."],
  ])("in Korean may be %s", (_, text, question, answer) => {
    expect(isUnfounded("ko", text, question, answer)).toBe(false);
  });

  test("in Korean is missed all the same where the text does not have it", () => {
    const text = "섬의 새는 제비였다.";
    expect(isUnfounded("ko", text, "섬의 새는?", "섬의 새는 갈매기이다.")).toBe(true);
  });

  test("in English is looked for in the sentences", () => {
    const text = "The ferry carried apples to Harwick.";
    const question = "What did the ferry carry?";
    expect(isUnfounded("en", text, question, "The ferry carried apples.")).toBe(false);
    expect(isUnfounded("en", text, question, "The ferry carried marble statues from Carrow.")).toBe(
      true,
    );
  });
});
