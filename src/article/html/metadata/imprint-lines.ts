import type { Block } from "../../document/block.ts";
import { folded } from "../../document/words.ts";
import { toBlocks } from "../source/blocks.ts";

/** Lines before the headline and behind it that may say who wrote, and when. */
const BEFORE = 3;
const BEHIND = 8;
/** Characters of a paragraph: the article has begun. */
const PROSE = 140;
const LONGEST = 80;
/** Above this a line leads to another story. */
const MOST_LINKED = 0.8;

/**
 * The short lines around a page's headline, those behind it first: there it is said, without any markup
 * that tells, who wrote the article and when.
 */
export function imprintLines(document: Document): string[] {
  const blocks = toBlocks(document.body);
  const at = headlineAt(blocks, document.title);
  if (at < 0) return [];
  const behind = blocks.slice(at + 1, at + 1 + BEHIND);
  const prose = behind.findIndex(({ text }) => text.length > PROSE);
  const near = [
    ...(prose < 0 ? behind : behind.slice(0, prose)),
    ...blocks.slice(Math.max(0, at - BEFORE), at).toReversed(),
  ];
  return near
    .filter(({ text, linkShare }) => text.length <= LONGEST && linkShare < MOST_LINKED)
    .map(({ text }) => text);
}

function headlineAt(blocks: readonly Block[], title: string): number {
  const headline = folded(title);
  const repeated = blocks.findIndex(
    ({ text, tag }) => /^h[1-3]$/.test(tag) && headline.includes(folded(text)),
  );
  return repeated < 0 ? blocks.findIndex(({ tag }) => tag === "h1") : repeated;
}
