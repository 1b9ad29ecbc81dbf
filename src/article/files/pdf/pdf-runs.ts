/** A run of text in one font. Lengths in points, `top` from the page's upper edge down to the baseline. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** A page as it is read: upright, its lines from left to right or from right to left. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** Runs on one baseline, from left to right. */
export type Row = readonly TextRun[];

/** What a line or a column takes of the width. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

export function edgesOf(runs: readonly TextRun[]): Edges {
  return {
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.left + run.width)),
  };
}

/** Where a row's baseline is. */
export function topOf(row: Row): number {
  return row[0]?.top ?? 0;
}

/** Runs by their baselines, from top to bottom. */
export function rowsOf(runs: readonly TextRun[]): Row[] {
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

/** The text of runs that are side by side, given in reading order. */
export function textOf(runs: Row): string {
  let text = "";
  let previous: TextRun | undefined;
  for (const run of runs) {
    text += previous !== undefined && isSpaced(previous, run) ? ` ${run.text}` : run.text;
    previous = run;
  }
  const plain = text.replace(/\s+/gu, " ").trim();
  // Fonts that have one glyph for both dots give the one that Japanese does not use.
  return KANA.test(plain) ? plain.replaceAll("\u2027", "\u30fb") : plain;
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** White wider than this many ems is no space between words. */
export const CELL_GAP = 0.95;

/** What is in a row, split where a gap is wider than `ems`. */
export function partsOf(row: Row, ems: number): Row[] {
  const parts: TextRun[][] = [];
  for (const run of row) {
    const before = parts.at(-1)?.at(-1);
    const gap = before === undefined ? Infinity : run.left - before.left - before.width;
    if (gap > ems * run.size) parts.push([run]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

/** Scripts written without spaces: what justifying puts between two characters is none. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\u30fb\u30fc\uff01-\uff60]/u;
const SPACE_WITHIN = new RegExp(`(?<=${SPACELESS.source})[ \\u00a0]+(?=${SPACELESS.source})`, "gu");

/** A run's text without the spaces that justifying brought between characters of scripts without spaces. */
export function unspaced(text: string): string {
  return text.replace(SPACE_WITHIN, "");
}

function isSpaced(before: TextRun, after: TextRun): boolean {
  const [near, far] = before.left < after.left ? [before, after] : [after, before];
  const gap = far.left - (near.left + near.width);
  const spaceless = SPACELESS.test(before.text.at(-1) ?? "") || SPACELESS.test(after.text[0] ?? "");
  return gap > (spaceless ? 0.7 : 0.15) * Math.min(before.size, after.size);
}

/** The value that most of the weight has, to a tenth. */
export function commonest(
  values: readonly (readonly [value: number, weight: number])[],
): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
