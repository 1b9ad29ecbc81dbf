import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { copiedSentences } from "../../../src/briefing/gate/copied-sentences.ts";
import { articleTitled } from "../../fixtures/articles.ts";

const evidence = evidenceOf([
  articleTitled(
    "Kiln of Arden saved",
    "On Friday the potters of Arden bought the old gas kiln from the county for 12,000 crowns. The kiln can also be used by schools, and it holds ninety bowls at a time. The kiln was never fired on a Sunday. The mayor, Jana Frey, said on Monday that the roof needs new tiles. She also promised on Monday that the county will pay for the tiles.",
    "en",
  ),
]);
const copied = (text: string, cite: number) => copiedSentences({ text, cites: [cite] }, evidence);

describe("a statement is its own", () => {
  test.each([
    [
      "with a word less",
      "The potters of Arden bought the old gas kiln from the county for 12,000 crowns.",
      0,
    ],
    [
      "with a reply before it",
      "Yes, the kiln can also be used by schools, and it holds ninety bowls at a time.",
      1,
    ],
    ["with a reply before all of it", "No, the kiln was never fired on a Sunday.", 2],
    [
      "with what the title names",
      "The kiln of Arden can also be used by schools, and it holds ninety bowls.",
      1,
    ],
    [
      "with a word more",
      "The kiln can also be cheaply used by schools, and it holds ninety bowls at a time.",
      1,
    ],
    [
      "in another order",
      "The old gas kiln was bought from the county by the potters of Arden on Friday for 12,000 crowns.",
      0,
    ],
    [
      "with two of its words in others",
      "Schools may fire pots in the kiln as well, and it holds ninety bowls at a time.",
      1,
    ],
    [
      "with another verb of saying",
      "The mayor, Jana Frey, argued on Monday that the roof needs new tiles.",
      3,
    ],
    [
      "with the name of whom another word means",
      "Jana Frey also promised on Monday that the county will pay for the tiles.",
      4,
    ],
  ])("%s", (_, text, cite) => {
    expect(copied(text, cite)).toEqual([]);
  });
});

describe("a statement is a copy of its sentence", () => {
  test.each([
    [
      "with one word exchanged for another one",
      "On Friday the potters of Arden rented the old gas kiln from the county for 12,000 crowns.",
      0,
    ],
    [
      "with nothing else than another comma",
      "The kiln can also be used by schools and it holds ninety bowls at a time.",
      1,
    ],
    [
      "with something behind it that no sentence bears out",
      "The kiln was never fired on a Sunday, and readers should call now.",
      2,
    ],
  ])("%s", (_, text, cite) => {
    expect(copied(text, cite)).toEqual([cite]);
  });
});

test("in Korean and Japanese another particle is no word exchanged, another verb is", () => {
  const korean = evidenceOf([
    articleTitled("도예촌", "마을 도예가들이 금요일에 낡은 가마를 군청에서 사들였다.", "ko"),
  ]);
  const of = (text: string) => copiedSentences({ text, cites: [0] }, korean);
  expect(of("마을 도예가들은 금요일에 낡은 가마를 군청에서 사들였다.")).toEqual([]);
  expect(of("마을 도예가들이 금요일에 낡은 가마를 군청에서 빌려갔다.")).toEqual([0]);
});
