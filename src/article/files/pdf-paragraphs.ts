import { joinLines, wordsWithin } from "./line-joins.ts";
import type { PdfLine } from "./pdf-lines.ts";

export interface PdfParagraph {
  readonly text: string;
  readonly role: "title" | "heading" | "text" | "note";
  readonly page: number;
}

interface Paragraph {
  readonly lines: PdfLine[];
}

const SENTENCE_END = /[.!?。！？؟۔…:;]["'”’»」』）)\]]*$/u;
const BULLET = /^(?:[•·▪◦‣●○■□➢✓-]|\(?\d{1,2}[.)]|[a-z]\))\s/u;
const LETTER = /\p{L}/u;

/**
 * Puts the lines of a document together to paragraphs, also across columns and pages. The largest
 * text on the first page is the title; small print at a page's foot comes last, as notes do.
 */
export function toParagraphs(lines: readonly PdfLine[]): PdfParagraph[] {
  const bodySize = commonest(lines.map((line) => [line.size, line.text.length]));
  const spacing = commonest(gaps(lines));
  const words = wordsWithin(lines.map((line) => line.text));
  const paragraphs = rejoin(group(lines, spacing), bodySize);
  const largest = Math.max(...paragraphs.filter(isOnFirstPage).map(sizeOf), 0);
  const built = paragraphs.map((paragraph) => ({
    text: joinLines(
      paragraph.lines.map((line) => line.text),
      words,
    ),
    role: roleOf(paragraph, bodySize, largest),
    page: paragraph.lines[0]?.page ?? 0,
  }));
  const kept = oneTitle(built).filter(({ text }) => LETTER.test(text) && text.length > 3);
  return [
    ...kept.filter(({ role }) => role !== "note"),
    ...kept.filter(({ role }) => role === "note"),
  ];
}

/** Baseline distances within columns, as multiples of the font size, weighted by the line's length. */
function gaps(lines: readonly PdfLine[]): [number, number][] {
  return lines.slice(1).flatMap((line, at): [number, number][] => {
    const before = lines[at];
    const near = before !== undefined && sameColumn(before, line) && before.size === line.size;
    return near ? [[(line.top - before.top) / line.size, line.text.length]] : [];
  });
}

/** The value that most of the weight has, to a tenth. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2;
}

function sameColumn(before: PdfLine, line: PdfLine): boolean {
  return (
    before.page === line.page && before.column.left === line.column.left && line.top > before.top
  );
}

function group(lines: readonly PdfLine[], spacing: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const before = current?.lines.at(-1);
    if (current !== undefined && before !== undefined && !begins(line, before, spacing))
      current.lines.push(line);
    else paragraphs.push({ lines: [line] });
  }
  return paragraphs;
}

/** Whether a line begins a paragraph. */
function begins(line: PdfLine, before: PdfLine, spacing: number): boolean {
  if (Math.abs(line.size - before.size) > 0.1 * before.size || BULLET.test(line.text)) return true;
  const early = endsEarly(before, line);
  if (!sameColumn(before, line)) return early || SENTENCE_END.test(before.text);
  if (line.top - before.top > (spacing + 0.35) * line.size || early) return true;
  const indent = line.left - line.column.left;
  const flush = before.left - before.column.left < 0.5 * line.size;
  return flush && indent > 0.8 * line.size && indent < 5 * line.size && !BULLET.test(before.text);
}

/** Whether a line was ended on purpose: the next one's first word would have fitted, and could begin a sentence. */
function endsEarly(before: PdfLine, line: PdfLine): boolean {
  const room = before.column.right - before.right;
  const width = before.column.right - before.column.left;
  const [word = ""] = line.text.split(" ", 1);
  const wordWidth = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  if (room < Math.min(wordWidth, 0.3 * width) + 1.5 * line.size) return false;
  if (SENTENCE_END.test(before.text) || line.font !== before.font) return true;
  return room > 0.3 * width && !/^\p{Ll}/u.test(line.text);
}

/** Text that a figure's caption or a note interrupted goes on behind it. */
function rejoin(paragraphs: readonly Paragraph[], bodySize: number): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const open = goesOn(paragraph, bodySize)
      ? joined.slice(-4).findLast((earlier) => isOpen(earlier, bodySize))
      : undefined;
    if (open === undefined) joined.push({ lines: [...paragraph.lines] });
    else open.lines.push(...paragraph.lines);
  }
  return joined;
}

function isOpen({ lines }: Paragraph, bodySize: number): boolean {
  const last = lines.at(-1);
  return (
    last !== undefined &&
    lines.length > 1 &&
    isBody(last, bodySize) &&
    !SENTENCE_END.test(last.text)
  );
}

function goesOn({ lines: [first] }: Paragraph, bodySize: number): boolean {
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

function roleOf(paragraph: Paragraph, bodySize: number, largest: number): PdfParagraph["role"] {
  const size = sizeOf(paragraph);
  const text = paragraph.lines.map((line) => line.text).join(" ");
  if (
    isOnFirstPage(paragraph) &&
    size === largest &&
    size > 1.15 * bodySize &&
    text.length >= 6 &&
    text.length < 300
  ) {
    return "title";
  }
  if (size > 1.08 * bodySize && text.length < 200) return "heading";
  return size < 0.9 * bodySize && /^(?:\d{1,3}[.)]?\s|[*†‡§])/u.test(text) ? "note" : "text";
}

/** Of several lines in the largest size the first is the title. */
function oneTitle(paragraphs: readonly PdfParagraph[]): PdfParagraph[] {
  const title = paragraphs.findIndex(({ role }) => role === "title");
  return paragraphs.map((paragraph, at) =>
    paragraph.role === "title" && at !== title ? { ...paragraph, role: "heading" } : paragraph,
  );
}

function sizeOf({ lines: [first] }: Paragraph): number {
  return first?.size ?? 0;
}

function isOnFirstPage({ lines: [first] }: Paragraph): boolean {
  return first?.page === 0;
}
