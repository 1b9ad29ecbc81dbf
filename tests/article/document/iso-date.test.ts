import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, hasZone, isoDate } from "../../../src/article/document/iso-date.ts";

describe("a date that a machine wrote", () => {
  test.each([
    ["2026-09-14", "2026-09-14"],
    ["2026/9/4", "2026-09-04"],
    ["20260914", "2026-09-14"],
    ["2026-09-14T06:30", "2026-09-14T06:30:00"],
    ["2026-09-14 6:30", "2026-09-14T06:30:00"],
    ["2026-09-14T06:30:15.123Z", "2026-09-14T06:30:15Z"],
    ["2026-09-14T06:30:15,5z", "2026-09-14T06:30:15Z"],
    ["2026-09-14T06:30:00+0200", "2026-09-14T06:30:00+02:00"],
    ["2026-09-14T06:30:00 +02:00", "2026-09-14T06:30:00+02:00"],
    ["2026-09-14T06:30:00-03", "2026-09-14T06:30:00-03:00"],
    ["20260914T063000Z", "2026-09-14T06:30:00Z"],
    ["202609140630", "2026-09-14T06:30:00"],
    ["  2026-09-14  ", "2026-09-14"],
    ["Mon, 14 Sep 2026 06:30:00 GMT", "2026-09-14T06:30:00Z"],
    ["Mon Sep 14 2026 06:30:00 GMT+0200", "2026-09-14T04:30:00Z"],
    ["September 14, 2026", "2026-09-14"],
    ["Sep 14, 2026 6:30 PM", "2026-09-14T18:30:00"],
    ["1789367400", "2026-09-14T06:30:00Z"],
    ["1789367400000", "2026-09-14T06:30:00Z"],
  ])("“%s” is %s, its time and its zone as stated", (stated, expected) => {
    expect(isoDate(stated)).toBe(expected);
  });

  test.each([
    undefined,
    "",
    "yesterday",
    "2026-13-01",
    "2026-02-30",
    "0001-01-01",
    "9999-01-01",
    "14.09.2026",
    "12345",
    "2589367400",
    "published on Sep 14, 2026 by somebody whose name makes this far too long to be a date",
    "Sep 2",
  ])("is none: %j", (stated) => {
    expect(isoDate(stated)).toBeUndefined();
  });

  test("says where its time is, or does not", () => {
    expect(hasZone("2026-09-14T06:30:00Z")).toBe(true);
    expect(hasZone("2026-09-14T06:30:00-03:00")).toBe(true);
    expect(hasZone("2026-09-14T06:30:00")).toBe(false);
    expect(hasZone("2026-09-14")).toBe(false);
  });
});

test("a day that the calendar has is given as it is, and no other", () => {
  expect(calendarDate(2024, 2, 29)).toBe("2024-02-29");
  expect(calendarDate(2026, 2, 29)).toBeUndefined();
  expect(calendarDate(2026, 0, 5)).toBeUndefined();
  expect(calendarDate(1899, 12, 31)).toBeUndefined();
});

test("whatever is stated, a date that comes of it is one that the calendar has", () => {
  const digits = fc.stringMatching(/^\d{4}[-/]?\d{1,2}[-/]?\d{1,2}([T ]\d{1,2}:\d\d)?$/u);
  fc.assert(
    fc.property(fc.oneof(digits, fc.string()), (stated) => {
      const date = isoDate(stated);
      const [year = 0, month = 0, day = 0] = (date ?? "").slice(0, 10).split("-").map(Number);
      expect(date === undefined ? undefined : calendarDate(year, month, day)).toBe(
        date?.slice(0, 10),
      );
    }),
    { numRuns: 500 },
  );
});
