import { joinLines, wordsWithin } from "./line-joins.ts";
import { type Flow, type Setting, withoutFloats } from "./pdf-floats.ts";
import type { PdfLine } from "./pdf-lines.ts";
import { commonest } from "./pdf-runs.ts";

export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
  /** In multiples of the size that most of the document is set in. */
  readonly size: number;
  /** Whether it is set in a font that the text is not. */
  readonly isEmphasised: boolean;
  /** What wide spaces part in a paragraph of one line. */
  readonly cells: readonly string[];
}

const SENTENCE_END = /[.!?。！？؟۔…:;]["'”’»」』）)\]]*$/u;
const BULLET = /^(?:[•·▪◦‣●○■□➢✓-]|\(?\d{1,2}[.)]|[a-z]\))\s/u;
const LETTER = /\p{L}/u;
/** Scripts whose lines are broken between any two characters. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]/u;

/**
 * Puts the lines of a document together to paragraphs, also across columns, pages and what is set
 * between them. A table's rows follow the paragraph that it interrupts; notes come last.
 */
export function toParagraphs(lines: readonly PdfLine[]): PdfParagraph[] {
  const size = commonest(lines.map((line) => [line.size, line.text.length])) ?? 10;
  const font = commonFont(lines, size);
  const setting = { size, spacing: commonest(gaps(lines)) ?? 1.2 };
  const words = wordsWithin(lines.map((line) => line.text));
  const flow = withoutFloats(lines, setting);
  const built = (paragraph: readonly PdfLine[]): PdfParagraph => ({
    text: joinLines(
      paragraph.map((line) => line.text),
      words,
    ),
    page: paragraph[0]?.page ?? 0,
    size: (paragraph[0]?.size ?? size) / size,
    isEmphasised: paragraph.every((line) => line.font !== font),
    cells: paragraph.length === 1 ? (paragraph[0]?.cells.map((cell) => cell.text) ?? []) : [],
  });
  const paragraphs = rejoin(group(flow, setting), size);
  const text = paragraphs.flatMap((paragraph) => [
    built(paragraph),
    ...rowsBehind(paragraph, flow),
  ]);
  return [
    ...rowsBehind([undefined], flow),
    ...text,
    ...flow.notes.map(built).filter((note) => !isAffiliation(note)),
  ].filter((paragraph) => LETTER.test(paragraph.text) && paragraph.text.length > 3);
}

/** The rows of the tables that followed lines, each as a paragraph. */
function rowsBehind(lines: readonly (PdfLine | undefined)[], { tables }: Flow): PdfParagraph[] {
  return lines
    .flatMap((line) => tables.get(line) ?? [])
    .map((text) => ({ text, page: lines[0]?.page ?? 0, size: 1, isEmphasised: false, cells: [] }));
}

/** A note on the first page that is no sentence says where somebody works, or the like. */
function isAffiliation({ text, page }: PdfParagraph): boolean {
  return page === 0 && !SENTENCE_END.test(text);
}

function commonFont(lines: readonly PdfLine[], size: number): string | undefined {
  const letters = new Map<string, number>();
  for (const line of lines.filter((other) => isBody(other, size)))
    letters.set(line.font, (letters.get(line.font) ?? 0) + line.text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Baseline distances within columns, as multiples of the font size, weighted by the line's length. */
function gaps(lines: readonly PdfLine[]): [number, number][] {
  return lines.slice(1).flatMap((line, at): [number, number][] => {
    const before = lines[at];
    const near = before !== undefined && sameColumn(before, line) && before.size === line.size;
    return near ? [[(line.top - before.top) / line.size, line.text.length]] : [];
  });
}

function sameColumn(before: PdfLine, line: PdfLine): boolean {
  return (
    before.page === line.page &&
    Math.abs(before.column.left - line.column.left) < 1 &&
    line.top > before.top
  );
}

function group({ lines, resumed }: Flow, { spacing }: Setting): PdfLine[][] {
  const paragraphs: PdfLine[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const before = current?.at(-1);
    if (
      current !== undefined &&
      before !== undefined &&
      !begins(line, before, resumed.has(line) ? Infinity : spacing)
    )
      current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a line begins a paragraph. `spacing` is infinite where something was between it and the one before. */
function begins(line: PdfLine, before: PdfLine, spacing: number): boolean {
  if (Math.abs(line.size - before.size) > 0.1 * before.size || BULLET.test(line.text)) return true;
  const early = endsEarly(before, line);
  if (!sameColumn(before, line) || spacing === Infinity)
    return early || SENTENCE_END.test(before.text);
  if (line.top - before.top > (spacing + 0.35) * line.size || early) return true;
  const indent = indentOf(line);
  const flush = indentOf(before) < 0.5 * line.size;
  return flush && indent > 0.8 * line.size && indent < 5 * line.size && !BULLET.test(before.text);
}

/** White before a line's beginning, in its column. */
function indentOf({ left, right, column, rightToLeft }: PdfLine): number {
  return rightToLeft ? column.right - right : left - column.left;
}

/** White behind a line's end. */
function roomIn({ left, right, column, rightToLeft }: PdfLine): number {
  return rightToLeft ? left - column.left : column.right - right;
}

/** Whether a line was ended on purpose: the next one's first word would have fitted, and could begin a sentence. */
function endsEarly(before: PdfLine, line: PdfLine): boolean {
  const room = roomIn(before);
  const width = before.column.right - before.column.left;
  const [word = ""] = SPACELESS.test(line.text[0] ?? "") ? line.text : line.text.split(" ", 1);
  const wordWidth = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  if (room < wordWidth + 1.5 * line.size) return false;
  if (SENTENCE_END.test(before.text) || line.font !== before.font) return true;
  return room > 0.3 * width && !/^\p{Ll}/u.test(line.text);
}

/** Text that something else interrupted goes on behind it. */
function rejoin(paragraphs: readonly PdfLine[][], bodySize: number): PdfLine[][] {
  const joined: PdfLine[][] = [];
  for (const paragraph of paragraphs) {
    const open = goesOn(paragraph, bodySize)
      ? joined.slice(-4).findLast((earlier) => isOpen(earlier, bodySize))
      : undefined;
    if (open === undefined) joined.push([...paragraph]);
    else open.push(...paragraph);
  }
  return joined;
}

function isOpen(lines: readonly PdfLine[], bodySize: number): boolean {
  const last = lines.at(-1);
  return (
    last !== undefined &&
    lines.length > 1 &&
    isBody(last, bodySize) &&
    !SENTENCE_END.test(last.text)
  );
}

function goesOn([first]: readonly PdfLine[], bodySize: number): boolean {
  return (
    first !== undefined &&
    isBody(first, bodySize) &&
    /^\p{Ll}/u.test(first.text) &&
    !BULLET.test(first.text)
  );
}

function isBody(line: PdfLine, bodySize: number): boolean {
  return Math.abs(line.size - bodySize) <= 0.06 * bodySize;
}
