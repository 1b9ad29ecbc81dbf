import { expect, test } from "vitest";
import { atMost } from "../../../src/slack/transport/at-most.ts";
import { pauseAfter } from "../../../src/slack/transport/pause-after.ts";
import { testClock } from "../../support/test-clock.ts";

test("what is done in time is not waited for any longer", async () => {
  const clock = testClock(0);
  const { promise, resolve } = Promise.withResolvers<void>();
  const waited = atMost(2_000, promise, clock);
  resolve();
  await waited;
  expect(clock.now()).toBe(0);
});

test("what is never done is left when the time is over", async () => {
  const clock = testClock(0);
  let left = false;
  const waited = atMost(2_000, new Promise(() => {}), clock).then(() => (left = true));
  await clock.advance(1_999);
  expect(left).toBe(false);
  await clock.advance(1);
  await waited;
  expect(left).toBe(true);
});

test("what fails in time is told", async () => {
  const failed = atMost(2_000, Promise.reject(new Error("closed badly")), testClock(0));
  await expect(failed).rejects.toThrow("closed badly");
});

const longest = (failures: number): number =>
  Math.max(...Array.from({ length: 200 }, () => pauseAfter(failures)));

test("the pause after a failure grows, and has an end", () => {
  expect(longest(1)).toBeLessThanOrEqual(1_500);
  expect(longest(4)).toBeGreaterThan(longest(1));
  expect(longest(40)).toBeLessThanOrEqual(45_000);
  expect(Math.min(...Array.from({ length: 200 }, () => pauseAfter(40)))).toBeGreaterThan(0);
});
