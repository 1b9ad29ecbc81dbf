import { daysOf, dueOn } from "../domain/settings/digest-days.ts";
import type { DigestSchedule } from "../domain/settings/digest-schedule.ts";
import type { Wording } from "../messages/wording.ts";

type Times = Pick<DigestSchedule, "at" | "days" | "weekday" | "furtherDays" | "zone">;

/** A digest's times as they are kept of a change: `09:00 weekdays, Europe/Berlin`. */
export function digestTimes(schedule: DigestSchedule | undefined): string | undefined {
  if (schedule === undefined) return undefined;
  const { at, days, zone, sayNothingNew } = schedule;
  const on = days === "weekly" ? `weekly (${daysOf(schedule).join(" ")})` : days;
  return `${at} ${on}, ${zone}${sayNothingNew ? "" : ", quiet"}`;
}

/** The same as people are told it: “on weekdays at 09:00, Europe/Berlin”; what is not such a text, as it stands. */
export function describeDigestTimes(text: string, wording: Wording): string {
  const [, at = "", days, on, zone = "", quiet] =
    /^(\d\d:\d\d) (daily|weekdays|weekly \(([\d ]+)\)), ([^,]+)(, quiet)?$/u.exec(text) ?? [];
  if (days === undefined) return text;
  const named = on === undefined ? { days: days as "daily" | "weekdays", weekday: 1 } : undefined;
  const due = named ?? dueOn((on ?? "").split(" ").map(Number));
  if (due === undefined) return text;
  const { say } = wording;
  const when = whenDue({ at, zone, ...due }, wording);
  if (quiet !== undefined) return when;
  return `${when} · ${say("settingValue", { setting: say("digestNoNews"), value: say("digestSaySo") })}`;
}

/** “every week on Monday and Thursday at 09:00, Europe/Berlin” */
export function whenDue(schedule: Times, wording: Wording): string {
  const { at, days, zone } = schedule;
  const { say } = wording;
  switch (days) {
    case "daily":
      return say("homeDaily", { at, zone });
    case "weekdays":
      return say("homeWeekdays", { at, zone });
    case "weekly":
      return say("homeWeekly", { day: namesOfDays(schedule, wording), at, zone });
    default:
      return days satisfies never;
  }
}

/** `Monday and Thursday` */
export const namesOfDays = (schedule: Times, { list, weekday }: Wording): string =>
  list(daysOf(schedule).map(weekday));
