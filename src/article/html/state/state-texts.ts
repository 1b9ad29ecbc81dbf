import { markupText } from "../source/markup-text.ts";
import { parsedJson } from "./json-trees.ts";

type Node = Readonly<Record<string, unknown>>;

/** An object of a page's state that has a headline. */
export interface Headed {
  readonly headline: string;
  readonly node: Node;
}

/** A text in a page's state, with the objects that hold it and have a headline, inner ones first. */
export interface StateText {
  readonly text: string;
  readonly holders: readonly Headed[];
}

/** Keys under which editors' systems keep text, and parts of a text. */
const TEXT_KEYS = ["text", "value", "content", "html", "body", "copy"];
const PART_KEYS = [
  "children",
  "content",
  "nodes",
  "blocks",
  "elements",
  "content_elements",
  "items",
];
const HEADLINE_KEYS = ["headline", "headlines", "title", "name"];
const LONGEST_HEADLINE = 300;
/** Deeper trees are made to be deep. */
const DEEPEST = 60;
/** JSON within a string of JSON. */
const SHORTEST_NESTED = 200;
/** Objects and lists; state can hold whole sites, and the article is among the first. */
const MOST_NODES = 60_000;

/**
 * The texts in a value: its strings, and lists of parts joined as they would be drawn. Rich text is
 * kept as a tree of paragraphs with runs of text in them (Slate, ProseMirror, Contentful, Draft.js), or as
 * a list of paragraphs in HTML (Arc): runs make one line, paragraphs one each.
 */
export function stateTexts(tree: unknown): StateText[] {
  const found: StateText[] = [];
  let left = MOST_NODES;
  const visit = (value: unknown, holders: readonly Headed[], depth: number): void => {
    if (depth > DEEPEST || left-- <= 0) return;
    if (typeof value === "string") {
      const nested = value.length > SHORTEST_NESTED && /^\s*[{[]/.test(value);
      const inner = nested ? parsedJson(value) : undefined;
      if (inner === undefined) found.push({ text: value, holders });
      else visit(inner, holders, depth + 1);
    } else if (Array.isArray(value)) {
      if (isParts(value)) found.push({ text: partsText(value, depth), holders });
      for (const item of value) visit(item, holders, depth + 1);
    } else if (isObject(value)) {
      const own = headlineOf(value);
      const around = own === undefined ? holders : [{ headline: own, node: value }, ...holders];
      for (const child of Object.values(value)) visit(child, around, depth + 1);
    }
  };
  visit(tree, [], 0);
  return found;
}

function isObject(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function headlineOf(node: Node): string | undefined {
  for (const key of HEADLINE_KEYS) {
    const value = node[key];
    const text = isObject(value) ? value["basic"] : value;
    if (typeof text === "string" && text !== "" && text.length <= LONGEST_HEADLINE) return text;
  }
  return undefined;
}

/** Whether a list holds the parts of one text: a list of stories has a headline and a text in each. */
function isParts(list: readonly unknown[]): boolean {
  const objects = list.filter(isObject);
  if (objects.length < 2 || objects.length < list.length / 2) return false;
  return !objects.some((node) => headlineOf(node) !== undefined && partOf(node) !== undefined);
}

/** What a node says: its text, or its parts. */
function partOf(node: Node): string | readonly unknown[] | undefined {
  const text = TEXT_KEYS.map((key) => node[key]).find((value) => typeof value === "string");
  if (typeof text === "string") return text;
  return PART_KEYS.map((key) => node[key]).find(Array.isArray) as readonly unknown[] | undefined;
}

function partsText(list: readonly unknown[], depth: number): string {
  const parts = list.map((item) => nodeText(item, depth + 1));
  const hasRuns = list.some((item) => isObject(item) && typeof partOf(item) === "string");
  if (!hasRuns) return parts.filter(Boolean).join("\n");
  return parts.reduce((text, part) => `${text}${isBroken(text, part) ? "\n" : ""}${part}`, "");
}

function nodeText(value: unknown, depth: number): string {
  if (typeof value === "string") return runText(value);
  if (!isObject(value) || depth > DEEPEST) return "";
  const part = partOf(value);
  if (part === undefined) return "";
  return typeof part === "string" ? runText(part) : partsText(part, depth);
}

/** A run keeps the space at its ends, by which it is told from a paragraph. */
function runText(value: string): string {
  const text = markupText(value);
  return text === ""
    ? " "
    : `${/^\s/.test(value) ? " " : ""}${text}${/\s$/.test(value) ? " " : ""}`;
}

/** Whether a line ends between two pieces of text; within a line, one of them brings a space or a mark. */
function isBroken(before: string, after: string): boolean {
  if (before === "" || /\s$/.test(before) || /^[\s\p{Ll}\p{Po}\p{Pe}\p{Pf}]/u.test(after)) {
    return before.endsWith("\n");
  }
  return !/[\p{Ps}\p{Pi}\p{Pd}/]$/u.test(before);
}
