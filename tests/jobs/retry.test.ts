import { expect, test } from "vitest";
import * as fc from "fast-check";
import { BusyError, ReaderError } from "../../src/errors.ts";
import { backoffMs } from "../../src/domain/backoff.ts";
import { RUN_BACKOFF, attemptOf, describeError, outcomeOf } from "../../src/jobs/retry.ts";

const running = {
  failures: 0,
  last: false,
  signal: new AbortController().signal,
  backoff: (n: number) => n * 10,
};

test("each wait is four times the one before, the upper half of it by chance", () => {
  const longest = [1, 2, 3, 4].map((failures) => backoffMs(RUN_BACKOFF, failures, () => 0.999_999));
  const shortest = [1, 2, 3, 4].map((failures) => backoffMs(RUN_BACKOFF, failures, () => 0));
  expect(longest).toEqual([2_000, 8_000, 32_000, 128_000]);
  expect(shortest).toEqual([1_000, 4_000, 16_000, 64_000]);
});

test.each([
  ["the first run", { failures: 0, losses: 0 }, { attempt: 1, last: false, crashLooped: false }],
  ["the fifth run", { failures: 4, losses: 0 }, { attempt: 5, last: true, crashLooped: false }],
  [
    "runs that a crash ended do not count as failed",
    { failures: 3, losses: 4 },
    { attempt: 8, last: false, crashLooped: false },
  ],
  [
    "after nine of them there is nothing left but to tell",
    { failures: 0, losses: 9 },
    { attempt: 10, last: true, crashLooped: true },
  ],
])("%s", (_, history, expected) => {
  expect(attemptOf({ ...history, stalls: 0 })).toEqual(expected);
});

test("what the event loop stood still with twice is not tried a third time", () => {
  const history = { failures: 0, losses: 1 };
  expect(attemptOf({ ...history, stalls: 1 })).toMatchObject({ last: false, crashLooped: false });
  expect(attemptOf({ ...history, stalls: 2 })).toMatchObject({ last: true, crashLooped: true });
});

test("a dependency that is busy sets the wait, however often", () => {
  const outcome = outcomeOf(new BusyError("429", 7_000), { ...running, failures: 4 });
  expect(outcome).toMatchObject({ kind: "again", afterMs: 7_000, counts: false });
});

test("the fifth failure is the last", () => {
  expect(outcomeOf(new Error("no"), { ...running, failures: 3 })).toMatchObject({
    kind: "again",
    afterMs: 40,
    counts: true,
  });
  expect(outcomeOf(new Error("no"), { ...running, failures: 4, last: true })).toMatchObject({
    kind: "failed",
  });
});

test("a run that was told to leave has not failed, whatever it throws", () => {
  const { signal } = { signal: AbortSignal.abort(new Error("stop")) };
  expect(outcomeOf(new Error("cut off"), { ...running, signal, failures: 4 })).toEqual({
    kind: "left",
  });
});

test("the operator reads the error and its causes, and not the reader's sentence", () => {
  const error = new ReaderError(
    "slack said is_archived",
    { key: "channelArchived" },
    {
      cause: new Error("is_archived"),
    },
  );
  expect(describeError(error)).toBe("ReaderError: slack said is_archived < Error: is_archived");
});

test("anything that is thrown can be described, in five hundred characters", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (thrown) => {
      expect(describeError(thrown).length).toBeLessThanOrEqual(500);
    }),
  );
  const circle = new Error("round");
  circle.cause = circle;
  expect(describeError(circle)).toContain("round < Error: round");
});
