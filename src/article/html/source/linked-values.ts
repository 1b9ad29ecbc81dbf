import { tidyText } from "./blocks.ts";
import type { LinkedData } from "./json-ld.ts";
import { markupText } from "./markup-text.ts";

/** Characters of a value: descriptions have hundreds. */
const LONGEST_VALUE = 4_000;

/** A JSON-LD value as one line of text: markup and character references resolved. */
export function plainText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "string") return undefined;
  return tidyText(markupText(first.slice(0, LONGEST_VALUE))) || undefined;
}

/** The name of a person or organisation given as text, as an object, or by its `@id`. */
export function plainName(value: unknown, data: readonly LinkedData[]): string | undefined {
  if (typeof value === "string") return plainText(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return plainName(value[0], data);
  const node = value as LinkedData;
  return plainText(node["name"]) ?? namedElsewhere(node["@id"], data);
}

function namedElsewhere(id: unknown, data: readonly LinkedData[]): string | undefined {
  if (typeof id !== "string") return undefined;
  return plainText(data.find((node) => node["@id"] === id && "name" in node)?.["name"]);
}
