import type { Block } from "./blocks.ts";
import { PAY_PROMPTS, REGISTER_PROMPTS } from "./verdict/wall-prompts.ts";

/** A prompt is a line or two; a longer block that holds its words is about walls. */
const LONGEST_PROMPT = 220;
/** Offers are paragraphs too; an article that goes on has more of them. */
const MOST_BEHIND = 2;

/** The blocks before a wall that stands in the text; all of them where none does. */
export function cutAtWall(blocks: readonly Block[]): readonly Block[] {
  const from = endOfArticle(blocks);
  const wall = blocks.slice(from).findIndex(isPrompt);
  return wall < 0 ? blocks : blocks.slice(0, from + wall);
}

/** Where so few paragraphs are left that they may be the wall's. */
function endOfArticle(blocks: readonly Block[]): number {
  let behind = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block && isParagraph(block) && ++behind > MOST_BEHIND) return index;
  }
  return 0;
}

function isPrompt({ text }: Block): boolean {
  if (text.length > LONGEST_PROMPT) return false;
  return [...PAY_PROMPTS, ...REGISTER_PROMPTS].some((pattern) => pattern.test(text));
}

function isParagraph({ text, linkShare, tag }: Block): boolean {
  return tag !== "li" && text.length > 140 && linkShare < 0.3;
}
