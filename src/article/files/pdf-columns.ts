import { crosses, type Row } from "./pdf-runs.ts";

/** Share of rows that may lie across a gutter: headlines, tables and figures do. */
const CROSSING = 0.1;
/** Fewer rows than this have no columns worth the risk. */
const FEWEST_ROWS = 8;

/**
 * The middle of the white strip between two columns of text, or undefined where there is one column.
 * The spaces of single lines stand anywhere; a gutter stands at one place in nearly all of them.
 */
export function findGutter(rows: readonly Row[]): number | undefined {
  if (rows.length < FEWEST_ROWS) return undefined;
  return whiteStrips(rows)
    .filter(({ middle }) => partsColumns(middle, rows))
    .toSorted((a, b) => b.width - a.width)[0]?.middle;
}

/** The gutter that at least half of the pages have, to a few points. */
export function commonGutter(gutters: readonly (number | undefined)[]): number | undefined {
  const found = gutters.filter((gutter) => gutter !== undefined);
  return found.find(
    (gutter) =>
      found.filter((other) => Math.abs(other - gutter) < 8).length >=
      Math.max(1, gutters.length / 2),
  );
}

/** Whether a row stops and starts again at a gutter. */
export function fitsGutter(rows: readonly Row[], gutter: number): boolean {
  return rows.some(
    (row) =>
      row.some((run) => run.left + run.width <= gutter) &&
      row.some((run) => run.left >= gutter) &&
      !row.some((run) => crosses(run, gutter)),
  );
}

interface Strip {
  readonly middle: number;
  readonly width: number;
}

/** Strips of at least half a letter's height that hardly any row covers, away from the edges. */
function whiteStrips(rows: readonly Row[]): Strip[] {
  const runs = rows.flat();
  const left = Math.min(...runs.map((run) => run.left));
  const width = Math.ceil(Math.max(...runs.map((run) => run.left + run.width)) - left);
  const covered = coverage(rows, left, width);
  const enough = 0.5 * median(runs.map((run) => run.size));
  const strips: Strip[] = [];
  let start: number | undefined;
  for (let at = 0; at <= width; at += 1) {
    const white = at < width && (covered[at] ?? 0) <= CROSSING * rows.length;
    if (white) {
      start ??= at;
      continue;
    }
    const middle = ((start ?? at) + at) / 2;
    const inside = middle > 0.15 * width && middle < 0.85 * width;
    if (start !== undefined && inside && at - start >= enough) {
      strips.push({ middle: left + middle, width: at - start });
    }
    start = undefined;
  }
  return strips;
}

/** How many rows have text at each point of the width. */
function coverage(rows: readonly Row[], left: number, width: number): Uint32Array {
  const covered = new Uint32Array(Math.max(1, width));
  for (const row of rows) {
    let done = 0;
    for (const run of row) {
      const from = Math.max(done, Math.floor(run.left - left));
      const to = Math.min(width, Math.ceil(run.left + run.width - left));
      for (let at = from; at < to; at += 1) covered[at] = (covered[at] ?? 0) + 1;
      done = Math.max(done, to);
    }
  }
  return covered;
}

/** Whether text stands side by side on both sides of a gutter and mostly fills them; a table's cells do not. */
function partsColumns(gutter: number, rows: readonly Row[]): boolean {
  const parted = rows.filter((row) => !row.some((run) => crosses(run, gutter)));
  const sides = [
    parted.map((row) => row.filter((run) => run.left < gutter)),
    parted.map((row) => row.filter((run) => run.left >= gutter)),
  ].map((side) => side.filter((row) => row.length > 0).map(extent));
  const [one, other] = sides;
  if (one === undefined || other === undefined) return false;
  const enough = Math.max(4, 0.15 * rows.length);
  if (one.length < enough || other.length < enough || !isFilled(one) || !isFilled(other))
    return false;
  const shared =
    Math.min(one.at(-1)?.top ?? 0, other.at(-1)?.top ?? 0) -
    Math.max(one[0]?.top ?? 0, other[0]?.top ?? 0);
  return shared > 0.4 * Math.min(height(one), height(other));
}

interface Extent {
  readonly top: number;
  readonly width: number;
}

function extent(row: Row): Extent {
  const left = Math.min(...row.map((run) => run.left));
  const right = Math.max(...row.map((run) => run.left + run.width));
  return { top: row[0]?.top ?? 0, width: right - left };
}

function isFilled(side: readonly Extent[]): boolean {
  const widths = side.map(({ width }) => width);
  return median(widths) > 0.5 * Math.max(...widths);
}

function height(side: readonly Extent[]): number {
  return (side.at(-1)?.top ?? 0) - (side[0]?.top ?? 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
