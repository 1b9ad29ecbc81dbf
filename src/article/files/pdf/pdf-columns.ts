import { isProse, linesOf, type SideLine, width } from "./pdf-column-text.ts";
import { type Edges, median, type Row, topOf } from "./pdf-runs.ts";
import { type Strip, whitespaceCover } from "./pdf-whitespace-cover.ts";

/** Rows that are side by side, parted by a white strip over their whole height. */
export interface ColumnBlock {
  /** Indices of the first row and behind the last. */
  readonly from: number;
  readonly to: number;
  /** The middle of the strip. */
  readonly gutter: number;
}

/** A strip wider than this (in ems) parts no better. */
const WIDE = 1.5;
/** Narrowest strips, in ems, by the lines on the side with fewer: the gaps of few lines meet by chance. */
const NARROWEST = [
  { lines: 8, width: 0.5 },
  { lines: 4, width: 0.7 },
  { lines: 2, width: 1 },
];
/** A table has hundreds of white strips; a gutter is among the largest. */
const CANDIDATES = 40;
/** From this many lines on, no straight edge is needed at the gutter. */
const SURE = 8;
/** A column takes at least this share of the width. */
const NARROW_COLUMN = 0.15;
/** A gutter that is known from elsewhere in the document holds for this distance, in points, and for one line. */
const KNOWN = 6;

/** From the baseline of what stands apart to the one above it, in ems: more than between lines. */
const APART = 1.6;
/** Sizes, in ems, of another article's headline and of small print. */
const HEADLINE = 1.5;
const SMALL_PRINT = 0.85;

/**
 * The largest block of columns among rows, or undefined where all is one column. Every maximal white
 * rectangle between texts is a candidate (Breuel 2002, “Two Geometric Algorithms for Layout
 * Analysis”), however short; the texts on both sides of it must be prose, or it parts a table's cells.
 *
 * @param known gutters that were found on this page or on most others.
 */
export function findColumns(
  rows: readonly Row[],
  known: readonly number[],
): ColumnBlock | undefined {
  if (rows.length === 0) return undefined;
  const em = median(rows.flat().map((run) => run.size));
  const area = ({ left, right, from, to }: Strip): number =>
    (to - from) * Math.min(right - left, WIDE * em);
  const isKnown = ({ gutter }: { gutter: number }): boolean =>
    known.some((other) => isNear(gutter, other));
  const blocks = whitespaceCover(rows, NARROWEST[0]?.width ?? 0.5)
    .map((strip) => ({ ...strip, gutter: (strip.left + strip.right) / 2 }))
    .filter((strip) => isWide(strip, strip.to - strip.from, em) || isKnown(strip))
    .toSorted((a, b) => area(b) - area(a))
    .slice(0, CANDIDATES)
    .map((strip) => withoutOutsiders(rows, strip))
    .toSorted((a, b) => area(b) - area(a));
  return (
    blocks.find((block) => partsColumns(rows, block)) ??
    blocks.find((block) => isKnown(block) && hasSides(rows, block))
  );
}

/** Whether a strip is too wide to be chance, given the number of lines beside it. */
function isWide({ left, right }: Edges, lines: number, em: number): boolean {
  const narrowest = NARROWEST.find((rule) => lines >= rule.lines);
  return narrowest !== undefined && right - left >= narrowest.width * em;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < KNOWN;
}

/**
 * A block of columns without what only happens to fit beside its gutter: the short last line of a wide
 * paragraph above it, and from the headline of another article, or a last line in small print, on.
 */
function withoutOutsiders<B extends ColumnBlock>(rows: readonly Row[], block: B): B {
  const inside = [...rows.keys()].slice(block.from, block.to);
  const isParted = (at: number): boolean => {
    const begins = (rows[at] ?? []).map((run) => run.left < block.gutter);
    return begins.includes(true) && begins.includes(false);
  };
  const first = inside.find(isParted) ?? block.from;
  const white = (at: number): number => step(rows, at) / sizeOf(rows[at]);
  const from = first - block.from <= 2 && white(first) > APART ? first : block.from;
  const em = median(inside.map((at) => sizeOf(rows[at])));
  const rest = inside.toReversed().findIndex(isParted);
  const isOutside = (at: number): boolean => {
    if (at <= from || isParted(at)) return false;
    const size = sizeOf(rows[at]);
    const isSmallPrint = at >= block.to - rest && size < SMALL_PRINT * em;
    return isSmallPrint ? white(at) > APART : size > HEADLINE * em && isAlone(rows, at);
  };
  return { ...block, from, to: inside.find(isOutside) ?? block.to };
}

/** Whether a row has as much white above it as its own height, and nothing beside it below. */
function isAlone(rows: readonly Row[], at: number): boolean {
  const below = rows.findIndex((row, later) => later > at && sizeOf(row) !== sizeOf(rows[at]));
  return (
    step(rows, at) > 0.9 * sizeOf(rows[at]) &&
    step(rows, at) > APART * sizeOf(rows[at - 1]) &&
    below > at &&
    step(rows, below) > APART * sizeOf(rows[below])
  );
}

/** How far a row is from the one above it. */
function step(rows: readonly Row[], at: number): number {
  return topOf(rows[at] ?? []) - topOf(rows[at - 1] ?? []);
}

function sizeOf(row: Row | undefined): number {
  return row?.[0]?.size ?? 1;
}

/** The gutter that at least half of the pages have, to a few points. */
export function commonGutter(gutters: readonly (number | undefined)[]): number | undefined {
  const found = gutters.filter((gutter) => gutter !== undefined);
  return found.find(
    (gutter) =>
      found.filter((other) => isNear(other, gutter)).length >= Math.max(1, gutters.length / 2),
  );
}

/** Whether text is side by side on both sides of a gutter. */
function hasSides(rows: readonly Row[], block: ColumnBlock): boolean {
  const [before, after] = sidesOf(rows, block);
  return before.length > 0 && after.length > 0 && isBeside(before, after);
}

/** Whether that text is prose, in columns. */
function partsColumns(rows: readonly Row[], block: ColumnBlock & Strip): boolean {
  if (!hasSides(rows, block)) return false;
  const em = median(rows.slice(block.from, block.to).map((row) => sizeOf(row)));
  const sides = sidesOf(rows, block);
  const lines = Math.min(...sides.map((side) => side.length));
  if (!isWide(block, lines, em)) return false;
  const all = width(sides.flat());
  if (sides.some((side) => width(side) < NARROW_COLUMN * all)) return false;
  return (lines >= SURE || isAligned(sides, em)) && isProse(sides, block.to - block.from);
}

function sidesOf(rows: readonly Row[], { from, to, gutter }: ColumnBlock) {
  const block = rows.slice(from, to);
  return [
    linesOf(block.map((row) => row.filter((run) => run.left < gutter))),
    linesOf(block.map((row) => row.filter((run) => run.left >= gutter))),
  ] as const;
}

/** Whether lines end or begin at a gutter at one place, not just somewhere near it. */
function isAligned([before, after]: readonly (readonly SideLine[])[], em: number): boolean {
  const ends = (before ?? []).map(({ right }) => right);
  const begins = (after ?? []).map(({ left }) => left);
  return [ends, begins].some((edges) => {
    const edge = edges === ends ? Math.max(...edges) : Math.min(...edges);
    return edges.filter((at) => Math.abs(at - edge) < 0.2 * em).length >= 0.5 * edges.length;
  });
}

/** Whether two texts are side by side for most of the shorter one's height. */
function isBeside(one: readonly SideLine[], other: readonly SideLine[]): boolean {
  const spans = [one, other].map((side) => ({
    top: side[0]?.top ?? 0,
    end: side.at(-1)?.top ?? 0,
  }));
  const shared =
    Math.min(...spans.map(({ end }) => end)) - Math.max(...spans.map(({ top }) => top));
  const shorter = Math.min(...spans.map(({ top, end }) => end - top));
  return shorter === 0 ? shared >= -2 : shared > 0.4 * shorter;
}
