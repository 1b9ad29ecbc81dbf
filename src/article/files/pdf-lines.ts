import { commonGutter, findGutter, fitsGutter } from "./pdf-columns.ts";
import { crosses, type Row, type TextRun } from "./pdf-runs.ts";

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** A line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly font: string;
  /** Index of its page. */
  readonly page: number;
  /** Edges of the column it stands in. */
  readonly column: { readonly left: number; readonly right: number };
}

/**
 * The lines of each page, column after column; lines across the columns part what is above and
 * below. A page too short to show its columns, as the last often is, is taken to be set like the others.
 */
export function linesInReadingOrder(pages: readonly PdfPage[]): PdfLine[][] {
  const runs = pages.flatMap((page) => page.runs);
  const rightToLeft = runs.filter((run) => run.rightToLeft).length > runs.length / 2;
  const texts = pages.map((page) => page.runs.filter(({ text }) => text.trim() !== ""));
  const usual = commonGutter(texts.map((text) => findGutter(rowsOf(text))));
  return texts.map((text, page) => inOrder(text, { page, rightToLeft, usual }));
}

interface Setting {
  readonly page: number;
  readonly rightToLeft: boolean;
  /** The gutter of most pages of the document. */
  readonly usual: number | undefined;
}

function inOrder(
  runs: readonly TextRun[],
  setting: Setting,
  column: PdfLine["column"] = edgesOf(runs),
): PdfLine[] {
  const rows = rowsOf(runs);
  const gutter = gutterOf(rows, setting.usual);
  if (gutter === undefined) return rows.map((row) => toLine(row, setting.page, column));
  const isLeft = (run: TextRun): boolean => run.left + run.width / 2 < gutter;
  const parted = rows.filter((row) => !row.some((run) => crosses(run, gutter))).flat();
  const sides = [
    { has: isLeft, column: edgesOf(parted.filter(isLeft)) },
    { has: (run: TextRun) => !isLeft(run), column: edgesOf(parted.filter((run) => !isLeft(run))) },
  ];
  if (setting.rightToLeft) sides.reverse();
  const inside = { ...setting, usual: undefined };
  return bands(rows, gutter).flatMap((band) =>
    band.across
      ? band.rows.map((row) => toLine(row, setting.page, column))
      : sides.flatMap((side) => inOrder(band.rows.flat().filter(side.has), inside, side.column)),
  );
}

function gutterOf(rows: readonly Row[], usual: number | undefined): number | undefined {
  return findGutter(rows) ?? (usual !== undefined && fitsGutter(rows, usual) ? usual : undefined);
}

/** Rows in groups from top to bottom: those across the gutter, and those that it parts. */
function bands(rows: readonly Row[], gutter: number): { across: boolean; rows: Row[] }[] {
  const found: { across: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const across = row.some((run) => crosses(run, gutter));
    const band = found.at(-1);
    if (band?.across === across) band.rows.push(row);
    else found.push({ across, rows: [row] });
  }
  return found;
}

function edgesOf(runs: readonly TextRun[]): PdfLine["column"] {
  return {
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.left + run.width)),
  };
}

function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const near = first !== undefined && run.top - first.top < 0.4 * Math.max(run.size, first.size);
    if (near) row?.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

function toLine(row: Row, page: number, column: PdfLine["column"]): PdfLine {
  const main = row.reduce((longest, run) =>
    run.text.length > longest.text.length ? run : longest,
  );
  const rightToLeft = row.filter((run) => run.rightToLeft).length > row.length / 2;
  const kept = row.filter((run) => !isNoteMark(run, main));
  return {
    text: textOf(rightToLeft ? kept.toReversed() : kept),
    left: Math.min(...row.map((run) => run.left)),
    right: Math.max(...row.map((run) => run.left + run.width)),
    top: main.top,
    size: main.size,
    font: main.font,
    page,
    column,
  };
}

/** A small raised number or star that points to a note. */
function isNoteMark(run: TextRun, main: TextRun): boolean {
  const raised = run.size < 0.8 * main.size && run.top < main.top - 0.15 * main.size;
  return raised && /^[\d,*†‡§ ]{1,7}$/u.test(run.text);
}

function textOf(runs: Row): string {
  let text = "";
  let previous: TextRun | undefined;
  for (const run of runs) {
    text += previous !== undefined && isSpaced(previous, run) ? ` ${run.text}` : run.text;
    previous = run;
  }
  return text.replace(/\s+/gu, " ").trim();
}

function isSpaced(before: TextRun, after: TextRun): boolean {
  const [near, far] = before.left < after.left ? [before, after] : [after, before];
  return far.left - (near.left + near.width) > 0.15 * Math.min(before.size, after.size);
}
