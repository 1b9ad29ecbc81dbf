import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { quotedParts } from "../../../src/writers/extractive/points/quotation-spans.ts";

test.each([
  ["nothing quoted", ["The ferry stays."], [[0, false]]],
  ["all quoted", ["“The ferry stays.”"], [[1, false]]],
  ["German marks", ["„Sie bleibt“, sagt er."], [[9 / 15, false]]],
  ["French marks", ["« Il reste »"], [[1, false]]],
  ["marks the other way round", ["»Sie bleibt«"], [[1, false]]],
  ["Japanese marks", ["「残る」と言う"], [[2 / 5, false]]],
  [
    "a quotation of two sentences",
    ["“It stays.", "I know it,” he said."],
    [
      [1, true],
      [7 / 13, true],
    ],
  ],
  ["the end of one begun in another paragraph", ["I know it,” he said."], [[0, true]]],
  ["the same in Japanese", ["残る」と言う"], [[0, true]]],
  ["a height", ["The mast is 5′10” and bends."], [[0, false]]],
  ["an apostrophe", ["The boys' coats aren't here."], [[0, false]]],
  ["single marks", ["'It stays,' he said."], [[7 / 13, false]]],
  ["a text cut into words", ["The boy 's ferry stays ."], [[0, false]]],
] as const)("%s", (_, sentences, expected) => {
  const parts = quotedParts(sentences).map(({ share, open }) => [share, open]);
  expect(parts).toEqual(expected.map(([share, open]) => [expect.closeTo(share, 5), open]));
});

test("any text has a part between none and all for each sentence", () => {
  assert(
    property(array(string({ unit: constantFrom(...`a"'“”„«»「」‘’ .s`) })), (sentences) => {
      const parts = quotedParts(sentences);
      expect(parts).toHaveLength(sentences.length);
      for (const { share } of parts) expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
});
