import type { DigestSchedule } from "./digest-schedule.ts";

type Days = Pick<DigestSchedule, "days" | "weekday" | "furtherDays">;

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = EVERY_DAY.slice(0, 5);

/** The days of the week on which a digest is due, 1 Monday … 7 Sunday, in order. */
export function daysOf({ days, weekday, furtherDays = [] }: Days): number[] {
  if (days === "daily") return EVERY_DAY;
  return days === "weekdays" ? WORKDAYS : inOrder([weekday, ...furtherDays]);
}

/** The same as it is kept; undefined where it would be due on none. */
export function dueOn(weekdays: readonly number[]): Days | undefined {
  const [first, ...others] = inOrder(weekdays);
  if (first === undefined) return undefined;
  const all = String([first, ...others]);
  if (all === String(EVERY_DAY)) return { days: "daily", weekday: first };
  if (all === String(WORKDAYS)) return { days: "weekdays", weekday: first };
  return { days: "weekly", weekday: first, ...(others.length > 0 && { furtherDays: others }) };
}

const inOrder = (weekdays: readonly number[]): number[] => [...new Set(weekdays)].toSorted();
