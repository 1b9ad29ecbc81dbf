import { expect, test } from "vitest";
import { remembered } from "../../../src/slack/conversations/remembered.ts";
import { testClock } from "../../support/test-clock.ts";

test("an answer is kept for a minute of the clock it is given, each by its key", async () => {
  const clock = testClock(1_000_000);
  const asked: string[] = [];
  const nameOf = remembered(clock, async (user) => {
    asked.push(user);
    return `${user}, asked ${asked.length}`;
  });
  expect(await nameOf("U1")).toBe("U1, asked 1");
  await clock.advance(59_000);
  expect(await nameOf("U1")).toBe("U1, asked 1");
  expect(await nameOf("U2")).toBe("U2, asked 2");
  await clock.advance(2_000);
  expect(await nameOf("U1")).toBe("U1, asked 3");
  expect(await nameOf("U2")).toBe("U2, asked 2");
});

test("what was not answered, or failed, is asked again", async () => {
  const answers = [() => undefined, () => Promise.reject(new Error("away")), () => "Ada"];
  const nameOf = remembered(testClock(1_000_000), async () => answers.shift()?.());
  expect(await nameOf("U1")).toBeUndefined();
  await expect(nameOf("U1")).rejects.toThrow("away");
  expect(await nameOf("U1")).toBe("Ada");
  expect(await nameOf("U1")).toBe("Ada");
});
