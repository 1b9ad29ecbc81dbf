import { describe, expect, test } from "vitest";
import { createBudget } from "../../../src/flows/limits/budget.ts";
import type { UsageEntry } from "../../../src/domain/records.ts";
import { setUpLedgerInMemory } from "../../store/ledger-set-up.ts";
import { describeLimitReached } from "../../../src/phrasing/limit-reached.ts";
import { silentMeter } from "../../support/log-and-meter.ts";
import { until } from "../../support/until.ts";
import { costOf, type Limit } from "../../../src/domain/limits.ts";
import { english } from "../../support/english.ts";

const DAY = 86_400_000;
const principal = { team: "T1", channel: "C1", user: "U1" };
const usage = { calls: 1, inputTokens: 900, cachedTokens: 400, outputTokens: 100, model: "m" };
const prices = { input: 2_000_000, cached: 500_000, output: 8_000_000 };

function budgetWith(...limits: Limit[]) {
  const { ledger, clock } = setUpLedgerInMemory();
  const budget = createBudget({
    ledger,
    clock,
    meter: silentMeter,
    limits,
    pricesOf: () => prices,
  });
  return {
    ledger,
    clock,
    book: (by = principal) => budget.spend(by, async () => ({ usage })),
    /** What somebody is told who would ask now, and asks nothing. */
    told: async (by: Parameters<typeof budget.spend>[0] = principal) =>
      (await budget.spend(by, async (allowance) => ({ allowance, usage: undefined }))).allowance,
    spend: budget.spend,
  };
}

test("cached input has its own price", () => {
  // 500 fresh at 2, 400 cached at 0.5, 100 written at 8, each for a million.
  expect(costOf(usage, prices)).toBe(1_000 + 200 + 800);
  expect(costOf({ ...usage, cachedTokens: 2_000 }, prices)).toBe(1_000 + 800);
});

describe("a limit", () => {
  test("without any, or before it is reached, stops nobody", async () => {
    expect(await budgetWith().told()).toEqual({ allowed: true });
    const { book, told } = budgetWith({ scope: "user", window: "day", requests: 2 });
    await book();
    expect(await told()).toEqual({ allowed: true });
  });

  test.each<[string, Limit, string]>([
    ["requests of a person", { scope: "user", window: "day", requests: 1 }, "Your daily limit"],
    [
      "tokens of a channel",
      { scope: "channel", window: "month", tokens: 1_000 },
      "This channel's monthly limit",
    ],
    [
      "money of the workspace",
      { scope: "team", window: "day", costMicros: 2_000 },
      "The workspace's daily limit",
    ],
  ])("on %s is told when it is reached", async (_name, limit, says) => {
    const { book, told } = budgetWith(limit);
    await book();
    const { scope, window } = limit;
    expect(await told()).toEqual({ allowed: false, limitReached: { scope, window } });
    expect(english(describeLimitReached(limit))).toBe(`${says} for the model is reached.`);
  });

  test("counts only what falls into its scope and window", async () => {
    const { book, told, clock } = budgetWith({ scope: "user", window: "day", requests: 1 });
    await book();
    expect(await told({ ...principal, user: "U2" })).toEqual({ allowed: true });
    expect(await told({ team: "T1", channel: "C1" })).toEqual({ allowed: true });
    expect(await told({ ...principal, channel: "C2" })).toMatchObject({
      limitReached: { scope: "user" },
    });
    await clock.advance(DAY + 1);
    expect(await told()).toEqual({ allowed: true });
  });

  test("holds for those who ask at once, each within its scope; what came to nothing counts for nothing", async () => {
    const { spend, told } = budgetWith(
      { scope: "user", window: "day", requests: 2 },
      { scope: "channel", window: "day", requests: 3 },
    );
    const held = Promise.withResolvers<undefined>();
    let begun = 0;
    const ask = (user: string) =>
      spend({ ...principal, user }, async (allowance) => {
        begun += 1;
        await held.promise;
        if (user === "U9") throw new Error("no connection");
        return { allowance, usage: allowance.allowed ? usage : undefined };
      });
    const failing = ask("U9").catch((error: Error) => error.message);
    const asked = ["U1", "U1", "U1", "U2"].map(ask);
    await until(() => begun === 5);
    held.resolve(undefined);
    expect(await failing).toBe("no connection");
    const reached = (await Promise.all(asked)).map(({ allowance }) =>
      allowance.allowed ? undefined : allowance.limitReached.scope,
    );
    expect(reached).toEqual([undefined, undefined, "user", "channel"]);
    expect(await told({ ...principal, user: "U2" })).toEqual({ allowed: true });
  });
});

test("who is let through counts at once, who is refused does not, though both are still at work", async () => {
  const { spend } = await budgetWith(
    { scope: "user", window: "day", requests: 1 },
    { scope: "channel", window: "day", requests: 2 },
  );
  const held = Promise.withResolvers<undefined>();
  const reached: (string | undefined)[] = [];
  const asked: Promise<unknown>[] = [];
  for (const user of ["U1", "U1", "U2", "U3"]) {
    const work = spend({ ...principal, user }, async (allowance) => {
      reached.push(allowance.allowed ? undefined : allowance.limitReached.scope);
      await held.promise;
      return { usage: undefined };
    });
    asked.push(work);
    await until(() => reached.length === asked.length);
  }
  expect(reached).toEqual([undefined, "user", undefined, "channel"]);
  held.resolve(undefined);
  await Promise.all(asked);
});

test("what no model was asked for is not booked", async () => {
  const { book, told, ledger } = budgetWith();
  await told();
  expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({ requests: 0 });
  await book();
  const expected: Partial<UsageEntry> = { inputTokens: 900, costMicros: 2_000 };
  expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({ requests: 1, ...expected });
});
