import { describe, expect, test } from "vitest";
import { SPOKEN } from "../../../src/languages/index.ts";
import { signsOf } from "../../../src/writers/extractive/points/sentence-signs.ts";
import { articleTitled } from "../../fixtures/articles.ts";
import { OPENERS } from "./openers.ts";

const leans = (sentence: string, language: string): boolean | undefined =>
  signsOf(articleTitled("", sentence, language))[0]?.leans;

describe.each(Object.entries(OPENERS))("the openers of %s", (language, { leaning, alone }) => {
  test.each(leaning)("mean something in the sentence before: %s", (sentence) => {
    expect(leans(sentence, language)).toBe(true);
  });

  test.each(alone)("stand alone: %s", (sentence) => {
    expect(leans(sentence, language)).toBe(false);
  });
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in OPENERS))).toEqual([]);
});
