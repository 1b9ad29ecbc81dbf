import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { nextDue, previousDue } from "../../src/domain/settings/digest-times.ts";

type Times = Pick<DigestSchedule, "at" | "days" | "weekday" | "zone">;

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows: `2026-10-25 02:30`. */
function wallClock(at: number, zone: string): string {
  const known = formatters.get(zone);
  const formatter =
    known ??
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  formatters.set(zone, formatter);
  return formatter.format(at);
}

function isDueOn(date: string, { days, weekday }: Times): boolean {
  // Monday is 1, as everywhere in schedules.
  const day = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  if (days === "weekly") return day === weekday;
  return days === "daily" || day <= 5;
}

/**
 * All due times between two moments by looking at the clock on the wall each quarter of an hour: on each day the
 * first moment at which it shows the time or a later one of that day.
 */
function dueTimes(times: Times, from: number, to: number): number[] {
  const due: number[] = [];
  const seen = new Set<string>();
  for (let at = from - DAY_MS - QUARTER_MS; at <= to; at += QUARTER_MS) {
    const [date = "", time = ""] = wallClock(at, times.zone).split(" ");
    if (time < times.at || seen.has(date)) continue;
    seen.add(date);
    const isFirstDay = seen.size === 1;
    if (!isFirstDay && at >= from && isDueOn(date, times)) due.push(at);
  }
  return due;
}

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const quarter = (least: number, most: number) =>
  fc
    .integer({ min: least / QUARTER_MS, max: most / QUARTER_MS })
    .map((count) => count * QUARTER_MS);
const at = quarter(0, DAY_MS - QUARTER_MS).map((ms) => new Date(ms).toISOString().slice(11, 16));
const days = fc.constantFrom<Times["days"]>("daily", "weekdays", "weekly");
const schedule = fc.record({ at, days, weekday: fc.integer({ min: 1, max: 7 }), zone });
const moment = quarter(Date.UTC(2026, 0), Date.UTC(2027, 11));

test("in every zone of the world a digest is due when the clock on the wall shows its time", () => {
  const property = fc.property(schedule, moment, (times, now) => {
    const [next] = dueTimes(times, now + QUARTER_MS, now + 9 * DAY_MS);
    expect(nextDue(times, now)).toBe(next);
    expect(previousDue(times, next ?? 0)).toBe(next);
    const earlier = dueTimes(times, now - 9 * DAY_MS, now);
    expect(previousDue(times, now)).toBe(earlier.at(-1));
  });
  fc.assert(property, { numRuns: 150 });
});

test.each([
  ["Berlin loses an hour", "Europe/Berlin", "2026-03-29", ["01:45", "02:00", "02:45", "03:00"]],
  ["Berlin gains an hour", "Europe/Berlin", "2026-10-25", ["01:45", "02:00", "02:45", "03:00"]],
  ["New York loses an hour", "America/New_York", "2026-03-08", ["01:45", "02:30", "03:00"]],
  ["New York gains an hour", "America/New_York", "2026-11-01", ["00:45", "01:30", "02:00"]],
  [
    "Lord Howe loses half an hour",
    "Australia/Lord_Howe",
    "2026-10-04",
    ["02:00", "02:15", "02:30"],
  ],
  ["Cairo loses its midnight", "Africa/Cairo", "2026-04-24", ["00:00", "00:45", "01:00"]],
  ["Santiago gains its midnight", "America/Santiago", "2026-04-05", ["00:00", "00:30", "23:45"]],
])("on the day on which %s there is one digest, whatever its time", (_, of, date, times) => {
  const middle = Date.parse(`${date}T00:00:00Z`);
  for (const time of times) {
    const daily = { at: time, days: "daily", weekday: 1, zone: of } as const;
    const due: number[] = [];
    for (let next = nextDue(daily, middle - 3 * DAY_MS); next < middle + 4 * DAY_MS;)
      next = nextDue(daily, due[due.push(next) - 1] ?? 0);
    const dates = due.map((moment_) => wallClock(moment_, of).slice(0, 10));
    expect([time, dates.filter((one) => one === date)]).toEqual([time, [date]]);
    expect(new Set(dates).size).toBe(dates.length);
    expect(due).toEqual(dueTimes(daily, due[0] ?? 0, due.at(-1) ?? 0));
  }
});
