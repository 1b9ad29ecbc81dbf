import { expect, test } from "vitest";
import { findingInWords } from "../../../src/briefing/gate/finding-in-words.ts";

test.each([
  ["number", "8", false, "the figure 8 is not in the sentences it cites: cite the one that has it"],
  ["number", "8", true, "the figure 8 is nowhere in the articles"],
  ["number", "8 patien", false, "8 counts something else in its sentences"],
  ["name", "Ada Lind", false, "cite the one that has it as well"],
  ["name", "Ada Lind", true, "the name “Ada Lind” is nowhere in the articles"],
  ["link", "a.example", true, "leave addresses out"],
  ["quotation", "We won", true, "copy them, or write without quotation marks"],
  ["citation", "", false, "correct the numbers"],
  ["claim", "it says of all what its sentences say of some", false, "it says of all"],
] as const)("a writer is told what can be done about a %s: %s", (kind, what, hard, told) => {
  expect(findingInWords({ kind, what, hard })).toContain(told);
});

test("the stem of a word that was counted is not told: nobody could read it", () => {
  expect(findingInWords({ kind: "number", what: "8 patien", hard: false })).not.toContain("patien");
});
