import { tidyText } from "../source/blocks.ts";
import { cleanName, isName } from "../../document/person-names.ts";
import { isoDate } from "../../document/iso-date.ts";

/** What the state of a page says of a text, beside the text. */
export interface StateFacts {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly publishedAt?: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** Keys under which editors' systems keep who wrote a text, and when it appeared. */
const AUTHOR_KEYS = [
  "author",
  "authors",
  "byline",
  "bylines",
  "by",
  "writers",
  "creator",
  "credits",
];
const NAME_KEYS = ["name", "displayName", "fullName", "by"];
const DATE_KEY =
  /^(?:date_?published|display_?date|(?:first_?)?(?:publish(?:ed)?|publication|pub)_?(?:at|on|date|time)?)$/i;
/** An author in a list in a field of a text; deeper is about something else. */
const DEEPEST = 4;

/** Who wrote the text that an object of a page's state holds, and when it appeared. */
export function factsOf(node: Node): StateFacts {
  const names = AUTHOR_KEYS.map((key) => [...new Set(namesIn(node[key], 0))]).find(
    (found) => found.length > 0,
  );
  const dates = Object.entries(node).filter(([key]) => DATE_KEY.test(key));
  return {
    byline: names?.join(", "),
    publishedAt: dates
      .map(([, value]) => isoDate(textOf(value)))
      .find((date) => date !== undefined),
  };
}

function namesIn(value: unknown, depth: number): string[] {
  if (typeof value === "string") return [cleanName(tidyText(value))].filter(isName);
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, depth + 1));
  const key = NAME_KEYS.find((name) => (value as Node)[name]);
  return key === undefined ? [] : namesIn((value as Node)[key], depth + 1);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : typeof value === "string" ? value : undefined;
}
