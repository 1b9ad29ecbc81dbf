import type { DraftItem } from "../../ports/writer.ts";
import { CitedText, MOST_ITEMS, tidyItems } from "./model-reply.ts";

/**
 * Reads a reply while it is written: gives each item of the top-level `items` as soon as its
 * quotation mark or brace closes. Items wait until `stated` is known, so that none is given of a reply that takes itself
 * back; what is not an item is skipped, and found when the whole reply is read.
 */
export function itemScanner(): (piece: string) => DraftItem[] {
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
      const begins = jsonBegins(text);
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

/** Where the object begins, after reasoning that some local models write first. */
function jsonBegins(text: string): number | undefined {
  const thinks = "<think>".startsWith(text.trimStart().slice(0, "<think>".length));
  const from = thinks ? text.indexOf("</think>") : 0;
  const begins = from < 0 ? -1 : text.indexOf("{", from);
  return begins < 0 ? undefined : begins;
}

function itemIn(json: string): DraftItem | undefined {
  try {
    const item = CitedText.safeParse(JSON.parse(json));
    return item.success ? item.data : undefined;
  } catch {
    // Not JSON after all: the whole reply will not be either, and fails there.
    return undefined;
  }
}
