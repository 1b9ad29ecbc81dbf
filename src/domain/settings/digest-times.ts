import { Cron } from "croner";
import { daysOf } from "./digest-days.ts";
import type { DigestSchedule } from "./digest-schedule.ts";

type Times = Pick<DigestSchedule, "at" | "days" | "weekday" | "furtherDays" | "zone">;

/**
 * The next time a digest is due after `now`, in milliseconds since the epoch. On the day on which
 * clocks jump over its hour it comes at the end of the jump; where an hour comes twice, at the first.
 *
 * @throws when the zone is not one (see `isZone`)
 */
export function nextDue(schedule: Times, now: number): number {
  const next = cronOf(schedule).nextRun(new Date(now));
  if (next === null) throw new Error(`a digest at ${schedule.at} is never due`);
  return next.getTime();
}

/** The last time a digest was due, `now` included. */
export function previousDue(schedule: Times, now: number): number {
  // croner leaves out the moment it is given.
  const [previous] = cronOf(schedule).previousRuns(1, new Date(now + 1));
  if (previous === undefined) throw new Error(`a digest at ${schedule.at} was never due`);
  return previous.getTime();
}

function cronOf({ at, zone, ...days }: Times): Cron {
  const [hours = "", minutes = ""] = at.split(":");
  // Cron counts from Sunday, 0; we from Monday, 1.
  const onDays = daysOf(days).map((day) => day % 7);
  return new Cron(`${Number(minutes)} ${Number(hours)} * * ${onDays.join(",")}`, {
    timezone: zone,
  });
}
