import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  outsideCommonSequence,
  wordsInOrder,
} from "../../../src/briefing/gate/alignment/common-sequence.ts";

test.each([
  ["The fee fell to 1,250.50 euros.", ["the", "fee", "fell", "to", "1,250.50", "euros"]],
  ["요금이 내렸다", ["요", "금", "이", "내", "렸", "다"]],
  ["価格は三割", ["価", "格", "は", "三", "割"]],
  ["…", []],
])("the words of “%s”", (text, words) => {
  expect(wordsInOrder(text)).toEqual(words);
});

const split = (text: string): string[] => text.split(" ").filter(Boolean);

test.each([
  ["the same", "a b c", "a b c", ""],
  ["a word more", "a x b", "a b", "x"],
  ["a word less", "a b", "a x b", ""],
  ["a word exchanged", "a x c", "a b c", "x"],
  ["two words in another order: one of them is outside", "b a", "a b", "a"],
  ["nothing in common", "x y", "a b", "x y"],
  ["nothing to compare with", "x", "", "x"],
  ["a repeated word counts once", "a a", "a", "a"],
])("%s", (_, one, other, outside) => {
  expect(outsideCommonSequence(split(one), split(other))).toEqual(split(outside));
});

/** Whether the words stand in a text in this order, perhaps with others between them. */
function isSubsequence(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of text) if (word === words[at]) at += 1;
  return at === words.length;
}

/** The greatest number of words that two texts have in common in the same order, by trying all. */
function mostInCommon(one: readonly string[], other: readonly string[]): number {
  const choices = Array.from({ length: 2 ** one.length }, (_, bits) =>
    one.filter((_word, index) => (bits >> index) % 2 === 1),
  );
  return Math.max(
    ...choices.filter((words) => isSubsequence(words, other)).map((words) => words.length),
  );
}

test("what is left is the longest sequence in common, whatever is compared", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const outside = outsideCommonSequence(one, other);
      expect(one.length - outside.length).toBe(mostInCommon(one, other));
    }),
  );
});
