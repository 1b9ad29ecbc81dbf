import { Parser } from "htmlparser2";

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
  "script style template head nav svg math rt rp audio video object".split(" "),
);

/**
 * The blocks of trusted markup in reading order: what is there is text, nothing is judged. Table
 * rows become one block each, cells parted by a bar. Nesting costs no stack, however deep.
 *
 * @param breaks a line break ends a block.
 */
export function markupBlocks(html: string, { breaks = false } = {}): MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  const open: string[] = [];
  let text = "";
  let skipped = 0;
  const flush = (kind: string): void => {
    const tidy = text
      .replace(/[ \t\r\f\u00a0]*\n\s*|\s+/gu, " ")
      .replace(/(?<![\s|])[\s|]+$/u, "")
      .trim();
    if (tidy !== "") blocks.push({ kind, text: tidy });
    text = "";
  };
  const parser = new Parser({
    onopentag(name) {
      if (SKIPPED.has(name)) skipped += 1;
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
      if (skipped === 0) text += chunk;
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipped -= 1;
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
