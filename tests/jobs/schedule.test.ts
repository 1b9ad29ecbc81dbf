import { expect, test } from "vitest";
import { digestSchedule } from "../../src/jobs/schedule.ts";
import type { KeyedJob } from "../../src/domain/job.ts";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { testClock } from "../support/test-clock.ts";

const HOUR_MS = 3_600_000;
const MONDAY_NINE = Date.UTC(2026, 10, 23, 9);
const SCHEDULE: DigestSchedule = {
  team: "T1",
  channel: "C1",
  at: "09:00",
  days: "weekdays",
  weekday: 1,
  zone: "UTC",
  createdAt: MONDAY_NINE - 30 * 24 * HOUR_MS,
  sayNothingNew: false,
};

function setUp(schedules: readonly DigestSchedule[], startAt = MONDAY_NINE) {
  const added: KeyedJob[] = [];
  const log = rememberingLog();
  const clock = testClock(startAt);
  let broken = false;
  const clockIs = { right: true };
  const scheduler = digestSchedule({
    ledger: {
      digestSchedules: async () => {
        if (broken) throw new Error("the database is away");
        return [...schedules];
      },
    },
    jobs: {
      add: async (job) => {
        const known = added.some(({ key }) => key === job.key);
        if (!known) added.push(job);
        return !known;
      },
    },
    clock,
    clockAgrees: async () => clockIs.right,
    log,
  });
  const dueTimes = () => added.map(({ job }) => (job.kind === "digest" ? job.dueAt : 0));
  return {
    scheduler,
    clockIs,
    added,
    dueTimes,
    log,
    clock,
    breakLedger: (is: boolean) => (broken = is),
  };
}

test("a digest is due at its minute, once, under a key of its channel and due time", async () => {
  const { scheduler, added, dueTimes } = setUp([SCHEDULE]);
  await scheduler.tick(MONDAY_NINE - 1);
  // Friday's is long over.
  expect(added).toEqual([]);
  await scheduler.tick(MONDAY_NINE);
  await scheduler.tick(MONDAY_NINE + 20_000);
  expect(dueTimes()).toEqual([MONDAY_NINE]);
  expect(added[0]?.key).toBe("digest:T1:C1:2026-11-23T09:00:00.000Z");
});

test("a process that was down at the minute catches up within six hours", async () => {
  const { scheduler, dueTimes } = setUp([SCHEDULE]);
  await scheduler.tick(MONDAY_NINE + 6 * HOUR_MS);
  expect(dueTimes()).toEqual([MONDAY_NINE]);
});

test("later than that it leaves the digest to the next due time", async () => {
  const { scheduler, dueTimes } = setUp([SCHEDULE]);
  await scheduler.tick(MONDAY_NINE + 6 * HOUR_MS + 1);
  expect(dueTimes()).toEqual([]);
  await scheduler.tick(MONDAY_NINE + 24 * HOUR_MS);
  expect(dueTimes()).toEqual([MONDAY_NINE + 24 * HOUR_MS]);
});

test("a new schedule does not post the slot that was over when it was made", async () => {
  const { scheduler, dueTimes } = setUp([{ ...SCHEDULE, createdAt: MONDAY_NINE + 1_000 }]);
  await scheduler.tick(MONDAY_NINE + 2_000);
  expect(dueTimes()).toEqual([]);
});

test("a schedule that cannot be used holds up no other", async () => {
  const { scheduler, dueTimes, log } = setUp([{ ...SCHEDULE, zone: "Mars/Olympus" }, SCHEDULE]);
  await scheduler.tick(MONDAY_NINE);
  expect(dueTimes()).toEqual([MONDAY_NINE]);
  expect(log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
});

test("a schedule that was changed goes by its new time at once", async () => {
  const schedules = [SCHEDULE];
  const { scheduler, dueTimes } = setUp(schedules);
  await scheduler.tick(MONDAY_NINE);
  schedules[0] = { ...SCHEDULE, at: "09:30", createdAt: MONDAY_NINE + 60_000 };
  await scheduler.tick(MONDAY_NINE + HOUR_MS / 2);
  expect(dueTimes()).toEqual([MONDAY_NINE, MONDAY_NINE + HOUR_MS / 2]);
});

test("started, it looks on its own until it is stopped, also past a database that is away", async () => {
  const { scheduler, dueTimes, clock, log, breakLedger } = setUp([SCHEDULE], MONDAY_NINE - 60_000);
  breakLedger(true);
  scheduler.start();
  await clock.advance(60_000);
  expect(dueTimes()).toEqual([]);
  expect(log.lines.at(-1)?.message).toContain("schedules cannot be read");
  breakLedger(false);
  await clock.advance(60_000);
  expect(dueTimes()).toEqual([MONDAY_NINE]);
  await scheduler.stop();
  await clock.advance(24 * HOUR_MS);
  expect(dueTimes()).toHaveLength(1);
});

test("one look forty days ahead makes nothing due, and no digest is missed after it", async () => {
  const { scheduler, clock, clockIs, dueTimes } = setUp([SCHEDULE], MONDAY_NINE - HOUR_MS);
  clockIs.right = false;
  scheduler.start();
  await clock.advance(2 * HOUR_MS);
  expect(dueTimes()).toEqual([]);
  clockIs.right = true;
  await clock.advance(20_000);
  await scheduler.stop();
  expect(dueTimes()).toEqual([MONDAY_NINE]);
});

test("a clock that was put back is looked at anew", async () => {
  const { scheduler, dueTimes } = setUp([SCHEDULE]);
  await scheduler.tick(MONDAY_NINE + 40 * 24 * HOUR_MS + 7 * HOUR_MS);
  expect(dueTimes()).toEqual([]);
  await scheduler.tick(MONDAY_NINE);
  expect(dueTimes()).toEqual([MONDAY_NINE]);
});
