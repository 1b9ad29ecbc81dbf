import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LIMIT_WINDOW_MS, type Limit } from "../../../src/domain/limits.ts";
import { createBudget } from "../../../src/flows/limits/budget.ts";
import { setUpLedgerInMemory } from "../../store/ledger-set-up.ts";
import { silentMeter } from "../../support/log-and-meter.ts";

const HOUR_MS = 3_600_000;
const USAGE = { calls: 1, inputTokens: 90, cachedTokens: 0, outputTokens: 10, model: "m" };
/** A million of its micros is a unit of money, so a token costs one of them. */
const PRICES = { input: 1_000_000, cached: 1_000_000, output: 1_000_000 };

interface Principal {
  readonly team: string;
  readonly channel: string;
  readonly user?: string;
}

/** People and a feed, some of whom ask at once. */
interface Asking {
  readonly afterHours: number;
  readonly together: readonly Principal[];
}

const principal: fc.Arbitrary<Principal> = fc
  .record({
    team: fc.constantFrom("T1", "T2"),
    channel: fc.constantFrom("C1", "C2"),
    user: fc.constantFrom("U1", "U2", "feed"),
  })
  .map(({ user, ...place }) => (user === "feed" ? place : { ...place, user }));

const askings: fc.Arbitrary<readonly Asking[]> = fc.array(
  fc.record({
    afterHours: fc.integer({ min: 0, max: 20 }),
    together: fc.array(principal, { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 15, size: "max" },
);

const limit: fc.Arbitrary<Limit & { readonly requests: number }> = fc.record({
  scope: fc.constantFrom("team", "channel", "user"),
  window: fc.constantFrom("day", "month"),
  requests: fc.integer({ min: 1, max: 6 }),
});

interface Granted extends Principal {
  readonly at: number;
}

/** Who was let, in the order of asking. */
async function granted(limits: readonly Limit[], life: readonly Asking[]) {
  const { ledger, clock } = setUpLedgerInMemory();
  const of = { ledger, clock, meter: silentMeter, limits, pricesOf: () => PRICES };
  const budget = createBudget(of);
  const all: Granted[] = [];
  const start = clock.now();
  for (const { afterHours, together } of life) {
    await clock.advance(afterHours * HOUR_MS);
    const asks = together.map((by) =>
      budget.spend(by, async ({ allowed }) => {
        if (allowed) all.push({ ...by, at: clock.now() });
        return { usage: allowed ? USAGE : undefined };
      }),
    );
    await Promise.all(asks);
  }
  return { all, ledger, start };
}

const isCountedWith = ({ scope }: Limit, one: Principal, other: Principal): boolean => {
  if (one.team !== other.team) return false;
  if (scope === "channel") return one.channel === other.channel;
  return scope === "team" || (one.user !== undefined && one.user === other.user);
};

test("no window of time holds more requests than a limit allows, however many ask at once", async () => {
  const property = fc.asyncProperty(limit, askings, async (one, life) => {
    const { all } = await granted([one], life);
    for (const last of all) {
      const since = last.at - LIMIT_WINDOW_MS[one.window];
      const within = all.filter(
        (other) => other.at >= since && other.at <= last.at && isCountedWith(one, last, other),
      );
      const isNobody = one.scope === "user" && last.user === undefined;
      expect([isNobody || within.length <= one.requests, last]).toEqual([true, last]);
    }
  });
  await fc.assert(property, { numRuns: 150 });
});

test("who asks alone is refused only while the window is full, and let in again when it has passed", async () => {
  const hours = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 25, size: "max" });
  const by = { team: "T1", channel: "C1", user: "U1" };
  const property = fc.asyncProperty(limit, hours, async (one, waits) => {
    const life = waits.map((afterHours) => ({ afterHours, together: [by] }));
    const { all, start } = await granted([one], life);
    const expected: number[] = [];
    let now = start;
    for (const wait of waits) {
      now += wait * HOUR_MS;
      const since = now - LIMIT_WINDOW_MS[one.window];
      if (expected.filter((at) => at >= since).length < one.requests) expected.push(now);
    }
    expect(all.map(({ at }) => at)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 100 });
});

test("what was spent is booked once for each request, with what it cost", async () => {
  const property = fc.asyncProperty(askings, async (life) => {
    const { all, ledger } = await granted([], life);
    for (const team of ["T1", "T2"]) {
      const requests = all.filter((one) => one.team === team).length;
      const totals = await ledger.usage({ team }, 0);
      expect(totals).toMatchObject({ requests, calls: requests, costMicros: requests * 100 });
    }
  });
  await fc.assert(property, { numRuns: 50 });
});

const fails = async (): Promise<never> => {
  throw new Error("the model is away");
};

test("a request that fails is not booked, and stands in nobody's way", async () => {
  const { ledger, clock } = setUpLedgerInMemory();
  const limits: Limit[] = [{ scope: "user", window: "day", requests: 1 }];
  const of = { ledger, clock, meter: silentMeter, limits, pricesOf: () => PRICES };
  const budget = createBudget(of);
  const by = { team: "T1", channel: "C1", user: "U1" };
  for (let turn = 0; turn < 3; turn += 1)
    await expect(budget.spend(by, fails)).rejects.toThrow("the model is away");
  const { allowance } = await budget.spend(by, async (given) => ({
    allowance: given,
    usage: undefined,
  }));
  expect(allowance).toEqual({ allowed: true });
  expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({ requests: 0 });
});
