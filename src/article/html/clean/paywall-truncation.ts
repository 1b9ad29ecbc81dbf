import { wordCount } from "../../document/words.ts";
import { isOffer, isWallHeading, isWallPrompt } from "../verdict/offers.ts";
import type { Block } from "../../document/block.ts";

/** An article that goes on behind a line that sounds like a wall has more paragraphs than this. */
const MOST_BEHIND = 2;
/** Words of a paragraph that is more than a line of an offer. */
const PARAGRAPH = 18;

/**
 * The blocks before a wall that is in the text; all of them where there is none. A wall is a prompt
 * to pay or to register, with the offers around it; offers alone are below free articles too, and
 * are left to the rules for lines.
 */
export function cutAtWall(blocks: readonly Block[]): readonly Block[] {
  const headed = blocks.findIndex((block) => isHeading(block) && isWallHeading(block));
  if (headed > 0) return blocks.slice(0, headed);
  const tail = blocks.slice(endOfArticle(blocks));
  if (!tail.some(isWallPrompt)) return blocks;
  const wall = tail.findIndex((block) => isWallPrompt(block) || isOffer(block));
  const before = blocks.slice(0, blocks.length - tail.length + wall);
  // A heading that ends the text is the wall's.
  return before.slice(0, before.findLastIndex((block) => !isHeading(block)) + 1);
}

function isHeading({ tag }: Block): boolean {
  return /^h[1-6]$/.test(tag);
}

/** Behind this block so few paragraphs are left that they may be the wall's. */
function endOfArticle(blocks: readonly Block[]): number {
  let behind = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block && isParagraph(block) && ++behind > MOST_BEHIND) return index + 1;
  }
  return 0;
}

function isParagraph(block: Block): boolean {
  const { text, linkShare, tag } = block;
  return tag !== "li" && wordCount(text) >= PARAGRAPH && linkShare < 0.3 && !isOffer(block);
}
