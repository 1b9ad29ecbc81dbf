import { expect, test } from "vitest";
import { monthsInFull, weekdays, workdays } from "../../src/languages/calendar/calendar-names.ts";
import { monthNames } from "../../src/languages/calendar/month-names.ts";
import { periodNames } from "../../src/languages/calendar/period-names.ts";
import { SPOKEN } from "../../src/languages/index.ts";
import { questionPatterns } from "../../src/languages/patterns/questions.ts";
import { cuePattern } from "../../src/languages/patterns/cues.ts";

test.each([
  ["en", "january", "december", "monday", "sunday"],
  ["de", "januar", "dezember", "montag", "sonntag"],
  ["fr", "janvier", "décembre", "lundi", "dimanche"],
  ["es", "enero", "diciembre", "lunes", "domingo"],
  ["it", "gennaio", "dicembre", "lunedì", "domenica"],
  ["nl", "januari", "december", "maandag", "zondag"],
  ["ar", "يناير", "ديسمبر", "الاثنين", "الأحد"],
  ["ko", "1월", "12월", "월요일", "일요일"],
  ["ja", "1月", "12月", "月曜日", "日曜日"],
])("%s: the year goes from %s to %s, the week from %s to %s", (code, first, last, from, to) => {
  const [months, days] = [monthsInFull(code), weekdays(code)];
  expect([months.length, months[0], months[11]]).toEqual([12, first, last]);
  expect([days.length, days[0], days[6]]).toEqual([7, from, to]);
});

test("people work on the first five days", () => {
  expect(workdays("en")).toEqual(["monday", "tuesday", "wednesday", "thursday", "friday"]);
});

test.each(SPOKEN.map(({ code }) => code))("%s: the names of a month are its own alone", (code) => {
  const all = [...monthsInFull(code), ...weekdays(code)];
  expect(new Set(all).size).toBe(all.length);
  for (const [at, names] of monthNames(code).entries())
    for (const name of names)
      expect(monthNames(code).findIndex((others) => others.includes(name))).toBe(at);
});

test.each([
  ["en", ["january", "jan", "september", "sep"]],
  ["pl", ["styczeń", "stycznia", "wrzesień", "września"]],
  ["ru", ["январь", "января", "сентябрь", "сентября"]],
])("%s: months are known in full, shortened and as they stand in a date", (code, names) => {
  for (const name of names) expect(monthNames(code).flat()).toContain(name);
});

test.each(["ko", "ja"])("%s numbers its months: none has a name to look for", (code) => {
  expect(monthNames(code).flat()).toEqual([]);
});

test.each([
  ["en", ["day", "days", "week", "weeks", "month", "months", "year", "years"]],
  ["de", ["tag", "tage", "woche", "wochen", "monat", "monate", "jahr", "jahre"]],
  ["pl", ["dzień", "dni", "tydzień", "tygodnie", "tygodni", "rok", "lata", "lat"]],
  ["ko", ["일", "주", "개월", "년"]],
])("%s: periods have the names that stand behind any number", (code, names) => {
  expect(periodNames(code)).toEqual(expect.arrayContaining(names));
});

test.each(
  ["en", "de", "fr", "es", "it", "pt", "nl", "ar"].flatMap((code) =>
    monthsInFull(code)
      .filter((month) => month !== "may")
      .map((month) => [code, month] as const),
  ),
)("%s: who says “%s” tells a time", (code, month) => {
  expect(questionPatterns(code).tells.get("time")?.test(`. ${month}.`)).toBe(true);
});

test("“may” is a month only beside a day, or behind a word of time", () => {
  const time = questionPatterns("en").tells.get("time");
  for (const text of ["in may", "may 5", "the 5 may"])
    expect([text, time?.test(text)]).toEqual([text, true]);
  expect(time?.test("the ferry may sail")).toBe(false);
});

test.each([
  ["en", "The ferry runs from Friday.", "The ferry runs from Frithorpe."],
  ["de", "Die Fähre fährt ab Freitag.", "Die Fähre fährt ab Freiburg."],
])("%s: what begins on a day or in a month is ahead", (code, ahead, none) => {
  const pattern = cuePattern(code, "ahead");
  expect([pattern.test(ahead), pattern.test(none)]).toEqual([true, false]);
});
