import { describe, expect, test } from "vitest";
import { costOf, createBudget, type Limit } from "../../src/flows/budget.ts";
import type { UsageEntry } from "../../src/ports.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { migrate } from "../../src/database/migrate.ts";
import { setUpLedger } from "../store/ledger-set-up.ts";
import { silentMeter } from "../support/log-and-meter.ts";

const DAY = 86_400_000;
const spender = { team: "T1", channel: "C1", user: "U1" };
const usage = { calls: 1, inputTokens: 900, cachedTokens: 400, outputTokens: 100, model: "m" };
const prices = { input: 2_000_000, cached: 500_000, output: 8_000_000 };

async function budgetWith(...limits: Limit[]) {
  const database = openSqlite(":memory:");
  await migrate(database);
  const { ledger, clock } = setUpLedger(database);
  const budget = createBudget({
    ledger,
    clock,
    meter: silentMeter,
    limits,
    pricesOf: () => prices,
  });
  return { budget, ledger, clock };
}

test("cached input has its own price", () => {
  // 500 fresh at 2, 400 cached at 0.5, 100 written at 8, each for a million.
  expect(costOf(usage, prices)).toBe(1_000 + 200 + 800);
  expect(costOf({ ...usage, cachedTokens: 2_000 }, prices)).toBe(1_000 + 800);
});

describe("a limit", () => {
  test("without any, or before it is reached, stops nobody", async () => {
    expect(await (await budgetWith()).budget.exceeded(spender)).toBeUndefined();
    const { budget } = await budgetWith({ scope: "user", window: "day", requests: 2 });
    await budget.book(usage, spender);
    expect(await budget.exceeded(spender)).toBeUndefined();
  });

  test.each<[string, Limit, string]>([
    ["requests of a person", { scope: "user", window: "day", requests: 1 }, "your daily limit"],
    [
      "tokens of a channel",
      { scope: "channel", window: "month", tokens: 1_000 },
      "this channel's monthly limit",
    ],
    [
      "money of the workspace",
      { scope: "team", window: "day", costMicros: 2_000 },
      "the workspace's daily limit",
    ],
  ])("on %s is told when it is reached", async (_name, limit, says) => {
    const { budget } = await budgetWith(limit);
    await budget.book(usage, spender);
    expect(await budget.exceeded(spender)).toBe(`${says} for the model is reached`);
  });

  test("counts only what falls into its scope and window", async () => {
    const { budget, clock } = await budgetWith({ scope: "user", window: "day", requests: 1 });
    await budget.book(usage, spender);
    expect(await budget.exceeded({ ...spender, user: "U2" })).toBeUndefined();
    expect(await budget.exceeded({ team: "T1", channel: "C1" })).toBeUndefined();
    expect(await budget.exceeded({ ...spender, channel: "C2" })).toMatch(/your daily/u);
    await clock.advance(DAY + 1);
    expect(await budget.exceeded(spender)).toBeUndefined();
  });
});

test("what no model was asked for is not booked", async () => {
  const { budget, ledger } = await budgetWith();
  await budget.book(undefined, spender);
  expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({ requests: 0 });
  await budget.book(usage, spender);
  const expected: Partial<UsageEntry> = { inputTokens: 900, costMicros: 2_000 };
  expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({ requests: 1, ...expected });
});
