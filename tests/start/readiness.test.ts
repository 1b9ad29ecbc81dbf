import { expect, test } from "vitest";
import { readiness } from "../../src/start/readiness.ts";
import { testClock } from "../support/test-clock.ts";

const answers = () => Promise.resolve("here");
const fails = () => Promise.reject(new Error("not connected"));
const hangs = () => new Promise<never>(() => {});

test("each dependency is told by its name: whether it gave a sign of life", async () => {
  const clock = testClock(0);
  expect(await readiness(clock, { store: answers, slack: fails })).toEqual({
    store: true,
    slack: false,
  });
});

test("one that is silent is not ready when its time is over, and holds up no other", async () => {
  const clock = testClock(0);
  const found = readiness(clock, { store: answers, queue: hangs });
  await clock.advance(1_999);
  let isDone = false;
  void found.then(() => (isDone = true));
  await Promise.resolve();
  expect(isDone).toBe(false);
  await clock.advance(1);
  expect(await found).toEqual({ store: true, queue: false });
});
