import { eitherCase } from "../../../languages/shape/either-case.ts";
import { anyOfAll } from "../../../languages/index.ts";
import {
  isDateline,
  isFurnitureLine,
  isPromotion,
  isSignOff,
  isTailHeading,
} from "../../document/line-patterns.ts";
import { isOffer, isWallPrompt } from "../verdict/offers.ts";
import { folded, wordCount } from "../../document/words.ts";
import { traceLines, type Trace } from "../../trace/trace.ts";
import type { Block } from "../../document/block.ts";

/** Characters of a paragraph that asks for something, and of the button below it. */
const PITCH = 200;
const BUTTON = 30;
/** A price and what it is for. */
const TAIL_TERMS = 2;
/** A rule may take lines away, never the article: more than this and it is undone. */
const LEAST_KEPT = 0.5;

/**
 * Takes out single lines that the tree gives no reason to drop: credits, datelines, share rows,
 * “read also”, the title once more, lines that are one link, repeated paragraphs, and all that
 * follows a heading of comments or related articles near the end.
 */
export function dropFurnitureLines(
  blocks: readonly Block[],
  { title, byline = "" }: { title: string; byline?: string | undefined },
  trace?: Trace,
): Block[] {
  const authors = byline.split(", ").map(folded);
  let kept = [...blocks];
  for (const [rule, without] of LINE_RULES) {
    const left = without(kept, { title, authors });
    if (trace) traceLines(trace, rule, kept.map(textOf), left.map(textOf));
    kept = left;
  }
  if (lengthOf(kept) > LEAST_KEPT * lengthOf(blocks)) return kept;
  trace?.({ did: "took", rule: "all lines back: too little was left", lines: blocks.map(textOf) });
  return [...blocks];
}

const textOf = ({ text }: Block) => text;

interface Headed {
  readonly title: string;
  /** Folded. */
  readonly authors: readonly string[];
}

/** Each rule with its name, in the order in which they are applied. */
const LINE_RULES: readonly (readonly [
  name: string,
  without: (blocks: Block[], page: Headed) => Block[],
])[] = [
  ["what follows a closing heading", cutTail],
  [
    "page lines and datelines",
    (kept) => kept.filter((block) => !isFurnitureLine(block) && !isDateline(block)),
  ],
  ["the title once more", (kept, { title }) => dropTitle(kept, title)],
  [
    "bylines",
    (kept, { authors }) =>
      kept.filter((block, index) => !isByline(block, index) && !isName(block, authors)),
  ],
  ["links in lines of their own", (kept) => kept.filter((_, index) => !isLoneLink(kept, index))],
  [
    "promotion",
    (kept) => kept.filter((block, index) => !(index > kept.length / 2 && isPromotion(block))),
  ],
  ["what stands below a text", dropSignOff],
  ["short lines before the text", dropLead],
  ["requests to readers", dropPitch],
  ["repeated lines", dropRepeats],
  ["headings with nothing below them", dropLastHeadings],
];

/** The last part from a “Comments” or “Related” heading on, if no paragraph follows it. */
function cutTail(blocks: readonly Block[]): Block[] {
  const total = lengthOf(blocks);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    if (before > 0.6 * total && isTailHeading(block.text)) {
      const paragraphs = blocks.slice(index + 1).some(isParagraph);
      if (!paragraphs) return blocks.slice(0, index);
    }
    before += block.text.length;
  }
  return [...blocks];
}

function isParagraph(block: Block): boolean {
  return block.text.length > 140 && block.linkShare < 0.3;
}

function dropTitle(blocks: Block[], title: string): Block[] {
  const wanted = folded(title);
  if (wanted.length <= 10 || blocks.length <= 2) return blocks;
  const at = blocks.slice(0, 5).findLastIndex((block) => folded(block.text) === wanted);
  return blocks.slice(at + 1);
}

const BY = new RegExp(
  String.raw`^(?:${eitherCase(anyOfAll(({ bylines }) => bylines?.by))})\s+\p{Lu}[\p{L}.'’-]+`,
  "u",
);

function isByline(block: Block, index: number): boolean {
  if (index >= 6 || block.text.length >= 90) return false;
  if (endsSentence(block.text.replace(/\.$/, ""))) return false;
  return BY.test(block.text);
}

const INVITING = new RegExp(
  String.raw`^(?:${anyOfAll(({ related }) => related?.inviting)}|\[|›|»|→)`,
  "iu",
);
const TEXT_ELEMENTS = new Set("p div h2 h3 h4 h5 strong span section".split(" "));

/** Here the same words may well come again: a table's cells, a list of figures. */
const LIST_ELEMENTS = new Set("li td th tr dd dt h1 h2 h3 h4".split(" "));

/** A line between paragraphs that is nothing but a link leads to another article. */
function isLoneLink(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || block.linkShare <= 0.8) return false;
  const { text, linkShare, tag } = block;
  if (text.length > 20 && text === text.toUpperCase() && /[A-Z]{4}/.test(text)) return true;
  if (linkShare <= 0.9 || !TEXT_ELEMENTS.has(tag)) return false;
  if (text.length < 140 && INVITING.test(text)) return true;
  const previous = blocks[index - 1];
  const inText = previous !== undefined && previous.linkShare < 0.5 && index < blocks.length - 1;
  const isHeadline = wordCount(text) >= 4 && text.length < 200 && !/[.!?。]$/.test(text);
  return linkShare > 0.95 && inText && isHeadline;
}

/** The last lines, where they thank the readers or say where the text was published. */
function dropSignOff(blocks: Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !isSignOff(block));
  return blocks.slice(0, Math.max(1, last + 1));
}

/** Short lines before the first paragraph: navigation that came along. */
function dropLead(blocks: Block[]): Block[] {
  const first = blocks.findIndex((block) => block.text.length > 80 && block.linkShare < 0.5);
  if (first < 0) return blocks;
  const allShort = blocks
    .slice(0, first)
    .every(
      (block) => block.text.length < 50 && !endsSentence(block.text) && !/^h[2-6]$/.test(block.tag),
    );
  return allShort ? blocks.slice(first) : blocks;
}

/** What the publisher asks of its readers behind the text: to subscribe, to give, to sign in. */
function dropPitch(blocks: Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !isPitch(block));
  const behind = blocks.slice(last + 1);
  if (!behind.some((block) => isOffer(block, TAIL_TERMS))) return blocks;
  // A heading that ends the text is the pitch's.
  return blocks.slice(
    0,
    blocks.slice(0, last + 1).findLastIndex(({ tag }) => !/^h\d$/.test(tag)) + 1,
  );
}

function isPitch(block: Block): boolean {
  if (block.linkShare > 0.8 && block.text.length < BUTTON) return true;
  return (
    block.text.length < PITCH &&
    (isOffer(block, TAIL_TERMS) || isWallPrompt(block) || /^h\d$/.test(block.tag))
  );
}

/** What was below a heading that ends the text is gone: notes, links, a form. */
function dropLastHeadings(blocks: Block[]): Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ tag }) => !/^h[2-6]$/.test(tag)) + 1);
}

/** Paragraphs that came before, pulled quotes, and labels that are beside every entry. */
function dropRepeats(blocks: Block[]): Block[] {
  const keys = blocks.map((block) => folded(block.text));
  const whole = `\n${keys.join("\n")}\n`;
  const seen = new Set<string>();
  return blocks.filter((block, index) => {
    const key = keys[index] ?? "";
    const isLong = wordCount(block.text) >= 8;
    const isHeading = /^h[1-6]$/.test(block.tag);
    const isRepeat = isLong && (seen.has(key) || (!isHeading && holdsWithin(whole, key)));
    seen.add(key);
    return !isRepeat && !isLabel(block, keys.filter((other) => other === key).length);
  });
}

/** Whether a line is inside a longer one. */
function holdsWithin(lines: string, key: string): boolean {
  for (let at = lines.indexOf(key); at >= 0; at = lines.indexOf(key, at + 1)) {
    if (lines[at - 1] === " " || lines[at + key.length] === " ") return true;
  }
  return false;
}

function isLabel({ text, tag }: Block, times: number): boolean {
  return (
    times >= 3 &&
    text.length < 60 &&
    /\p{L}/u.test(text) &&
    !endsSentence(text) &&
    !LIST_ELEMENTS.has(tag)
  );
}

function isName({ text }: Block, authors: readonly string[]): boolean {
  return text.length < 60 && authors.includes(folded(text));
}

function endsSentence(text: string): boolean {
  return /[.!?。！？…»”"']\s*$/.test(text);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
