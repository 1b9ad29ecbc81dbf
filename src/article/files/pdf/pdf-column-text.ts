import {
  CELL_GAP,
  edgesOf,
  type Edges,
  median,
  partsOf,
  type Row,
  textOf,
  topOf,
} from "./pdf-runs.ts";

/** A line on one side of a gutter. */
export interface SideLine extends Edges {
  readonly text: string;
  readonly top: number;
  /** Whether wide spaces part it into short cells, as in a table's row. */
  readonly isRow: boolean;
}

/** Characters a line below which it is a cell, not prose; East Asian ones count double. */
const PROSE_LINE = 12;
/** Characters, from which on what wide spaces part is a column. */
const LONGEST_CELL = 16;
/** This many lines are enough to show that they are columns. */
const ENOUGH_LINES = 8;

/** The lines of one side, from top to bottom. */
export function linesOf(rows: readonly Row[]): SideLine[] {
  return rows
    .filter((row) => row.length > 0)
    .map((row) => ({
      ...edgesOf(row),
      text: textOf(row),
      top: topOf(row),
      isRow: isTableRow(row),
    }));
}

function isTableRow(row: Row): boolean {
  const cells = partsOf(row, CELL_GAP).map((part) => textOf(part).length);
  return cells.length > 1 && median(cells) < LONGEST_CELL;
}

/** How wide lines are together. */
export function width(lines: readonly SideLine[]): number {
  return Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
}

/**
 * Whether both sides are running text: lines that fill their column and go on in the next one. Cells
 * of a table are short, or each begins anew.
 *
 * @param rows the baselines on which the lines stand: a table's cells share theirs.
 */
export function isProse(sides: readonly (readonly SideLine[])[], rows: number): boolean {
  if (!sides.every((side) => isFilled(side))) return false;
  const lines = sides.flat();
  if (lines.filter(({ isRow }) => isRow).length > 0.4 * lines.length) return false;
  const cased = lines.filter(({ text }) => /^[^\p{L}]*[\p{Lu}\p{Ll}]/u.test(text));
  if (cased.length < 0.5 * lines.length) return true;
  const goOn = cased.filter(({ text }) => /^\p{Ll}/u.test(text)).length / cased.length;
  const fewest = Math.min(...sides.map((side) => side.length));
  if (fewest < ENOUGH_LINES) return goOn >= 0.25;
  const shared = lines.length - rows;
  return goOn >= 0.1 || shared < 0.8 * fewest;
}

function isFilled(side: readonly SideLine[]): boolean {
  const share = median(side.map(({ left, right }) => right - left)) / width(side);
  return share > (side.length < ENOUGH_LINES ? 0.6 : 0.5) && median(side.map(weight)) >= PROSE_LINE;
}

function weight({ text }: SideLine): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/gu)?.length ?? 0);
}
