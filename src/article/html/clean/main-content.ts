import { Readability } from "@mozilla/readability";
import { blockText, toBlocks } from "../source/blocks.ts";
import { cleanContent } from "./clean-content.ts";
import { textLength } from "../source/element-text.ts";
import { dropFurnitureLines } from "./line-rules.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { cutAtWall } from "./paywall-truncation.ts";
import { coverage, widerBox } from "./coverage.ts";
import { traceLines, type Trace, type TraceStep } from "../../trace/trace.ts";
import { linesOf } from "../../trace/trace-removal.ts";
import { numberProse, proseRead, type PageProse } from "./prose.ts";
import type { Block } from "../../document/block.ts";

/** What was read off a page's tree. */
export interface Content {
  readonly text: string;
  /** All that Readability took, before it was cleaned. */
  readonly blocks: readonly Block[];
  /** The share of the page's prose that was read, 0..1. */
  readonly coverage: number;
}

/** Cleaning that leaves less than this share took the article away with the rest. */
const LEAST_LEFT = 0.35;
/** Of a page's prose, the share that is all that matters. */
const ENOUGH = 0.97;
const NONE: ReadonlySet<string> = new Set();

/**
 * Reads the article off the tree: Readability finds it, its output is cleaned, and single lines are
 * judged. Where that leaves out much of the page's prose, the box that holds the rest as well is read
 * instead. It works on the document itself and leaves it in pieces: read all else first.
 *
 * @param again builds the document once more, as it was.
 */
export function readContent(
  document: Document,
  metadata: Pick<Metadata, "title" | "byline">,
  again: () => Document,
  trace?: Trace,
): Content {
  const page = numberProse(document.body, metadata.title);
  const main = findMainContent(document);
  if (main) trace?.({ did: "took", rule: "box found by Readability", lines: linesOf(main) });
  const first = readElement(main, page, metadata, trace);
  if (first.coverage > ENOUGH) return first;
  const box = widerBox(again().body, metadata.title, first.read);
  if (box === undefined) return first;
  const steps: TraceStep[] = [
    { did: "took", rule: "box with the prose that was left out", lines: trace ? linesOf(box) : [] },
  ];
  const wider = readElement(box, page, metadata, trace && ((step) => steps.push(step)));
  if (wider.coverage <= first.coverage) return first;
  if (trace) steps.forEach(trace);
  return wider;
}

function readElement(
  element: Element | undefined,
  page: PageProse,
  metadata: Pick<Metadata, "title" | "byline">,
  trace: Trace | undefined,
): Content & { readonly read: ReadonlySet<string> } {
  if (!element) return { text: "", blocks: [], coverage: coverage(page, NONE), read: NONE };
  const whole = toBlocks(element);
  const length = textLength(element);
  const all = proseRead(page, element);
  cleanContent(element, trace);
  const isEmptied = textLength(element) < LEAST_LEFT * length;
  const blocks = isEmptied ? whole : toBlocks(element);
  const read = isEmptied ? all : proseRead(page, element);
  const before = cutAtWall(blocks);
  traceLines(trace, "wall", blocks.map(textOf), before.map(textOf));
  const text = blockText(dropFurnitureLines(before, metadata, trace));
  return { text, blocks: whole, coverage: coverage(page, read), read };
}

const textOf = ({ text }: Block) => text;

function findMainContent(document: Document): Element | undefined {
  const reader = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  try {
    return (reader.parse()?.content as Element | null | undefined) ?? undefined;
  } catch {
    // Readability throws on some trees that linkedom builds (4 % of news pages measured); the text
    // is then looked for in the page's data.
    return undefined;
  }
}
