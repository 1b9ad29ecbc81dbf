import type { PageScript } from "./page-source.ts";

/** One object of a page's JSON-LD, unchecked. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Where nested objects that describe the page itself are found. */
const NESTED = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate", "video"];
const DEEPEST = 6;

/**
 * All objects of the page's JSON-LD, outer ones first. Forgiving, since one page in twenty breaks
 * JSON: CDATA and comment wrappers, control characters inside strings, a semicolon or a comma at
 * the end. What cannot be read at all is left out.
 */
export function readLinkedData(scripts: readonly PageScript[]): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of scripts) {
    if (!/^\s*application\/ld\+json/i.test(script.type)) continue;
    collect(parseForgivingly(script.text), found, 0);
  }
  return found;
}

/** The schema.org types of an object, without their namespace. */
export function typesOf(node: LinkedData): string[] {
  return [node["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

function collect(value: unknown, found: LinkedData[], depth: number): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const node = value as LinkedData;
  found.push(node);
  for (const key of NESTED) collect(node[key], found, depth + 1);
}

function parseForgivingly(text: string): unknown {
  return parse(text.trim()) ?? parse(mended(text));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Broken JSON is common in the wild and says nothing; the page is read without it.
    return undefined;
  }
}

function mended(text: string): string {
  return text
    .replace(/^\s*(?:\/[/*]\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, "")
    .replace(/(?:\/[/*]\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/, "")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,\s*(?=[}\]])/g, "")
    .trim()
    .replace(/;$/, "");
}
