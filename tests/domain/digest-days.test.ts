import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysOf, dueOn } from "../../src/domain/settings/digest-days.ts";
import { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { nextDue, previousDue } from "../../src/domain/settings/digest-times.ts";

describe("the days of a digest", () => {
  test.each([
    [[1, 2, 3, 4, 5, 6, 7], { days: "daily", weekday: 1 }],
    [[1, 2, 3, 4, 5], { days: "weekdays", weekday: 1 }],
    [[5], { days: "weekly", weekday: 5 }],
    [[4, 2, 2], { days: "weekly", weekday: 2, furtherDays: [4] }],
  ])("%j are kept as %j", (on, kept) => {
    expect(dueOn(on)).toEqual(kept);
  });

  test("none are no schedule", () => {
    expect(dueOn([])).toBeUndefined();
  });

  test("what was kept before a week could have several is on one day", () => {
    expect(daysOf({ days: "weekly", weekday: 3 })).toEqual([3]);
    expect(daysOf({ days: "weekdays", weekday: 3 })).toEqual([1, 2, 3, 4, 5]);
  });

  const someDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

  test("are read as they were chosen, whichever they are", () => {
    const property = fc.property(someDays, (on) => {
      const kept = dueOn(on);
      expect(kept && daysOf(kept)).toEqual(on.toSorted());
    });
    fc.assert(property);
  });

  test("are those on which it is due, and it is due on no other", () => {
    const at = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2027-01-01"),
      noInvalidDate: true,
    });
    const property = fc.property(someDays, at, (on, date) => {
      const kept = dueOn(on) ?? { days: "daily", weekday: 1 };
      const schedule = { at: "09:00", zone: "UTC", ...kept };
      const next = nextDue(schedule, date.getTime());
      expect(on).toContain(new Date(next).getUTCDay() || 7);
      expect(next - date.getTime()).toBeLessThanOrEqual(7 * 86_400_000);
      expect(previousDue(schedule, next)).toBe(next);
    });
    fc.assert(property);
  });

  test("beyond a week are no schedule that can be kept", () => {
    const schedule = {
      team: "T1",
      channel: "C1",
      at: "09:00",
      days: "weekly",
      weekday: 1,
      zone: "UTC",
      createdAt: 0,
      sayNothingNew: false,
    };
    expect(DigestSchedule.safeParse(schedule).success).toBe(true);
    for (const furtherDays of [[8], [0], [1, 2, 3, 4, 5, 6, 7]])
      expect(DigestSchedule.safeParse({ ...schedule, furtherDays }).success).toBe(false);
  });
});
