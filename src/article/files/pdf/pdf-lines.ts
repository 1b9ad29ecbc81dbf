import { commonGutter, findColumns } from "./pdf-columns.ts";
import {
  CELL_GAP,
  type Edges,
  edgesOf,
  partsOf,
  type PdfPage,
  type Row,
  rowsOf,
  textOf,
  type TextRun,
} from "./pdf-runs.ts";

interface Cell extends Edges {
  readonly text: string;
}

/** A line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly font: string;
  /** What wide spaces part: a table's row has several cells. */
  readonly cells: readonly Cell[];
  readonly rightToLeft: boolean;
  /** Index of its page. */
  readonly page: number;
  /** Edges of the column it is in. */
  readonly column: Edges;
}

/**
 * The lines of each page, column after column; lines across the columns part what is above and
 * below. A page too short to show its columns, as the last often is, is taken to be set like the others.
 */
export function linesInReadingOrder(pages: readonly PdfPage[]): PdfLine[] {
  const runs = pages.flatMap((page) => page.runs);
  const rightToLeft = runs.filter((run) => run.rightToLeft).length > runs.length / 2;
  const rows = pages.map((page) => rowsOf(page.runs.filter(({ text }) => text.trim() !== "")));
  const usual = commonGutter(rows.map((onPage) => findColumns(onPage, [])?.gutter));
  const known = usual === undefined ? [] : [usual];
  return rows.flatMap((onPage, page) =>
    inOrder(onPage, { page, rightToLeft, known }, edgesOf(onPage.flat())),
  );
}

interface Setting {
  readonly page: number;
  readonly rightToLeft: boolean;
  /** Gutters found in the document and around these rows. */
  readonly known: readonly number[];
}

/** Recursive cuts (Nagy and Seth 1984): what is above a block of columns, each of its sides, what is below. */
function inOrder(rows: readonly Row[], setting: Setting, column: Edges): PdfLine[] {
  const block = findColumns(rows, setting.known);
  if (block === undefined)
    return rows.map((row) => toLine(row, setting.page, columnOf(row, rows, column)));
  const inside = { ...setting, known: [...setting.known, block.gutter] };
  const runs = rows.slice(block.from, block.to).flat();
  const sides = [
    runs.filter((run) => run.left < block.gutter),
    runs.filter((run) => run.left >= block.gutter),
  ];
  if (setting.rightToLeft) sides.reverse();
  return [
    ...inOrder(rows.slice(0, block.from), inside, column),
    ...sides.flatMap((side) => inOrder(rowsOf(side), inside, edgesOf(side))),
    ...inOrder(rows.slice(block.to), inside, column),
  ];
}

/** The edges between which a row is set: those of the rows in its size, a headline being wider than its text. */
function columnOf(row: Row, rows: readonly Row[], column: Edges): Edges {
  const size = row[0]?.size ?? 0;
  const alike = rows.filter((other) => Math.abs((other[0]?.size ?? 0) - size) < 0.06 * size);
  return alike.length < 3 ? column : edgesOf(alike.flat());
}

function toLine(row: Row, page: number, column: Edges): PdfLine {
  const main = row.reduce((longest, run) =>
    run.text.length > longest.text.length ? run : longest,
  );
  const rightToLeft = row.filter((run) => run.rightToLeft).length > row.length / 2;
  const kept = row.filter((run) => !isNoteMark(run, main));
  const ordered = (runs: Row): Row => (rightToLeft ? fromTheRight(runs) : runs);
  const cells = partsOf(kept, CELL_GAP).map((part) => ({
    text: textOf(ordered(part)),
    ...edgesOf(part),
  }));
  return {
    text: textOf(ordered(kept)),
    cells: rightToLeft ? cells.toReversed() : cells,
    ...edgesOf(row),
    top: main.top,
    size: main.size,
    font: main.font,
    rightToLeft,
    page,
    column,
  };
}

/** Runs of a line that is read from the right: words and figures of another script in a row go on to the right. */
function fromTheRight(row: Row): Row {
  const stretches: TextRun[][] = [];
  for (const run of row) {
    const last = stretches.at(-1);
    if (last?.every(isForeign) === true && isForeign(run)) last.push(run);
    else stretches.push([run]);
  }
  return stretches.toReversed().flat();
}

function isForeign(run: TextRun): boolean {
  return !run.rightToLeft && /[\p{L}\p{N}]/u.test(run.text);
}

/** A small raised number or star that points to a note. */
function isNoteMark(run: TextRun, main: TextRun): boolean {
  const raised = run.size < 0.8 * main.size && run.top < main.top - 0.15 * main.size;
  return raised && /^[\d,*†‡§ ]{1,7}$/u.test(run.text);
}
