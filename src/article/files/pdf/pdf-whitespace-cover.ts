import { type Edges, edgesOf, median, type Row } from "./pdf-runs.ts";

/** A white rectangle between texts; rows `from` up to, not including, `to`. */
export interface Strip extends Edges {
  readonly from: number;
  readonly to: number;
}

/**
 * All white rectangles between texts that cannot be made taller, at least `narrowest` ems wide: for each
 * row, what is left white of the rectangles above it, and the gaps that begin with it.
 */
export function whitespaceCover(rows: readonly Row[], narrowest: number): Strip[] {
  const page = edgesOf(rows.flat());
  const em = median(rows.flat().map((run) => run.size));
  const least = narrowest * em;
  const gaps = rows.map((row) =>
    gapsOf(row, page).filter(({ left, right }) => right - left >= least),
  );
  const strips: Strip[] = [];
  let growing: Strip[] = [];
  for (const [at, free] of gaps.entries()) {
    const above = gaps[at - 1] ?? [];
    const next: Strip[] = free
      .filter((gap) => !isWithin(gap, above))
      .map((gap) => ({ ...gap, from: at, to: at + 1 }));
    for (const strip of growing) {
      const parts = free
        .map((gap) => overlap(strip, gap))
        .filter((gap) => gap.right - gap.left >= least);
      if (!parts.some((part) => part.left === strip.left && part.right === strip.right))
        strips.push(strip);
      for (const part of parts) {
        if (strip.from > 0 && isWithin(part, gaps[strip.from - 1] ?? [])) continue;
        next.push({ ...part, from: strip.from, to: at + 1 });
      }
    }
    growing = next;
  }
  return [...strips, ...growing].filter(
    (strip) => strip.left > page.left && strip.right < page.right,
  );
}

/** What a row leaves white between the edges of the page's text. */
function gapsOf(row: Row, page: Edges): Edges[] {
  const gaps: Edges[] = [];
  let left = page.left;
  for (const run of row) {
    if (run.left > left) gaps.push({ left, right: run.left });
    left = Math.max(left, run.left + run.width);
  }
  return left < page.right ? [...gaps, { left, right: page.right }] : gaps;
}

function isWithin(gap: Edges, gaps: readonly Edges[]): boolean {
  return gaps.some((other) => other.left <= gap.left && other.right >= gap.right);
}

function overlap(a: Edges, b: Edges): Edges {
  return { left: Math.max(a.left, b.left), right: Math.min(a.right, b.right) };
}
