import { expect, test } from "vitest";
import { runStorm } from "../../bench/storm-run.ts";

test("posts outlive the process that was told of them: nothing lost, nothing twice, no page paid for twice", async () => {
  const result = await runStorm({ posts: 24, kills: 3, seed: 11 });
  expect(result).toMatchObject({ posts: 24, outcomes: 24, lost: 0, duplicates: 0 });
  expect(result.modelCalls).toBeLessThanOrEqual(24 + 3);
});
