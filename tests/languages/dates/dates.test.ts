import { describe, expect, test } from "vitest";
import { writtenDate } from "../../../src/article/document/written-date.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import { DATES, NO_DATES } from "./dates.ts";

describe.each(Object.entries(DATES))("the dates of %s", (language, lines) => {
  test.each(lines)("%s → %s", (line, date) => {
    expect(writtenDate(line, language)).toBe(date);
  });
});

test.each(NO_DATES)("no date: %s", (line) => {
  expect(writtenDate(line)).toBeUndefined();
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in DATES))).toEqual([]);
});
