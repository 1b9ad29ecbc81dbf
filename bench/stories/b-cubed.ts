/**
 * B-cubed F1 (A. Bagga and B. Baldwin, 1998): for each item, how much of its group belongs with it (precision) and how
 * much of what belongs with it is in its group (recall), both averaged, and their harmonic mean. 0..1.
 */
export function bCubedF1<Item>(
  groups: readonly (readonly Item[])[],
  storyOf: (item: Item) => string,
): number {
  const items = groups.flat();
  const size = Map.groupBy(items, storyOf);
  let [precision, recall] = [0, 0];
  for (const group of groups)
    for (const item of group) {
      const same = group.filter((other) => storyOf(other) === storyOf(item)).length;
      precision += same / group.length / items.length;
      recall += same / (size.get(storyOf(item))?.length ?? 1) / items.length;
    }
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
