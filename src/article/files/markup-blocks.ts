import { Parser } from "htmlparser2";
import { assertShallow } from "./assert-shallow.ts";
import { FormulaText } from "../html/source/formula-text.ts";

/** A block of a document whose markup means what it says (Word, EPUB, Markdown). */
export interface MarkupBlock {
  /** `h1` … `h6`, `p`, `li`, `quote`, `row`. */
  readonly kind: string;
  readonly text: string;
}

const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 li blockquote pre td th tr table div section article aside figure figcaption dt dd ul ol header footer body nav hr caption".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "script style template head nav svg rt rp del audio video object".split(" "),
);
/** What books call marks of notes, notes, and numbers of printed pages. */
const APPARATUS = /(?:^|\s)(?:doc-)?(?:noteref|footnotes?|endnotes?|rearnotes?|pagebreak)(?:\s|$)/u;

interface MarkupOptions {
  /** A line break ends a block. */
  readonly breaks?: boolean;
  /** Ids of notes that were pointed to; those of this text are added. */
  readonly notes?: Set<string>;
}

/**
 * The blocks of trusted markup in reading order: what is there is text, nothing is judged. Table
 * rows become one block each, cells parted by a bar. Nesting costs no stack, however deep.
 * Marks of notes are left out, and so are the notes.
 */
export function markupBlocks(
  html: string,
  { breaks = false, notes = new Set() }: MarkupOptions = {},
): MarkupBlock[] {
  assertShallow(html);
  const blocks: MarkupBlock[] = [];
  const open: string[] = [];
  let text = "";
  const skipping: boolean[] = [];
  const inMark: OpenMark[] = [];
  let formula: FormulaText | undefined;
  const flush = (kind: string): void => {
    const tidy = text
      .replace(/[ \t\r\f\u00a0]*\n\s*|\s+/gu, " ")
      .replace(/(?<![\s|])[\s|]+$/u, "")
      .trim();
    if (tidy !== "") blocks.push({ kind, text: tidy });
    text = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      formula?.openTag(name);
      if (name === "math") formula ??= new FormulaText();
      const target = raised(name, attributes, inMark);
      if (target !== undefined) notes.add(target);
      const isNote = BLOCKS.has(name) && notes.has(attributes["id"] ?? "");
      skipping.push(
        skipping.at(-1) === true || isNote || SKIPPED.has(name) || isApparatus(attributes),
      );
      if (BLOCKS.has(name)) {
        if (!isCell(name) && !insideRow(open)) flush(kindOf(open));
        open.push(name);
      }
      if (name === "br") {
        if (breaks && !insideRow(open)) flush(kindOf(open));
        else text += " ";
      }
    },
    ontext(chunk) {
      if (formula !== undefined) formula.text(chunk);
      else if (skipping.at(-1) !== true && !isMark(inMark)) text += chunk;
    },
    onclosetag(name) {
      if (inMark.at(-1)?.name === name) inMark.pop();
      const wasSkipped = skipping.pop() === true;
      if (name === "math" && formula !== undefined) {
        if (!wasSkipped) text += formula.finish();
        formula = undefined;
      } else {
        formula?.closeTag();
      }
      if (!BLOCKS.has(name)) return;
      if (isCell(name)) text += " | ";
      else if (name === "tr" || !insideRow(open)) flush(kindOf(open));
      else text += " ";
      open.pop();
    },
  });
  parser.end(html);
  flush("p");
  return blocks;
}

function isApparatus(attributes: Readonly<Record<string, string>>): boolean {
  return APPARATUS.test(attributes["epub:type"] ?? "") || APPARATUS.test(attributes["role"] ?? "");
}

/** Raised text and links within the book that are open, a link with the place that it leads to. */
interface OpenMark {
  readonly name: string;
  readonly target?: string;
}

/** Notes down raised text and links; gives the place that a raised link leads to. */
function raised(
  name: string,
  { href = "" }: Readonly<Record<string, string>>,
  inMark: OpenMark[],
): string | undefined {
  const isLink = name === "a" && href.includes("#");
  if (!isLink && name !== "sup") return undefined;
  inMark.push(isLink ? { name, target: href.slice(href.indexOf("#") + 1) } : { name });
  const target = inMark.find((mark) => mark.target)?.target;
  return isMark(inMark) ? target : undefined;
}

/** A raised link is the mark of a note. */
function isMark(inMark: readonly OpenMark[]): boolean {
  return ["sup", "a"].every((wanted) => inMark.some(({ name }) => name === wanted));
}

function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/** Only the nearest containers are looked at: rows do not lie deeper than that below what they hold. */
function insideRow(open: readonly string[]): boolean {
  return open.slice(-6).includes("tr");
}

function kindOf(open: readonly string[]): string {
  const near = open.slice(-4).toReversed();
  const heading = near.find((name) => /^h[1-6]$/u.test(name));
  if (heading !== undefined) return heading;
  if (near[0] === "tr") return "row";
  if (near.includes("li")) return "li";
  return near.includes("blockquote") ? "quote" : "p";
}
