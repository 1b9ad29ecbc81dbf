import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { replacementFor } from "../../../src/briefing/gate/replacement.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** The numbers of the sentences that take the place of a statement which cites all of a text. */
function quoted(text: string, statement: string, language = "en"): number[] {
  const evidence = evidenceOf([articleTitled("", text, language)]);
  const cites = [...evidence.sentences.keys()];
  return replacementFor({ text: statement, cites }, evidence).flatMap((point) => point.cites);
}

describe("what takes the place of a statement carries", () => {
  test.each([
    [
      "its figures",
      "The court held that rowers are workers. It dismissed the port's appeal by 2 votes to 1.",
      "The court held by 2 to 1 that rowers are workers.",
      "en",
      [0, 1],
    ],
    [
      "its figures in words",
      "The court held that rowers are workers. It dismissed the port's appeal by three to two.",
      "The court held by three to two that rowers are workers.",
      "en",
      [0, 1],
    ],
    [
      "a figure in words that the sentence has in digits",
      "Das Gericht hält Ruderer für Arbeiter. Mit 7 Stimmen wurde die Berufung abgewiesen.",
      "Das Gericht hält mit sieben Stimmen Ruderer für Arbeiter.",
      "de",
      [0, 1],
    ],
    [
      "its denials",
      "The port hires rowers by the day in May. The harbour master said she had not agreed.",
      "The port hires rowers by the day in May without any consent.",
      "en",
      [0, 1],
    ],
    [
      "nothing that one sentence has said already",
      "The port hires 12 rowers by the day in May. On some days of May 12 rowers are too few.",
      "The port hires 12 rowers by the day in May.",
      "en",
      [0],
    ],
    [
      "the sentence before one that leans on it",
      "Ida Roe runs the port. She hires rowers by the day in May, she says.",
      "She hires rowers by the day in May.",
      "en",
      [0, 1],
    ],
  ] as const)("%s: %s", (_, text, statement, language, expected) => {
    expect(quoted(text, statement, language)).toEqual(expected);
  });

  test("three sentences at most", () => {
    const text =
      "Five boats sank in the harbour in May. Six rowers swam to the quay. Seven guests were wet. Eight dogs barked all night.";
    expect(quoted(text, "5 boats, 6 rowers, 7 guests and 8 dogs.")).toHaveLength(3);
  });
});
