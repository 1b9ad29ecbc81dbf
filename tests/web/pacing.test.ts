import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostPacing, type Pace } from "../../src/web/pacing.ts";

/** Visits of hosts at given times; when each begins, in milliseconds. */
async function begins(visits: readonly { at: number; host: string; pace: Pace }[]) {
  let time = 0;
  let waited = 0;
  const paced = hostPacing({ now: () => time, sleep: async (ms) => void (waited = ms) });
  const begun: number[] = [];
  for (const { at, host, pace } of visits) {
    time = at;
    waited = 0;
    await paced(host, pace);
    begun.push(at + waited);
  }
  return begun;
}

const at = (times: readonly number[], pace: Pace, host = "paper.example") =>
  times.map((time) => ({ at: time, host, pace }));

describe("visits of one host begin", () => {
  test.each<[string, readonly number[], Pace, readonly number[]]>([
    ["at once where nothing is asked for", [0, 0, 0], { intervalMs: 0 }, [0, 0, 0]],
    ["an interval apart", [0, 0, 0], { intervalMs: 100 }, [0, 100, 200]],
    ["at once when the interval has passed", [0, 150, 300], { intervalMs: 100 }, [0, 150, 300]],
    ["after the rest of it", [0, 30, 230], { intervalMs: 100 }, [0, 100, 230]],
    ["some at once", [0, 0, 0, 0, 0], { intervalMs: 100, atOnce: 3 }, [0, 0, 0, 100, 200]],
    [
      "some at once again after a rest",
      [0, 0, 0, 1_000, 1_000, 1_000],
      { intervalMs: 100, atOnce: 2 },
      [0, 0, 100, 1_000, 1_000, 1_100],
    ],
    [
      "as many at once as the rest was long",
      [0, 0, 100, 100],
      { intervalMs: 100, atOnce: 2 },
      [0, 0, 100, 200],
    ],
  ])("%s", async (_, times, pace, expected) => {
    expect(await begins(at(times, pace))).toEqual(expected);
  });
});

test("hosts do not wait for each other", async () => {
  const pace = { intervalMs: 100 };
  const visits = ["a.example", "b.example", "a.example", "b.example"].flatMap((host) =>
    at([0], pace, host),
  );
  expect(await begins(visits)).toEqual([0, 0, 100, 100]);
});

test("in any stretch of time no host is visited more often than its pace has it, and in order", async () => {
  const gaps = fc.array(fc.nat(400), { minLength: 1, maxLength: 60 });
  const paces = fc.record({
    intervalMs: fc.integer({ min: 1, max: 300 }),
    atOnce: fc.integer({ min: 1, max: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(gaps, paces, async (between, pace) => {
      let time = 0;
      const begun = await begins(
        at(
          between.map((gap) => (time += gap)),
          pace,
        ),
      );
      expect(begun).toEqual(begun.toSorted((a, b) => a - b));
      for (const [first, from] of begun.entries())
        for (const [more, to] of begun.slice(first).entries())
          expect(more + 1).toBeLessThanOrEqual((to - from) / pace.intervalMs + pace.atOnce + 1e-6);
    }),
  );
});
