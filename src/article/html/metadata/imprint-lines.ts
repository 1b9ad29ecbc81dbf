import type { Block } from "../../document/block.ts";
import { folded } from "../../document/words.ts";
import { toBlocks } from "../source/blocks.ts";

/** Lines before the headline and behind it that may say who wrote, and when. */
const BEFORE = 3;
const BEHIND = 8;
/** Characters of a paragraph: the article has begun. */
const PROSE = 140;
const LONGEST = 80;
/** Of a headline that is drawn as such and is no heading. */
const SHORTEST = 15;
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
  // A standfirst may be between.
  const prose = behind.findIndex(({ text }, index) => index > 0 && text.length > PROSE);
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
  if (repeated >= 0) return repeated;
  const first = blocks.findIndex(({ tag }) => tag === "h1");
  if (first >= 0) return first;
  return blocks.findIndex(({ text }) => text.length >= SHORTEST && headline.includes(folded(text)));
}
