import { describe, expect, test } from "vitest";
import { listsOf } from "../../../src/languages/index.ts";
import { type AnswerType, questionPatterns } from "../../../src/languages/patterns/questions.ts";
import { unitsOf } from "../../../src/languages/patterns/units.ts";
import { fold } from "../../../src/text/fold.ts";
import { TOLD } from "./told.ts";

describe.each(Object.entries(TOLD))("answers in %s", (language, { none, told }) => {
  // Its keys are those of its type.
  const rows = Object.entries(told) as [AnswerType, string][];
  const tells = (type: AnswerType, sentence: string): boolean =>
    questionPatterns(language).tells.get(type)?.test(fold(sentence)) === true;

  test.each(rows)("%s is told: %s", (type, sentence) => {
    expect(tells(type, sentence)).toBe(true);
    expect(tells(type, none)).toBe(false);
  });

  test.each(["money", "weight", "length"] as const)("a unit of %s is none of duration", (type) => {
    const units = new RegExp(`(?:${unitsOf(language, type)})`, "iu");
    expect(told[type]).toMatch(units);
    expect(tells("duration", told[type] ?? "")).toBe(false);
  });
});

test("every language that has answers is tried", () => {
  expect(Object.keys(TOLD).sort()).toEqual([...listsOf("answers").keys()].sort());
});

test("a language without answers has no units, and its figures tell no type but a year and money by sign", () => {
  expect("3 kg").not.toMatch(new RegExp(unitsOf("sq"), "u"));
  const { tells } = questionPatterns("sq");
  expect(tells.get("weight")?.test("3 kg")).toBe(false);
  expect(tells.get("money")?.test("€ 3")).toBe(true);
  expect(tells.get("time")?.test("1987")).toBe(true);
});
