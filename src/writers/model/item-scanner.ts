import type { DraftItem } from "../../ports/writer.ts";
import { ModelReply, MOST_ITEMS, tidyItems } from "./model-reply.ts";

const Item = ModelReply.shape.items.element;

/**
 * Reads a reply while it is written: gives each item of the top-level `items` as soon as its brace
 * closes. Items wait until `stated` is known, so that none is given of a reply that takes itself
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

  const step = (character: string): ModelReply["items"][number] | undefined => {
    if (stringFrom !== undefined) {
      if (character === "\\") at += 1;
      else if (character === '"') {
        if (depth === 1) key = text.slice(stringFrom, at);
        stringFrom = undefined;
      }
      return undefined;
    }
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

  const found: ModelReply["items"] = [];
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

function itemIn(json: string): ModelReply["items"][number] | undefined {
  try {
    const item = Item.safeParse(JSON.parse(json));
    return item.success ? item.data : undefined;
  } catch {
    // Not JSON after all: the whole reply will not be either, and fails there.
    return undefined;
  }
}
