import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { copiedSentences } from "../../../src/briefing/gate/copied-sentences.ts";
import { articleTitled } from "../../fixtures/articles.ts";

const evidence = evidenceOf([
  articleTitled(
    "Kiln of Arden saved",
    "On Friday the potters of Arden bought the old gas kiln from the county for 12,000 crowns. The kiln can also be used by schools, and it holds ninety bowls at a time.",
    "en",
  ),
]);
const copied = (text: string, cite: number) => copiedSentences({ text, cites: [cite] }, evidence);

describe("a statement is its own where of its sentence something was left out and nothing is new", () => {
  test.each([
    [
      "a word less",
      "The potters of Arden bought the old gas kiln from the county for 12,000 crowns.",
      0,
    ],
    [
      "a reply before it",
      "Yes, the kiln can also be used by schools, and it holds ninety bowls at a time.",
      1,
    ],
    [
      "what the title names",
      "The kiln of Arden can also be used by schools, and it holds ninety bowls.",
      1,
    ],
  ])("%s", (_, text, cite) => {
    expect(copied(text, cite)).toEqual([]);
  });
});

describe("a statement is a copy of its sentence", () => {
  test.each([
    [
      "with two that changed places",
      "On Friday the county of Arden bought the old gas kiln from the potters for 12,000 crowns.",
      0,
    ],
    [
      "with a word exchanged",
      "On Friday the potters of Arden rented the old gas kiln from the county for 12,000 crowns.",
      0,
    ],
    [
      "with a word more",
      "The kiln can also be cheaply used by schools, and it holds ninety bowls at a time.",
      1,
    ],
  ])("%s", (_, text, cite) => {
    expect(copied(text, cite)).toEqual([cite]);
  });
});
