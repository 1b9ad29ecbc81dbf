import * as fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean } from "../../src/phrasing/did-you-mean.ts";

const WORDS = ["length", "language", "mode", "style", "off"];

test.each([
  ["lenght", "length"],
  ["langage", "language"],
  ["LANGAUGE", "language"],
  ["mdoe", "mode"],
  ["modes", "mode"],
  ["stile", "style"],
  ["of", undefined],
  ["longest", undefined],
  ["mouse", undefined],
  ["", undefined],
])("%s may mean %s", (given, meant) => {
  expect(didYouMean(given, WORDS)).toBe(meant);
});

test("where two words are equally near, nobody is told what they meant", () => {
  expect(didYouMean("boat", ["goat", "moat"])).toBeUndefined();
});

test("a word that is known is meant itself", () => {
  fc.assert(
    fc.property(fc.constantFrom(...WORDS), (word) => {
      expect(didYouMean(word, WORDS)).toBe(word);
    }),
  );
});
