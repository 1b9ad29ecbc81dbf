import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stillBeats } from "../../src/watchdog/still-beats.ts";

test("a beat that does not go on is noticed at the look that was agreed on", () => {
  const isStill = stillBeats(3);
  expect([7, 7, 7, 7].map(isStill)).toEqual([false, false, false, true]);
});

test("one that goes on in between is looked at from the beginning", () => {
  const isStill = stillBeats(2);
  expect([1, 1, 2, 2, 3, 3, 3].map(isStill)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test("a number that began anew has gone on", () => {
  const isStill = stillBeats(1);
  expect([2 ** 31 - 1, -(2 ** 31), -(2 ** 31)].map(isStill)).toEqual([false, false, true]);
});

test("whoever looks seldom, because the machine is busy, sees no stall where each look finds another beat", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 })), (steps) => {
      const isStill = stillBeats(2);
      let beat = 0;
      expect(steps.map((step) => isStill((beat += step)))).not.toContain(true);
    }),
  );
});
