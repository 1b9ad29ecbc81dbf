import { expect, test } from "vitest";
import { oneAtATime } from "../../../src/flows/limits/one-at-a-time.ts";

/** Work that ends when it is told to, and says when it has begun. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const state = { begun: false };
  const run = () => {
    state.begun = true;
    return promise;
  };
  return { run, end: resolve, fail: reject, state };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("what has the same key waits, what has another does not", async () => {
  const turns = oneAtATime();
  const [first, second, other] = [work(), work(), work()];
  const done = [turns("a", first.run), turns("a", second.run), turns("b", other.run)];
  await settle();
  expect([first, second, other].map(({ state }) => state.begun)).toEqual([true, false, true]);
  first.end("first");
  await settle();
  expect(second.state.begun).toBe(true);
  second.end("second");
  other.end("other");
  expect(await Promise.all(done)).toEqual(["first", "second", "other"]);
});

test("a failure is its caller's, and the next one tries for itself", async () => {
  const turns = oneAtATime();
  const [first, second] = [work(), work()];
  const failing = turns("a", first.run);
  const next = turns("a", second.run);
  first.fail(new Error("no page"));
  await expect(failing).rejects.toThrow("no page");
  second.end("read");
  expect(await next).toBe("read");
});

test("nothing is remembered of a key that is done", async () => {
  const turns = oneAtATime();
  for (let n = 0; n < 3; n += 1) expect(await turns("a", () => Promise.resolve(n))).toBe(n);
});
