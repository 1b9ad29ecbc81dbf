import { expect, test } from "vitest";
import { contradicts } from "../../../../src/briefing/gate/polarity/contradiction.ts";

const SOURCE = ["Sales in Harwick rose by a tenth.", "The council supports the bridge."];

test.each([
  "Sales in Harwick fell by a tenth.",
  "The council opposes the bridge.",
  "In Harwick, sales decreased.",
])("the opposite of a cited sentence is found: %s", (statement) => {
  expect(contradicts(statement, SOURCE)).toBe(true);
});

test.each([
  ["the same in other words", "Sales in Harwick increased."],
  ["of something else", "Prices of fish fell."],
  ["that is denied", "Sales in Harwick did not fall."],
  ["that the source has, too", "Sales rose, then fell."],
])("what is no opposite passes: %s", (_, statement) => {
  expect(contradicts(statement, SOURCE)).toBe(false);
});

test("a source that denies, or has both, is no hold", () => {
  expect(contradicts("Sales fell.", ["Sales never rose."])).toBe(false);
  expect(contradicts("Sales fell in May.", ["Sales rose in May.", "In June sales fell."])).toBe(
    false,
  );
});

test("one story may tell of both: women and men, the old and the new", () => {
  expect(contradicts("A man crossed the bridge.", ["A woman crossed the bridge."])).toBe(false);
  expect(contradicts("The 4-year-old boy got a toy.", ["The boy got a new toy."])).toBe(false);
});
