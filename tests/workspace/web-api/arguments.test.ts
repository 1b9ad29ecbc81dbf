import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  count,
  flag,
  object,
  objects,
  page,
  ts,
} from "../../../src/workspace/web-api/arguments.ts";

const REFUSED = "refused";
const readAs = (shape: z.ZodType, given: unknown): unknown => {
  const read = shape.safeParse(given);
  return read.success ? read.data : REFUSED;
};

test.each<[string, z.ZodType, unknown, unknown]>([
  ["a flag of a form", flag, "true", true],
  ["a flag of a form, as a figure", flag, "1", true],
  ["a flag that is off", flag, "0", false],
  ["a flag of JSON", flag, false, false],
  ["a word that is no flag", flag, "yes", REFUSED],
  ["a count of a form", count, "20", 20],
  ["a count below nothing", count, "-1", REFUSED],
  ["a part of a count", count, 1.5, REFUSED],
  ["a count in words", count, "many", REFUSED],
  ["a moment", ts, "1790000000.000100", "1790000000.000100"],
  ["a moment as a number", ts, 1_790_000_000, "1790000000"],
  ["the beginning of time", ts, "0", "0"],
  ["a moment in words", ts, "now", REFUSED],
  ["a moment with a word behind", ts, "1.1 or later", REFUSED],
  ["an object of JSON", object, { a: 1 }, { a: 1 }],
  ["an object as a form has it", object, '{"a":1}', { a: 1 }],
  ["an object that is cut off", object, '{"a":', REFUSED],
  ["a list where an object is due", object, "[]", REFUSED],
  ["objects as a form has them", objects, '[{"a":1},{}]', [{ a: 1 }, {}]],
  ["one object where several are due", objects, "{}", REFUSED],
  ["texts where objects are due", objects, '["a"]', REFUSED],
])("%s is read as Slack does", (_, shape, given, read) => {
  expect(readAs(shape, given)).toEqual(read);
});

/** All pages, one cursor after the other. */
function pagesOf(items: readonly number[], limit: number | undefined, most: number): number[][] {
  const pages: number[][] = [];
  let cursor: string | undefined;
  do {
    const next = page(items, { limit, cursor }, most);
    pages.push(next.items);
    cursor = next.nextCursor;
  } while (cursor !== "");
  return pages;
}

describe("a list in pages", () => {
  const items = fc.nat(60).map((length) => Array.from({ length }, (_, at) => at));

  test("holds everything once, in order, and no page has more than was asked for or is given", () => {
    const sizes = fc.record({
      limit: fc.integer({ min: 1, max: 20 }),
      most: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(items, sizes, (all, { limit, most }) => {
        const pages = pagesOf(all, limit, most);
        expect(pages.flat()).toEqual(all);
        for (const one of pages) expect(one.length).toBeLessThanOrEqual(Math.min(limit, most));
        expect(pages.slice(0, -1).every((one) => one.length === Math.min(limit, most))).toBe(true);
      }),
    );
  });

  test.each([
    ["none is given", undefined],
    ["it is nothing", 0],
  ])("has a hundred a page where %s", (_, limit) => {
    const all = Array.from({ length: 250 }, (__, at) => at);
    expect(pagesOf(all, limit, 1_000).map((one) => one.length)).toEqual([100, 100, 50]);
  });

  test("is refused with a cursor that it did not give", () => {
    const asked = { cursor: Buffer.from("next:soon").toString("base64") };
    expect(() => page([1, 2], asked, 10)).toThrow("invalid_cursor");
  });
});
