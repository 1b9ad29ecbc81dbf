/**
 * Joins things into groups, the two groups that are most alike first, until no two are alike enough. Two groups are as
 * alike as their members are on average: one report that stands between two stories does not make them one.
 * UPGMA, R. Sokal and C. Michener (1958). Squares of the number of things, for few groups that join.
 *
 * @param alike likenesses of things, by their positions; symmetrical
 * @param least the least likeness of two groups that are joined
 * @returns the positions in each group, in order; groups in the order of their first
 */
export function averageLinkage(alike: readonly Float64Array[], least: number): number[][] {
  const rows = alike.map((row) => Float64Array.from(row));
  const groups: (number[] | undefined)[] = alike.map((_, at) => [at]);
  const nearest = rows.map((_, at) => nearestOf(at, rows, groups));
  for (;;) {
    const one = best(nearest, rows, groups);
    const other = nearest[one] ?? -1;
    const [ours, theirs] = [groups[one], groups[other]];
    if (ours === undefined || theirs === undefined || likeness(rows, one, other) < least) break;
    join(rows, groups, one, other);
    groups[one] = [...ours, ...theirs];
    groups[other] = undefined;
    for (const at of groups.keys())
      if (groups[at] !== undefined && (at === one || nearest[at] === one || nearest[at] === other))
        nearest[at] = nearestOf(at, rows, groups);
      else if (
        groups[at] !== undefined &&
        likeness(rows, at, one) > likeness(rows, at, nearest[at] ?? -1)
      )
        nearest[at] = one;
  }
  return groups
    .filter((group) => group !== undefined)
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted(([a = 0], [b = 0]) => a - b);
}

type Groups = readonly (readonly number[] | undefined)[];

const likeness = (rows: readonly Float64Array[], one: number, other: number): number =>
  rows[one]?.[other] ?? -Infinity;

function nearestOf(one: number, rows: readonly Float64Array[], groups: Groups): number {
  let found = -1;
  for (const other of groups.keys())
    if (other !== one && groups[other] !== undefined)
      if (found < 0 || likeness(rows, one, other) > likeness(rows, one, found)) found = other;
  return found;
}

/** The group that has the nearest of all beside it. */
function best(nearest: readonly number[], rows: readonly Float64Array[], groups: Groups): number {
  let found = 0;
  for (const one of groups.keys())
    if (groups[one] !== undefined)
      if (
        groups[found] === undefined ||
        likeness(rows, one, nearest[one] ?? -1) > likeness(rows, found, nearest[found] ?? -1)
      )
        found = one;
  return found;
}

/** The joined group's likeness to each other one: the mean of both, by their members. */
function join(rows: readonly Float64Array[], groups: Groups, one: number, other: number): void {
  const [ours, theirs] = [groups[one]?.length ?? 0, groups[other]?.length ?? 0];
  for (const at of groups.keys()) {
    const mean =
      (ours * likeness(rows, one, at) + theirs * likeness(rows, other, at)) / (ours + theirs);
    const [row, column] = [rows[one], rows[at]];
    if (row !== undefined) row[at] = mean;
    if (column !== undefined) column[one] = mean;
  }
}
