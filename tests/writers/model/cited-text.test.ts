import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { citedText } from "../../../src/writers/model/cited-text.ts";

test.each([
  ["3: The council voted.", [3], "The council voted."],
  ["3,7: The council voted.", [3, 7], "The council voted."],
  ["3, 7 ： 의회가 표결했다.", [3, 7], "의회가 표결했다."],
  ["[3] The council voted.", [3], "The council voted."],
  ["[3, 7]: The council voted.", [3, 7], "The council voted."],
  ["[3][7] The council voted.", [3, 7], "The council voted."],
  ["3–5: The council voted.", [3, 4, 5], "The council voted."],
  ["The council voted. [3][7]", [3, 7], "The council voted."],
  ["The council voted [3].", [3], "The council voted."],
  ["議会は可決した【3】。", [3], "議会は可決した。"],
  ["2: 14:30 is the hour at which it begins.", [2], "14:30 is the hour at which it begins."],
])(
  "the numbers before a statement, or behind it, are what it cites: %s",
  (written, cites, text) => {
    expect(citedText(written)).toEqual({ cites, text });
  },
);

test.each([
  ["The council voted.", "no number"],
  ["14:30 is the hour at which it begins.", "a time of day"],
  ["9 people voted for it.", "a count"],
  ["In [2019] the council voted.", "a year within the sentence"],
])("nothing is cited by %s: it has %s", (written) => {
  expect(citedText(written)).toEqual({ cites: [], text: written });
});

test("a range that names half the article is no care taken", () => {
  expect(citedText("1-90: All of it.")).toEqual({ cites: [1, 90], text: "All of it." });
});

test("whatever a model writes, its cites are numbers and its text is its own", () => {
  assert(
    property(string(), (written) => {
      const { cites, text } = citedText(written);
      expect(cites.every(Number.isSafeInteger) || /\d{16}/u.test(written)).toBe(true);
      expect(written.includes(text.slice(0, -1))).toBe(true);
    }),
  );
});
