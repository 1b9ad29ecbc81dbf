import { setImmediate as nextTurn } from "node:timers/promises";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fairLane } from "../../src/parsing/fair-lane.ts";

/** Work that ends when it is told to. */
function heldWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    task: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    },
    async end(name: string) {
      ends.get(name)?.();
      await nextTurn();
    },
  };
}

test("each sharer's first task comes before any one's second", async () => {
  const lane = fairLane({ workers: 1, most: 1 });
  const order: string[] = [];
  const asked = [
    ["ada", "a1"],
    ["ada", "a2"],
    ["ada", "a3"],
    ["bo", "b1"],
    ["cy", "c1"],
    ["bo", "b2"],
  ] as const;
  await Promise.all(
    asked.map(([sharer, name]) => lane.run(sharer, async () => void order.push(name))),
  );
  expect(order).toEqual(["a1", "a2", "b1", "c1", "a3", "b2"]);
});

test("one sharer never has all workers, and the others are free for the next", async () => {
  const lane = fairLane({ workers: 3, most: 2 });
  const work = heldWork();
  const all = ["a1", "a2", "a3"].map((name) => lane.run("ada", work.task(name)));
  await nextTurn();
  expect(work.begun).toEqual(["a1", "a2"]);
  const other = lane.run("bo", work.task("b1"));
  await nextTurn();
  expect(work.begun).toEqual(["a1", "a2", "b1"]);
  await work.end("a2");
  expect(work.begun).toEqual(["a1", "a2", "b1", "a3"]);
  for (const name of work.begun) await work.end(name);
  expect(await Promise.all([...all, other])).toEqual(["a1", "a2", "a3", "b1"]);
});

test("a task that fails leaves its place to the next", async () => {
  const lane = fairLane({ workers: 1, most: 1 });
  const failed = lane.run("ada", () => Promise.reject(new Error("no")));
  const next = lane.run("ada", async () => "done");
  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("done");
});

test("who is told to stop waits no longer, and takes nobody's place", async () => {
  const lane = fairLane({ workers: 1, most: 1 });
  const work = heldWork();
  const first = lane.run("ada", work.task("a1"));
  const stop = new AbortController();
  const second = lane.run("bo", work.task("b1"), stop.signal);
  const third = lane.run("bo", work.task("b2"));
  stop.abort(new Error("enough"));
  await expect(second).rejects.toThrow("enough");
  await work.end("a1");
  await work.end("b2");
  expect(await Promise.all([first, third])).toEqual(["a1", "b2"]);
  expect(work.begun).toEqual(["a1", "b2"]);
  await expect(lane.run("bo", work.task("b3"), stop.signal)).rejects.toThrow("enough");
});

test("whatever is asked, everything is done once, and never more at once than was said", async () => {
  const asked = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      async (sharers, workers, most) => {
        const lane = fairLane({ workers, most });
        const now: string[] = [];
        const task = (sharer: string, n: number) => async () => {
          now.push(sharer);
          expect(now.length).toBeLessThanOrEqual(workers);
          expect(now.filter((one) => one === sharer).length).toBeLessThanOrEqual(most);
          await nextTurn();
          now.splice(now.indexOf(sharer), 1);
          return n;
        };
        const done = await Promise.all(sharers.map((one, n) => lane.run(one, task(one, n))));
        expect(done).toEqual(sharers.map((_, n) => n));
      },
    ),
    { numRuns: 40 },
  );
});
