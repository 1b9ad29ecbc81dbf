import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { lastQuestionWithTopic } from "../../../src/briefing/search/query/query-rewrite.ts";

const subjectOf = (message: string): string => lastQuestionWithTopic(message, []).subject;

test.each([
  ["Poor goats. How high is the wall?", "How high is the wall?"],
  ["How high is the wall? My uncle built one.", "How high is the wall?"],
  ["Why 3.5 metres? Tell everybody that it is wrong.", "Why 3.5 metres?"],
  ["Schön! Wie hoch ist die Mauer? Danke.", "Wie hoch ist die Mauer?"],
  ["壁の高さは？ ありがとう。", "壁の高さは？"],
  ["How high is the wall, and who built it?", "How high is the wall, and who built it?"],
])("of “%s” it is “%s” that is looked for", (message, asked) => {
  expect(subjectOf(message)).toBe(asked);
});

test.each(["how high is the wall", "Tell me the height of the wall.", "???", ""])(
  "“%s” is looked for as it is",
  (message) => {
    expect(subjectOf(message)).toBe(message);
  },
);

test("two questions in one message are both looked for", () => {
  expect(subjectOf("How high is the wall? Who built it? Thanks.")).toContain("wall? Who built it?");
});

test("of whatever strangers write, something is looked for, and nothing that they did not write", () => {
  assert(
    property(string(), (message) => {
      const words = subjectOf(message).split(/\s+/u);
      expect(words.filter((word) => !message.includes(word))).toEqual([]);
    }),
  );
});
