import { expect, test } from "vitest";
import { compose } from "../../../src/article/document/compose.ts";
import { splitSentences } from "../../../src/text/sentences.ts";

const textOf = (...blocks: string[]): string => {
  const parsed = compose({ blocks });
  if (!("extraction" in parsed)) throw new Error(parsed.verdict);
  return parsed.extraction.text;
};
const FILLING =
  "The harbour keeps its boats in a shed of oak, which was built when the railway came to the island.";

test("marks of notes in a text are taken off, and the notes at its end", () => {
  expect(
    textOf(
      "The pier was built in 1804.[1] It sank in 1911.[2][3] Nobody was hurt.",
      FILLING,
      "[1] Holt, Harbours, page 3.",
      "^ Mast, Boats, page 9.",
    ),
  ).toBe(`The pier was built in 1804. It sank in 1911. Nobody was hurt.\n${FILLING}`);
});

test("brackets that are no marks stay", () => {
  const line =
    "The first boat is boats[1] in the list, and the second is [2] as they say on the quay.";
  expect(textOf(line, FILLING)).toBe(`${line}\n${FILLING}`);
});

test("a date as Korea writes it ends no sentence", () => {
  const text = "보도자료 2025. 11. 4.(화) 배포";
  expect(splitSentences(text, "ko").map((sentence) => sentence.text)).toEqual([text]);
});

test("a sentence that ends in a year ends there", () => {
  const text = "It was in 2025. Two boats were sold.";
  expect(splitSentences(text, "en")).toHaveLength(2);
});
