import type { Block } from "../../document/block.ts";
import { isLinkElsewhere } from "./element-text.ts";

const BLOCK_ELEMENTS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option
  p pre section summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
);
const SKIPPED = new Set(
  "script style noscript template head svg math select button textarea".split(" "),
);

/** Rows of more characters hold paragraphs: the table is there for the layout. */
const LONGEST_ROW = 240;

/** Whether an element of this name is in lines of its own. */
export function isBlockElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name);
}

/** The blocks of an element in reading order. */
export function toBlocks(root: Node): Block[] {
  const writer = new BlockWriter();
  walk(root, writer, false);
  return writer.finish();
}

/** Text from a page's data as blocks: each line a paragraph. */
export function paragraphBlocks(text: string): Block[] {
  return text.split("\n").map((line) => ({ text: line, linkShare: 0, tag: "p" }));
}

/** Blocks as the text of an article: one line each. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join("\n");
}

function walk(node: Node, writer: BlockWriter, inLink: boolean): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) writer.write(child.textContent ?? "", inLink);
    else if (child.nodeType === 1) walkElement(child as Element, writer, inLink);
  }
}

function walkElement(element: Element, writer: BlockWriter, inLink: boolean): void {
  const name = element.localName;
  if (SKIPPED.has(name)) return;
  if (name === "br") {
    writer.endBlock();
    return;
  }
  const isBlock = isBlockElement(name);
  if (isBlock) writer.enter(name);
  const first = writer.count;
  walk(element, writer, inLink || isLink(element));
  if (isBlock) writer.leave();
  if (name === "tr" && isDataRow(element, writer.count - first)) writer.joinRow(first);
}

/** A row of several cells that each say one thing; in a table for the layout cells are boxes. */
function isDataRow(row: Element, blocks: number): boolean {
  if (row.closest("table")?.getAttribute("role") === "presentation") return false;
  const cells = Array.from(row.children).filter(({ textContent }) => textContent?.trim());
  return cells.length === blocks && cells.every((cell) => cell.querySelector(PARTS) === null);
}
const PARTS = "h1, h2, h3, h4, h5, h6, table, ul, ol, blockquote";

/** An anchor without an address is a place to jump to. */
function isLink(element: Element): boolean {
  return element.localName === "a" && isLinkElsewhere(element);
}

class BlockWriter {
  private readonly blocks: Block[] = [];
  private readonly tags: string[] = [];
  private text = "";
  private linked = 0;

  get count(): number {
    return this.blocks.length;
  }

  /** Makes one line of a table's row, from the block where it began; a row of paragraphs stays. */
  joinRow(first: number): void {
    const cells = this.blocks.slice(first);
    const length = cells.reduce((sum, { text }) => sum + text.length, 0);
    if (cells.length < 2 || length > LONGEST_ROW) return;
    const linked = cells.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
    const text = cells.map((cell) => cell.text).join(" | ");
    this.blocks.splice(first, cells.length, { text, linkShare: linked / length, tag: "tr" });
  }

  write(text: string, inLink: boolean): void {
    this.text += text;
    if (inLink) this.linked += text.trim().length;
  }

  enter(tag: string): void {
    this.endBlock();
    this.tags.push(tag);
  }

  leave(): void {
    this.endBlock();
    this.tags.pop();
  }

  endBlock(): void {
    const text = tidyText(this.text);
    if (text !== "") {
      const linkShare = Math.min(1, this.linked / text.length);
      this.blocks.push({ text, linkShare, tag: this.tags.at(-1) ?? "div" });
    }
    this.text = "";
    this.linked = 0;
  }

  finish(): Block[] {
    this.endBlock();
    return this.blocks;
  }
}

/** One line: soft hyphens, places to break a word and byte order marks gone, white space once. */
export function tidyText(text: string): string {
  let line = "";
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text
      .slice(at, at + PIECE)
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
      .replace(/\s+/g, " ");
    line += line.endsWith(" ") ? piece.trimStart() : piece;
  }
  return line.trim();
}
/** Characters; on megabytes in one go V8's expressions run out of stack (seen at 5 MB). */
const PIECE = 65_536;
