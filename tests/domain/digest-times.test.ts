import { expect, test } from "vitest";
import * as fc from "fast-check";
import { nextDue, previousDue } from "../../src/domain/settings/digest-times.ts";

const schedule = (at: string, zone: string) => ({ at, zone, days: "daily", weekday: 1 }) as const;
const iso = (at: number): string => new Date(at).toISOString();

test.each([
  [
    "every day, in a zone with a quarter of an hour",
    schedule("09:00", "Asia/Kathmandu"),
    "2026-11-23T03:15:00.000Z",
    "2026-11-24T03:15:00.000Z",
  ],
  [
    "on weekdays: Friday's next is Monday's",
    { ...schedule("09:00", "UTC"), days: "weekdays" as const },
    "2026-11-20T09:00:00.000Z",
    "2026-11-23T09:00:00.000Z",
  ],
  [
    "weekly, on Sundays",
    { ...schedule("18:30", "UTC"), days: "weekly" as const, weekday: 7 },
    "2026-11-22T18:30:00.000Z",
    "2026-11-29T18:30:00.000Z",
  ],
  [
    "an hour that does not exist: at the end of the jump",
    schedule("02:30", "Europe/Berlin"),
    "2026-03-28T01:30:00.000Z",
    "2026-03-29T01:00:00.000Z",
  ],
  [
    "an hour that comes twice: the first",
    schedule("02:30", "Europe/Berlin"),
    "2026-10-24T00:30:00.000Z",
    "2026-10-25T00:30:00.000Z",
  ],
  [
    "and not the second",
    schedule("02:30", "Europe/Berlin"),
    "2026-10-25T00:30:00.000Z",
    "2026-10-26T01:30:00.000Z",
  ],
])("%s", (_, times, before, after) => {
  expect(iso(nextDue(times, Date.parse(before)))).toBe(after);
  expect(iso(previousDue(times, Date.parse(after)))).toBe(after);
  expect(iso(previousDue(times, Date.parse(after) - 1))).toBe(before);
});

test("what is due next is, once it has come, what was due last", () => {
  const zones = [
    "UTC",
    "Europe/Berlin",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/St_Johns",
  ];
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const moment = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2029, 0) });
  const property = fc.property(minute, fc.constantFrom(...zones), moment, (at, zone, now) => {
    const times = schedule(
      `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`,
      zone,
    );
    const due = nextDue(times, now);
    expect(due).toBeGreaterThan(now);
    expect(previousDue(times, due)).toBe(due);
    expect(previousDue(times, now)).toBeLessThanOrEqual(now);
    expect(due - previousDue(times, now)).toBeLessThanOrEqual(26 * 3_600_000);
  });
  fc.assert(property);
});

test("a zone that is none is refused", () => {
  expect(() => nextDue(schedule("09:00", "Mars/Olympus"), 0)).toThrow(/Mars|time ?zone/i);
});
