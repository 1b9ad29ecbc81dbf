import { expect, test } from "vitest";
import { readingMinutes } from "../../../src/briefing/show/reading-time.ts";

test.each([
  ["nothing", "", 1],
  ["a note", "Back at nine.", 1],
  ["1,150 English words", "word ".repeat(1_150), 5],
  ["1,150 Korean words", "단어 ".repeat(1_150), 5],
  ["2,500 Chinese characters", "公园将开放。".repeat(500), 5],
  ["1,500 Japanese characters", "灯台は建てられた。".repeat(187), 3],
  ["a book of 460,000 English words", "word ".repeat(460_000), 2_000],
  ["a book of 2,500,000 Chinese characters", "公园将开放。".repeat(500_000), 5_000],
])("%s take %s", (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
