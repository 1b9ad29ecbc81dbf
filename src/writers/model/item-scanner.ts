import type { DraftItem } from "../../ports/writer.ts";
import { CitedText, MOST_ITEMS, tidyItems } from "./model-reply.ts";

/**
 * Reads a reply while it is written: gives each item of the top-level `items` as soon as its
 * quotation mark or brace closes. Items wait until `stated` is known, so that none is given of a reply that takes itself
 * back; what is not an item is skipped, and found when the whole reply is read.
 */
export function itemScanner(): (piece: string) => DraftItem[] {
  const beginsAt = beginning();
  let text = "";
  let at = 0;
  let started = false;
  let depth = 0;
  /** Where the open string begins, the last string of the top level ended, and the open item begins. */
  let stringFrom: number | undefined;
  let key = "";
  let inItems = false;
  let itemFrom = 0;

  /** A character of an open string, which may end it. */
  const stepInString = (character: string, from: number): DraftItem | undefined => {
    if (character === "\\") at += 1;
    if (character !== '"') return undefined;
    stringFrom = undefined;
    if (depth === 1) key = text.slice(from, at);
    return depth === 2 && inItems ? itemIn(text.slice(from - 1, at + 1)) : undefined;
  };

  const step = (character: string): DraftItem | undefined => {
    if (stringFrom !== undefined) return stepInString(character, stringFrom);
    if (character === '"') stringFrom = at + 1;
    if (character === "{" || character === "[") {
      depth += 1;
      if (depth === 2) inItems = key === "items" && character === "[";
      if (depth === 3 && inItems) itemFrom = at;
    }
    if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 2 && inItems) return itemIn(text.slice(itemFrom, at + 1));
    }
    return undefined;
  };

  const found: DraftItem[] = [];
  let given = 0;
  return (piece) => {
    text += piece;
    if (!started) {
      const begins = beginsAt(text);
      if (begins === undefined) return [];
      text = text.slice(begins);
      started = true;
    }
    for (; at < text.length; at += 1) {
      const item = step(text[at] ?? "");
      if (item) found.push(item);
    }
    if (!STATED.test(text)) return [];
    const items = tidyItems(found.splice(0)).slice(0, MOST_ITEMS - given);
    given += items.length;
    return items;
  };
}

/** Before the items, as the schema has it; a reply with another order gives its items at its end. */
const STATED = /^\{\s*"stated"\s*:\s*true\b/;

/**
 * Finds where the object begins, after reasoning that some local models write first; what was searched is not searched
 * again.
 */
function beginning(): (text: string) => number | undefined {
  let from = 0;
  let thinks: boolean | undefined;
  return (text) => {
    thinks ??= thinksIn(text);
    if (thinks === undefined) return undefined;
    if (thinks) {
      REASONING_ENDS.lastIndex = Math.max(0, from - LONGEST_TAG);
      const end = REASONING_ENDS.exec(text);
      from = text.length;
      if (end === null) return undefined;
      from = end.index;
      thinks = false;
    }
    const begins = text.indexOf("{", from);
    if (begins < 0) from = text.length;
    return begins < 0 ? undefined : begins;
  };
}

/** Whether a reply begins with reasoning; undefined while it may be the beginning of a tag. */
function thinksIn(text: string): boolean | undefined {
  const start = text.trimStart().slice(0, LONGEST_TAG);
  if (TAGS.some((tag) => start.startsWith(tag))) return true;
  return TAGS.some((tag) => tag.startsWith(start)) ? undefined : false;
}

const TAGS = ["<think>", "<thinking>", "<thought>", "<reasoning>"];
const LONGEST_TAG = "</reasoning>".length;
const REASONING_ENDS = /<\/(?:think|thinking|thought|reasoning)>/gu;

function itemIn(json: string): DraftItem | undefined {
  try {
    const item = CitedText.safeParse(JSON.parse(json));
    return item.success ? item.data : undefined;
  } catch {
    // Not JSON after all: the whole reply will not be either, and fails there.
    return undefined;
  }
}
