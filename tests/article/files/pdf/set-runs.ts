import type { PdfPage, Row, TextRun } from "../../../../src/article/files/pdf/pdf-runs.ts";
import type { PdfLine } from "../../../../src/article/files/pdf/pdf-lines.ts";

/** Every letter of the face that these tests are set in is half as wide as it is high. */
const LETTER = 0.5;

/** A run of text at a place, ten points high, in the face of the text. */
export function run(text: string, left: number, top: number, rest: Partial<TextRun> = {}): TextRun {
  const size = rest.size ?? 10;
  const width = text.length * LETTER * size;
  return { text, left, top, width, size, font: "body", rightToLeft: false, ...rest };
}

/** A page of A4 with these runs. */
export const page = (runs: readonly TextRun[]): PdfPage => ({ width: 595, height: 842, runs });

/** Lines below each other, one run a row, 12 points from baseline to baseline. */
export const column = (lines: readonly string[], left: number, top: number): Row[] =>
  lines.map((text, at) => [run(text, left, top + at * 12)]);

/** The runs of rows, as a page has them. */
export const flat = (rows: readonly Row[]): TextRun[] => rows.flatMap((row) => [...row]);

/** Lines of one column of 300 points, 12 points from baseline to baseline, from a height on. */
export function set(
  texts: readonly string[],
  rest: Partial<PdfLine> = {},
): [PdfLine, ...PdfLine[]] {
  const lines = texts.map((text, at) => line(text, (rest.top ?? 100) + at * 12, rest));
  return lines as [PdfLine, ...PdfLine[]];
}

/** A line that begins at the edge of its column and is as long as its text. */
export function line(text: string, top: number, rest: Partial<PdfLine> = {}): PdfLine {
  const size = rest.size ?? 10;
  const left = rest.left ?? 50;
  const right = left + text.length * LETTER * size;
  return {
    text,
    left,
    right,
    size,
    font: "body",
    cells: [{ text, left, right }],
    rightToLeft: false,
    page: 0,
    column: { left: 50, right: 350 },
    ...rest,
    top,
  };
}

/** A row of a table: each cell begins at its own place. */
export function cells(texts: readonly string[], top: number, rest: Partial<PdfLine> = {}): PdfLine {
  const parts = texts.map((text, at) => ({
    text,
    left: 50 + at * 120,
    right: 50 + at * 120 + text.length * 5,
  }));
  return line(texts.join(" "), top, {
    right: parts.at(-1)?.right ?? 50,
    cells: parts,
    ...rest,
  });
}
