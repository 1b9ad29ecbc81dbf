import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile, rounded } from "../../bench/bench-table.ts";
import { sourceOf, judges } from "../../bench/quality/judge.ts";
import { seededRandom } from "../../bench/seeded-random.ts";

describe("a quantile", () => {
  test.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 3],
    [[10, 20, 30], 0, 10],
    [[10, 20, 30], 1, 30],
    [[5], 0.95, 5],
  ])("of %j at %d is %d", (figures, share, expected) => {
    expect(quantile(figures, share)).toBe(expected);
  });

  test("is one of the figures, in whatever order they come", () => {
    const figures = fc.array(fc.integer(), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const property = fc.property(figures, share, (all, of) => {
      expect(all).toContain(quantile(all, of));
      expect(quantile(all.toReversed(), of)).toBe(quantile(all, of));
    });
    fc.assert(property);
  });

  test("of nothing is no figure", () => {
    expect(quantile([])).toBeNaN();
  });
});

test("figures are shown with one decimal", () => {
  expect([1.25, 2, 99.949].map(rounded)).toEqual([1.3, 2, 99.9]);
});

const drawn = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));

describe("chance that a seed decides", () => {
  test("is the same each time, and another for another seed", () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  test("is spread evenly from 0 to 1", () => {
    const random = seededRandom(1);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 20_000; draw += 1) {
      const at = Math.floor(random() * 10);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(counts.every((count) => count > 1_850 && count < 2_150)).toBe(true);
  });
});

describe("the gate that is measured", () => {
  const source = sourceOf("The hall will cost 12.6 million crowns. It opens in May.", "en");

  test("is the product's own: it lets through what a sentence says, and nothing else", async () => {
    const [gate, ...others] = await judges([]);
    const accepts = gate?.about(source);
    expect(others).toEqual([]);
    expect(accepts?.("The hall will cost 12.6 million crowns.", [0])).toBe(true);
    expect(accepts?.("The hall will cost 13.6 million crowns.", [0])).toBe(false);
    expect(accepts?.("The hall will cost 12.6 million crowns.", [])).toBe(false);
  });
});
