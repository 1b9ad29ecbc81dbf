import { expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { type SqliteDatabase, openSqlite } from "../../src/database/sqlite.ts";
import { sqliteJobs } from "../../src/jobs/sqlite-jobs.ts";
import { digestSchedule } from "../../src/jobs/schedule.ts";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { rememberingLog, silentMeter } from "../support/log-and-meter.ts";
import { type TestClock, testClock } from "../support/test-clock.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const STEP_MS = 20 * MINUTE_MS;
/** A Monday in the middle of nowhere: 2026 has all changes of clocks before it is over. */
const START = Date.UTC(2026, 0, 5, 12);
const DAYS = 364;

const daily = (channel: string, at: string, zone: string): DigestSchedule => ({
  team: "T1",
  channel,
  at,
  days: "daily",
  weekday: 1,
  zone,
  createdAt: START,
  sayNothingNew: false,
});

const SCHEDULES: readonly DigestSchedule[] = [
  // The hour that is skipped in March and comes twice in October.
  daily("berlin", "02:30", "Europe/Berlin"),
  // Clocks change by half an hour.
  daily("lord-howe", "02:15", "Australia/Lord_Howe"),
  daily("kathmandu", "09:00", "Asia/Kathmandu"),
  { ...daily("new-york", "09:00", "America/New_York"), days: "weekdays" },
  daily("tokyo", "23:59", "Asia/Tokyo"),
  // Clocks jump at midnight of a Friday.
  { ...daily("cairo", "00:00", "Africa/Cairo"), days: "weekly", weekday: 5 },
];

interface Posted {
  readonly channel: string;
  readonly dueAt: number;
  readonly postedAt: number;
}

/** One process: it ticks, works, and is restarted. */
function digestProcess(database: SqliteDatabase, clock: TestClock, post: (one: Posted) => void) {
  const log = rememberingLog();
  const jobs = sqliteJobs({
    database,
    clock,
    log,
    meter: silentMeter,
    pollMs: DAY_MS,
    heartbeatMs: DAY_MS,
  });
  const ledger = { digestSchedules: async () => [...SCHEDULES] };
  const schedule = digestSchedule({
    clockAgrees: async () => true,
    ledger,
    jobs,
    clock,
    log,
  });
  const begun = jobs.work(
    async (job) => {
      if (job.kind === "digest")
        post({ channel: job.channel, dueAt: job.dueAt, postedAt: clock.now() });
    },
    { concurrency: 2 },
  );
  return {
    tick: async () => {
      await begun;
      await schedule.tick(clock.now());
    },
    stop: () => jobs.stop(0),
  };
}

/** A year of two processes, each restarted some six hundred times at random. */
async function liveThroughTheYear(): Promise<Posted[]> {
  const database = openSqlite(":memory:");
  await migrate(database);
  const clock = testClock(START);
  const posted: Posted[] = [];
  const random = seeded(7);
  const start = () => digestProcess(database, clock, (one) => posted.push(one));
  const slots = [0, 0].map(() => ({
    process: start() as ReturnType<typeof start> | undefined,
    backAt: 0,
  }));

  while (clock.now() < START + DAYS * DAY_MS) {
    for (const slot of slots) {
      if (slot.process && random() < 0.024) {
        await slot.process.stop();
        slot.process = undefined;
        slot.backAt = clock.now() + random() * 5 * 60 * MINUTE_MS;
      }
      if (!slot.process && clock.now() >= slot.backAt) slot.process = start();
      await slot.process?.tick();
    }
    await clock.advance(STEP_MS);
  }
  await Promise.all(slots.map(({ process }) => process?.stop()));
  await database.close();
  return posted;
}

test("a year of digests in six zones: each due day has exactly one, whatever restarts", async () => {
  const posted = await liveThroughTheYear();
  for (const schedule of SCHEDULES) {
    const ofChannel = posted.filter(({ channel }) => channel === schedule.channel);
    const days = ofChannel.map(({ dueAt }) => localDate(dueAt, schedule.zone));
    expect({ [schedule.channel]: days }).toEqual({ [schedule.channel]: dueDays(schedule) });
    for (const { dueAt, postedAt } of ofChannel) {
      expect(postedAt - dueAt).toBeGreaterThanOrEqual(0);
      expect(postedAt - dueAt).toBeLessThanOrEqual(6 * 60 * MINUTE_MS);
    }
    const offTime = ofChannel.filter(
      ({ dueAt }) => localTime(dueAt, schedule.zone) !== schedule.at,
    );
    // Only where the hour does not exist, at the end of the jump.
    expect(
      offTime.map(
        ({ dueAt }) => `${localDate(dueAt, schedule.zone)} ${localTime(dueAt, schedule.zone)}`,
      ),
    ).toEqual(
      {
        berlin: ["2026-03-29 03:00"],
        "lord-howe": ["2026-10-04 02:30"],
        cairo: ["2026-04-24 01:00"],
      }[schedule.channel] ?? [],
    );
  }
});

/** Every date of the year in a zone on which the digest is due, by the calendar alone. */
function dueDays({ zone, at, days, weekday }: DigestSchedule): string[] {
  const dates: string[] = [];
  const first = localTime(START, zone) < at ? 0 : 1;
  for (let day = Date.parse(localDate(START, zone)) + first * DAY_MS; ; day += DAY_MS) {
    const date = new Date(day).toISOString().slice(0, 10);
    const end = START + DAYS * DAY_MS;
    if (`${date} ${at}` > `${localDate(end, zone)} ${localTime(end, zone)}`) return dates;
    const weekdayOfDate = new Date(day).getUTCDay() || 7;
    if (days === "weekdays" && weekdayOfDate > 5) continue;
    if (days === "weekly" && weekdayOfDate !== weekday) continue;
    dates.push(date);
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function localParts(at: number, zone: string): string {
  let formatter = formatters.get(zone);
  formatter ??= new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  formatters.set(zone, formatter);
  return formatter.format(at);
}
const localDate = (at: number, zone: string): string => localParts(at, zone).slice(0, 10);
const localTime = (at: number, zone: string): string => localParts(at, zone).slice(11, 16);

/** Uniform in [0, 1): a linear congruential generator, the same numbers each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
