import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rouge } from "../../bench/quality/rouge.ts";

describe("ROUGE of a summary", () => {
  test("that is its reference is whole", () => {
    const text = "The harbour opens in May.";
    expect(rouge(text, [text], "en")).toEqual({ one: 1, two: 1 });
  });

  test("that has nothing of its reference is none", () => {
    expect(rouge("Rain fell.", ["The harbour opens."], "en")).toEqual({ one: 0, two: 0 });
  });

  test.each([
    // Two of three words on either side; one of two pairs.
    ["counts words and pairs that both have", "the red boat", "the red car", 2 / 3, 1 / 2],
    ["counts a word as often as both have it", "go go go", "go", 2 / 4, 0],
    ["takes other forms of a word for it", "opening harbours", "opened harbour", 0.5, 0],
  ])("%s", (_, summary, reference, one, two) => {
    const scored = rouge(summary, [reference], "en");
    expect(scored.one).toBeCloseTo(one, 9);
    expect(scored.two).toBeCloseTo(two, 9);
  });

  test.each(["ko", "ja", "zh"])("goes by characters where words are not apart: %s", (language) => {
    expect(rouge("橋梁開通", ["橋梁"], language).one).toBeCloseTo((2 * 2) / 6, 9);
  });

  test("is the mean over its references, of which there may be none", () => {
    expect(rouge("a boat", ["a boat", "some rain"], "en").one).toBeCloseTo(0.5, 9);
    expect(rouge("a boat", [], "en")).toEqual({ one: 0, two: 0 });
  });

  test("is between nothing and all, and the same either way round", () => {
    const words = fc.array(fc.constantFrom("tide", "storm", "bridge", "May"), { maxLength: 8 });
    const text = words.map((all) => all.join(" "));
    const property = fc.property(text, text, (summary, reference) => {
      const { one, two } = rouge(summary, [reference], "en");
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(1);
      expect(two).toBeLessThanOrEqual(1);
      expect(rouge(reference, [summary], "en").one).toBeCloseTo(one, 9);
    });
    fc.assert(property);
  });
});
