import type { PageScript } from "../source/page-source.ts";

/** Assignments looked at in one script; the state of a page is among the first. */
const MOST_ASSIGNMENTS = 50;
/** Characters of state; shorter objects are settings. */
const SHORTEST = 300;

/** The state of a page as values: scripts typed as JSON, and what others assign that is JSON. */
export function* jsonTrees(scripts: readonly PageScript[]): Generator<unknown> {
  for (const { type, text } of scripts) {
    if (text.length < SHORTEST || /ld\+json/i.test(type)) continue;
    if (/json/i.test(type)) yield parsedJson(text);
    else for (const assigned of assignments(text)) yield parsedJson(assigned);
  }
}

/** A value, or `undefined` where the text is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Much that is assigned is code; its strings are searched one by one.
    return undefined;
  }
}

/** The objects and lists that a script assigns, as they are written. */
function* assignments(source: string): Generator<string> {
  let at = source.indexOf("=");
  for (let count = 0; at >= 0 && count < MOST_ASSIGNMENTS; count++) {
    const start = afterSpace(source, at + 1);
    const isValue = source[start] === "{" || source[start] === "[";
    const end = isValue ? endOfValue(source, start) : start;
    if (end - start >= SHORTEST) yield source.slice(start, end);
    at = source.indexOf("=", Math.max(end, at + 1));
  }
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source[at] ?? "")) at++;
  return at;
}

/** Behind the bracket that closes a value; the end of the source where none does. */
function endOfValue(source: string, start: number): number {
  const marks = /["\\[\]{}]/g;
  marks.lastIndex = start;
  let depth = 0;
  let isString = false;
  for (let found = marks.exec(source); found !== null; found = marks.exec(source)) {
    const [mark] = found;
    if (mark === "\\") marks.lastIndex = found.index + 2;
    else if (mark === '"') isString = !isString;
    else if (!isString) depth += mark === "{" || mark === "[" ? 1 : -1;
    if (depth === 0 && !isString) return found.index + 1;
  }
  return source.length;
}
