import { expect, test } from "vitest";
import { retentionLoop } from "../../src/start/retention-loop.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { testClock } from "../support/test-clock.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = 100 * DAY_MS;

/** A loop over a ledger that notes before when it was asked to drop what is older. */
function looping(
  fails: (time: number) => boolean = () => false,
  clockAgrees: () => Promise<boolean> = async () => true,
) {
  const clock = testClock(START);
  const log = rememberingLog();
  const dropped: number[] = [];
  const ledger = {
    prune: async (before: number) => {
      dropped.push(before);
      if (fails(dropped.length)) throw new Error("the disk is full");
    },
  };
  const loop = retentionLoop({ ledger, clock, clockAgrees, log, retentionMs: 90 * DAY_MS });
  return { loop, clock, log, dropped };
}

test("what is older than the retention time is dropped at the start, and every six hours", async () => {
  const { loop, clock, dropped } = looping();
  loop.start();
  await clock.advance(6 * HOUR_MS - 1);
  expect(dropped).toEqual([10 * DAY_MS]);
  await clock.advance(1);
  expect(dropped).toEqual([10 * DAY_MS, 10 * DAY_MS + 6 * HOUR_MS]);
  await loop.stop();
  await clock.advance(DAY_MS);
  expect(dropped).toHaveLength(2);
});

test("a failure is logged, and tried again later", async () => {
  const { loop, clock, log, dropped } = looping((time) => time === 1);
  loop.start();
  await clock.advance(6 * HOUR_MS);
  await loop.stop();
  expect(dropped).toHaveLength(2);
  expect(log.lines.map(({ level }) => level)).toEqual(["error"]);
});

test("a stop while it waits after a failure is no failure", async () => {
  const { loop, clock, log } = looping(() => true);
  loop.start();
  await clock.advance(1);
  await loop.stop();
  expect(log.lines).toHaveLength(1);
});

test("nothing is dropped by a clock that is wrong; once it is set right the ledger is looked through", async () => {
  let right = false;
  const { loop, clock, dropped } = looping(undefined, async () => right);
  loop.start();
  await clock.advance(2 * DAY_MS);
  expect(dropped).toEqual([]);
  right = true;
  await clock.advance(60_000);
  expect(dropped).toEqual([START + 2 * DAY_MS + 60_000 - 90 * DAY_MS]);
  right = false;
  await clock.advance(60_000);
  right = true;
  await clock.advance(60_000);
  expect(dropped).toHaveLength(2);
  await loop.stop();
});
