import { expect, test } from "vitest";
import { runStorm } from "../../bench/storm-run.ts";
import { whyNoPostgres } from "../support/postgres.ts";

test("posts outlive the process that was told of them: nothing lost, nothing twice, no page paid for twice", async () => {
  const result = await runStorm({ posts: 24, kills: 3, seed: 11 });
  expect(result).toMatchObject({ posts: 24, outcomes: 24, lost: 0, duplicates: 0 });
  expect(result.modelCalls).toBeLessThanOrEqual(24 + 3);
});

test("nor is anything lost or posted twice while the file is locked, the clock is wrong and Slack is away", async () => {
  const troubles = ["locked-file", "wrong-clock", "slack-away", "kill"] as const;
  const result = await runStorm({ posts: 12, kills: 4, seed: 12, troubles });
  expect(result).toMatchObject({ posts: 12, outcomes: 12, lost: 0, duplicates: 0 });
});

test("nor while PostgreSQL is restarted, refuses to write and ends its sessions", async ({
  skip,
}) => {
  const missing = whyNoPostgres();
  if (missing !== undefined) skip(missing);
  const troubles = ["server-restart", "read-only", "ended-sessions", "kill"] as const;
  const result = await runStorm({ posts: 12, kills: 4, seed: 13, troubles, postgres: "own" });
  expect(result).toMatchObject({ posts: 12, outcomes: 12, lost: 0, duplicates: 0 });
});
