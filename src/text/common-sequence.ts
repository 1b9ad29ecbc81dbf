const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The words of a folded text in small letters and in order; where words are joined, its characters. */
export const wordsInOrder = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Which words of one text are not part of the longest sequence of words that it has in common with
 * another one, in the same order.
 */
export function outsideCommonSequence(one: readonly string[], other: readonly string[]): string[] {
  const lengths = sequenceLengths(one, other);
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const outside: string[] = [];
  let column = 0;
  for (const [row, word] of one.entries()) {
    while (
      column < other.length &&
      other[column] !== word &&
      at(row, column) === at(row, column + 1)
    ) {
      column += 1;
    }
    if (other[column] === word && at(row, column) === at(row + 1, column + 1) + 1) column += 1;
    else outside.push(word);
  }
  return outside;
}

/** For every pair of places the length of the longest common sequence from there on. */
function sequenceLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array<number>(other.length + 1).fill(0),
  );
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const here = lengths[row] ?? [];
    const below = lengths[row + 1] ?? [];
    for (let column = other.length - 1; column >= 0; column -= 1) {
      here[column] =
        one[row] === other[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return lengths;
}
