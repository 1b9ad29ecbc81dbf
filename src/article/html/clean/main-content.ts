import { Readability } from "@mozilla/readability";
import { blockText, toBlocks } from "../source/blocks.ts";
import { cleanContent } from "./clean-content.ts";
import { textLength } from "../source/element-text.ts";
import { dropFurnitureLines } from "./line-rules.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { cutAtWall } from "./paywall-truncation.ts";
import type { Block } from "../../document/block.ts";

/** What was read off a page's tree. */
export interface Content {
  readonly text: string;
  /** All that Readability took, before it was cleaned. */
  readonly blocks: readonly Block[];
}

/** Cleaning that leaves less than this share took the article away with the rest. */
const LEAST_LEFT = 0.35;

/**
 * Reads the article off the tree: Readability finds it, its output is cleaned, and single lines are
 * judged. It works on the document itself and leaves it in pieces: read all else first.
 */
export function readContent(
  document: Document,
  metadata: Pick<Metadata, "title" | "byline">,
): Content {
  const element = findMainContent(document);
  if (!element) return { text: "", blocks: [] };
  const whole = toBlocks(element);
  const length = textLength(element);
  cleanContent(element);
  const blocks = textLength(element) < LEAST_LEFT * length ? whole : toBlocks(element);
  const before = cutAtWall(blocks);
  return { text: blockText(dropFurnitureLines(before, metadata)), blocks: whole };
}

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
