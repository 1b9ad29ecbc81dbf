import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf } from "../../src/domain/limits.ts";
import { withMissed } from "../../src/domain/records.ts";
import { spentOn, UnusableDraft } from "../../src/domain/unusable-draft.ts";
import { addUsage, type Usage } from "../../src/domain/usage.ts";

const PRICES = { input: 2_000_000, cached: 500_000, output: 8_000_000 };
const used = (inputTokens: number, cachedTokens = 0, outputTokens = 0): Usage => ({
  calls: 1,
  inputTokens,
  cachedTokens,
  outputTokens,
});

describe("a call costs", () => {
  test.each<[string, Usage, number]>([
    ["nothing where nothing was read or written", used(0), 0],
    ["the price of what it read", used(1_000_000), 2_000_000],
    ["less for what the server still knew", used(1_000_000, 600_000), 1_100_000],
    ["the price of what it wrote besides", used(1_000, 0, 500), 6_000],
    [
      "no less than what was known, where a server counts more of it than was sent",
      used(10, 40),
      20,
    ],
    ["a millionth, rounded", used(0, 1), 1],
  ])("%s", (_, usage, micros) => {
    expect(costOf(usage, PRICES)).toBe(micros);
  });

  const tokens = fc.nat(2_000_000);
  const usage = fc.tuple(tokens, tokens, tokens).map((counts) => used(...counts));

  test("nothing without prices, and never less than nothing", () => {
    const free = { input: 0, cached: 0, output: 0 };
    fc.assert(
      fc.property(usage, (one) => {
        expect(costOf(one, free)).toBe(0);
        expect(costOf(one, PRICES)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("no less when more is written", () => {
    fc.assert(
      fc.property(usage, tokens, (one, more) => {
        const longer = { ...one, outputTokens: one.outputTokens + more };
        expect(costOf(longer, PRICES)).toBeGreaterThanOrEqual(costOf(one, PRICES));
      }),
    );
  });
});

describe("what several calls cost together", () => {
  const maybe = fc.option(
    fc.record({
      calls: fc.nat(9),
      inputTokens: fc.nat(9_000),
      cachedTokens: fc.nat(900),
      outputTokens: fc.nat(900),
      model: fc.option(fc.constantFrom("small", "large"), { nil: undefined }),
    }),
    { nil: undefined },
  );

  test("is the same however they are put together", () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (one, two, three) => {
        expect(addUsage(addUsage(one, two), three)).toEqual(addUsage(one, addUsage(two, three)));
      }),
    );
  });

  test("is nothing where no model was called, and the one call where one was", () => {
    expect(addUsage(undefined, undefined)).toBeUndefined();
    expect(addUsage(used(5), undefined)).toEqual(used(5));
    expect(addUsage(undefined, used(5))).toEqual(used(5));
  });

  test("counts each figure", () => {
    const sum = addUsage({ ...used(5, 2, 3), model: "small" }, used(7, 1, 4));
    expect(sum).toEqual({ ...used(12, 3, 7), calls: 2, model: "small" });
  });
});

test("a draft that is of no use has been paid all the same; another failure has not", () => {
  const draft = new UnusableDraft("no points", { key: "noText" }, used(900));
  expect(spentOn(draft)).toEqual(used(900));
  expect(spentOn(new Error("no connection"))).toBeUndefined();
  expect(spentOn(undefined)).toBeUndefined();
});

describe("the report of a look back", () => {
  const report = { since: 1, until: 2, found: 3 };

  test.each([
    ["adds what was found", { found: 2, cutShort: [] }, { ...report, found: 5 }],
    [
      "names a channel that was not read whole",
      { found: 0, cutShort: ["C1"] },
      { ...report, cutShort: ["C1"] },
    ],
    [
      "names a channel once",
      { found: 1, cutShort: ["C1", "C1"] },
      { ...report, found: 4, cutShort: ["C1"] },
    ],
  ])("%s", (_, missed, after) => {
    expect(withMissed(report, missed)).toEqual(after);
  });

  test("keeps what it has named before, and the time of which nothing was read", () => {
    const before = { ...report, cutShort: ["C1"], unread: { since: 0, until: 1 } };
    const after = withMissed(before, { found: 0, cutShort: ["C2", "C1"] });
    expect(after).toEqual({ ...before, cutShort: ["C1", "C2"] });
  });
});
