import { array, assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { averageLinkage } from "../../../src/briefing/stories/average-linkage.ts";

/** A symmetrical matrix from likenesses of pairs; what is not named is unlike. */
function matrix(
  count: number,
  pairs: readonly (readonly [number, number, number])[],
): Float64Array[] {
  const rows = Array.from({ length: count }, () => new Float64Array(count).fill(-5));
  for (const [one, other, value] of pairs)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = rows[a];
      if (row !== undefined) row[b] = value;
    }
  return rows;
}

test("nothing joins nothing", () => {
  expect(averageLinkage([], 0)).toEqual([]);
  expect(averageLinkage(matrix(3, []), 0)).toEqual([[0], [1], [2]]);
});

test("what is alike is one group, in order", () => {
  const pairs = [
    [0, 2, 3],
    [1, 3, 2],
  ] as const;
  expect(averageLinkage(matrix(4, pairs), 0)).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test("one that stands between two groups does not make them one", () => {
  const pairs = [
    [0, 1, 6],
    [3, 4, 6],
    [2, 0, 3],
    [2, 1, 3],
    [2, 3, 2],
  ] as const;
  expect(averageLinkage(matrix(5, pairs), 0)).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
});

test("each thing is in one group, however alike they are", () => {
  const cells = array(double({ min: -9, max: 9, noNaN: true }), { minLength: 100, maxLength: 100 });
  assert(
    property(integer({ min: 0, max: 10 }), cells, (count, values) => {
      const rows = Array.from({ length: count }, (_, a) =>
        Float64Array.from(
          { length: count },
          (__, b) => values[Math.min(a, b) * 10 + Math.max(a, b)] ?? 0,
        ),
      );
      const groups = averageLinkage(rows, 0);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...rows.keys()]);
      for (const group of groups) expect(group).toEqual(group.toSorted((a, b) => a - b));
    }),
  );
});
