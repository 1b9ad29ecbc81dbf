const JOINED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** `2割少ない` is a number and four characters. */
const WORD = new RegExp(
  String.raw`[${JOINED}]|[[\p{L}\p{M}\p{N}]--[${JOINED}]]+(?:[.,]\p{N}+)*`,
  "gv",
);

/** The words of a folded text in small letters and in order; where words are joined, its characters. */
export const wordsInOrder = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The places of a word of a common sequence: in the one text, and in the other. */
export type Pair = readonly [one: number, other: number];

const equal = (one: string, other: string): boolean => one === other;

/**
 * The longest sequence of words that two texts have in common, in the same order.
 *
 * @param same whether two words are one, in forms that may differ.
 */
export function commonSequence(
  one: readonly string[],
  other: readonly string[],
  same: (one: string, other: string) => boolean = equal,
): Pair[] {
  const lengths = sequenceLengths(one, other, same);
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (
      same(one[row] ?? "", other[column] ?? "") &&
      at(row, column) === at(row + 1, column + 1) + 1
    ) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row, column + 1)) column += 1;
    else row += 1;
  }
  return pairs;
}

/**
 * Which words of one text are not part of the longest sequence of words that it has in common with
 * another one, in the same order.
 */
export function outsideCommonSequence(one: readonly string[], other: readonly string[]): string[] {
  const common = new Set(commonSequence(one, other).map(([at]) => at));
  return one.filter((_, at) => !common.has(at));
}

/** For every pair of places the length of the longest common sequence from there on. */
function sequenceLengths(
  one: readonly string[],
  other: readonly string[],
  same: (one: string, other: string) => boolean,
): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array<number>(other.length + 1).fill(0),
  );
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const here = lengths[row] ?? [];
    const below = lengths[row + 1] ?? [];
    for (let column = other.length - 1; column >= 0; column -= 1) {
      here[column] = same(one[row] ?? "", other[column] ?? "")
        ? (below[column + 1] ?? 0) + 1
        : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return lengths;
}
