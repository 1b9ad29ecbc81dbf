import { anyOfAll } from "../../../languages/index.ts";
import { isCredit } from "../../document/caption-words.ts";
import type { PdfLine } from "./pdf-lines.ts";
import type { Edges } from "./pdf-runs.ts";

/** The lines of a document that are read on, and what was between them. */
export interface Flow {
  readonly lines: readonly PdfLine[];
  /** Lines before which something was taken out: the one before may go on in them. */
  readonly resumed: ReadonlySet<PdfLine>;
  /** Rows of tables, cells parted by bars, by the line that they followed. */
  readonly tables: ReadonlyMap<PdfLine | undefined, readonly string[]>;
  /** Small print at the foot of columns, note by note. */
  readonly notes: readonly (readonly PdfLine[])[];
}

/** What most of a document is set in: its size, and its baseline distance in multiples of it. */
export interface Setting {
  readonly size: number;
  readonly spacing: number;
}

const LABEL = anyOfAll(({ documents }) => documents?.floats);
const SIGN = anyOfAll(({ documents }) => documents?.floatSigns);
const CAPTION = [
  new RegExp(
    String.raw`^(?:${LABEL})\s*(?:\p{N}+|[IVX]+)(?:[.\-]\p{N}+)*[a-z]?\s*[:.：．|–—]\s*\S`,
    "iu",
  ),
  new RegExp(
    String.raw`^[<\[【]?(?:${SIGN})\s?\p{N}+(?:[.\-－]\p{N}+)*[>\]】]?\s*[:.：．、\s]\s*\S`,
    "u",
  ),
];
const NOTE_MARK = /^(?:\d{1,3}[.)]?\s|[*†‡§])/u;
/** A line of a table of contents: dots that lead to a page. */
const LEADER = /(?:[.·…]\s?){4,}\s*\p{N}{1,4}$/u;
const CONTENTS = new RegExp(`^(?:${anyOfAll(({ documents }) => documents?.contents)})$`, "iu");
/** Notes and captions are set in at most this share of the text's size. */
const SMALL = 0.87;
/** Captions that are set like the text end with the first line that leaves this share of its column. */
const SHORT = 0.15;

/** Takes out what interrupts a text: tables, captions and credits of pictures, notes at the foot, tables of contents. */
export function withoutFloats(lines: readonly PdfLine[], setting: Setting): Flow {
  const flow = {
    lines: [] as PdfLine[],
    resumed: new Set<PdfLine>(),
    tables: new Map<PdfLine | undefined, string[]>(),
    notes: [] as PdfLine[][],
  };
  let before: Kind = "text";
  for (const block of blocksOf(lines, setting)) {
    const last = flow.lines.at(-1);
    const goesOn: boolean = before === "contents" && block.every(endsInPage);
    const kind: Kind = goesOn ? "contents" : kindOf(block, lines, setting);
    if (kind === "text") {
      const [first] = block;
      if (before !== "text" && first !== undefined) flow.resumed.add(first);
      flow.lines.push(...block);
    } else if (kind === "table") {
      flow.tables.set(last, [...(flow.tables.get(last) ?? []), ...block.map(rowText)]);
    } else if (kind === "note") {
      flow.notes.push(...notesOf(block));
    }
    before = kind;
  }
  return flow;
}

type Kind = "text" | "table" | "caption" | "note" | "contents";

function kindOf(block: readonly PdfLine[], lines: readonly PdfLine[], { size }: Setting): Kind {
  const [first] = block;
  if (first === undefined) return "text";
  if (block.every((line) => LEADER.test(line.text)) || CONTENTS.test(first.text)) return "contents";
  if (isTable(block)) return isContents(block) ? "contents" : "table";
  if (isCaption(first)) return "caption";
  if (first.size > SMALL * size) return "text";
  if (isCredit(block.map(({ text }) => text).join(" "))) return "caption";
  return NOTE_MARK.test(first.text) || isAtFoot(block, lines, size) ? "note" : "text";
}

/** Lines that stand together: in one column, in one size, at the usual distance; a table by its cells. */
function blocksOf(lines: readonly PdfLine[], setting: Setting): PdfLine[][] {
  const blocks: PdfLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    if (block !== undefined && before !== undefined && isOfBlock(line, before, block, setting))
      block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function isOfBlock(
  line: PdfLine,
  before: PdfLine,
  [first]: readonly PdfLine[],
  { spacing }: Setting,
): boolean {
  if (LEADER.test(line.text) !== LEADER.test(before.text)) return false;
  if (!isBelow(line, before)) return false;
  if (areRows(before, line)) return true;
  if (isRow(line) !== isRow(before)) return false;
  if (line.top - before.top > (spacing + 0.35) * line.size) return false;
  const room = before.column.right - before.column.left - (before.right - before.left);
  const isAfterCaption =
    first !== undefined &&
    isCaption(first) &&
    room > SHORT * (before.column.right - before.column.left);
  return !isAfterCaption;
}

/** Whether a line is the next one of the same column, in the same size. */
function isBelow(line: PdfLine, before: PdfLine): boolean {
  return (
    line.page === before.page &&
    Math.abs(line.column.left - before.column.left) < line.size &&
    line.top > before.top &&
    Math.abs(line.size - before.size) <= 0.1 * before.size
  );
}

function isCaption({ text }: PdfLine): boolean {
  return CAPTION.some((pattern) => pattern.test(text));
}

function isRow({ cells }: PdfLine): boolean {
  return cells.length > 1;
}

/** Whether two lines are rows of a table: both have cells, and an edge of one is below one of the other. */
function areRows(before: PdfLine, line: PdfLine): boolean {
  if (!isRow(before) || !isRow(line) || line.top - before.top > 4 * line.size) return false;
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.25 * line.size;
  return line.cells
    .slice(1)
    .some((cell) =>
      before.cells
        .slice(1)
        .some(
          (above) =>
            isNear(cell.left, above.left) ||
            isNear(cell.right, above.right) ||
            isNear(middle(cell), middle(above)),
        ),
    );
}

function middle({ left, right }: Edges): number {
  return (left + right) / 2;
}

/** Several rows of short cells; two of them at least, if they hold figures. */
function isTable(block: readonly PdfLine[]): boolean {
  if (block.length < 2 || !block.every(isRow)) return false;
  const cells = block.flatMap((line) => line.cells);
  const figures = cells.filter(({ text }) => /\p{N}/u.test(text) && text.length < 15).length;
  const letters = cells.reduce((sum, { text }) => sum + text.length, 0);
  return letters < 40 * cells.length && (block.length > 2 || figures >= 2);
}

/** Chapters with their pages, which only grow. */
function isContents(block: readonly PdfLine[]): boolean {
  const pages = block.map((line) => Number(line.cells.at(-1)?.text)).filter(Number.isInteger);
  const grow = pages.every((page, at) => page >= (pages[at - 1] ?? 0));
  return block.length > 2 && block.every(endsInPage) && grow;
}

function endsInPage(line: PdfLine): boolean {
  return (
    LEADER.test(line.text) ||
    (isRow(line) && /^(?:\d{1,4}|[ivxlc]{1,6})$/iu.test(line.cells.at(-1)?.text ?? ""))
  );
}

function rowText({ cells }: PdfLine): string {
  return cells.map(({ text }) => text).join(" | ");
}

/** Whether lines are below text of the usual size, and nothing but more of their kind below them. */
function isAtFoot(block: readonly PdfLine[], lines: readonly PdfLine[], size: number): boolean {
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined) return false;
  const next = lines[lines.indexOf(last) + 1];
  const isLast =
    next === undefined ||
    next.page !== last.page ||
    next.top < last.top ||
    next.size <= SMALL * size;
  return (
    isLast &&
    lines.some(
      (line) =>
        line.page === first.page &&
        line.top < first.top &&
        Math.abs(line.size - size) < 0.06 * size,
    )
  );
}

/** The notes of a block: each begins with its mark, or indented, where the mark was taken off. */
function notesOf(block: readonly PdfLine[]): PdfLine[][] {
  const left = Math.min(...block.map((line) => line.left));
  const notes: PdfLine[][] = [];
  for (const line of block) {
    const begins = NOTE_MARK.test(line.text) || line.left > left + 0.5 * line.size;
    if (begins || notes.length === 0) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return notes;
}
