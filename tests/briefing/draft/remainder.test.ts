import { expect, test } from "vitest";
import { remainder } from "../../../src/briefing/draft/remainder.ts";
import { english } from "../../support/english.ts";

const asked = "When does the pool open, and who pays for it?";
const said = (...open: string[]) => english(remainder(open, asked));

test("a part that stays open is named in the words of the question", () => {
  expect(said("who pays for it?")).toBe(
    "This answers a part of the question. What it leaves open: “who pays for it”",
  );
});

test.each([
  ["what the question does not say", "whether Mayor Lopez is bribed"],
  ["the whole question", asked],
  ["nothing", " "],
])("%s is not repeated as a part of it", (_, part) => {
  expect(said(part)).toBe("This answers only a part of the question.");
});

test("an answer to the whole has nothing to add", () => {
  expect(remainder([], asked)).toEqual([]);
  expect(remainder(undefined, asked)).toEqual([]);
});
