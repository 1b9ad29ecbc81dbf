import { describe, expect, test } from "vitest";
import { isDateWord, isWeekday, monthNumber } from "../../../src/article/document/date-words.ts";

describe("the number of a month", () => {
  test.each([
    ["September", 9],
    ["Sept.", 9],
    ["sep", 9],
    ["März", 3],
    ["Jänner", 1],
    ["août", 8],
    ["avr.", 4],
    ["settembre", 9],
    ["sett.", 9],
    ["enero", 1],
    ["março", 3],
    ["września", 9],
    ["wrzesień", 9],
    ["września".toUpperCase(), 9],
    ["сентября", 9],
    ["сентябрь", 9],
    ["eylül", 9],
    ["syyskuuta", 9],
    ["أيلول", 9],
    ["سبتمبر", 9],
  ])("by its name “%s” is %i", (name, expected) => {
    expect(monthNumber(name)).toBe(expected);
  });

  test.each(["ma", "ju", "Monday", "", "x"])(
    "is not told by “%s”, which is none or may be several",
    (name) => {
      expect(monthNumber(name)).toBeUndefined();
    },
  );
});

test.each(["en", "de", "fr", "es", "pl", "ru", "ko", "ja", "sv", "tr"])(
  "every day of the week is known by its name in %s",
  (language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const names = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      format.format(new Date(Date.UTC(2026, 5, day))),
    );
    expect(names.filter((name) => !isWeekday(name))).toEqual([]);
    expect(names.filter((name) => !isDateWord(name))).toEqual([]);
  },
);

test.each(["Monday", "Montag", "mercredi", "понедельник", "月曜日", "Samstag", "lunes"])(
  "“%s” is a day of the week",
  (name) => {
    expect(isWeekday(name)).toBe(true);
  },
);

test.each(["Monday market", "September", "14", "", "Mond"])("“%s” is none", (name) => {
  expect(isWeekday(name)).toBe(false);
});

test.each(["September", "Mon.", "wtorek", "Uhr", "am", "lundi"])(
  "“%s” is written in dates",
  (word) => {
    expect(isDateWord(word)).toBe(true);
  },
);

test.each(["council", "Mayor", "fermé", "合意"])("“%s” is not", (word) => {
  expect(isDateWord(word)).toBe(false);
});
