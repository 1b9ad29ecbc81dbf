import { DocumentTooLargeError } from "./document-errors.ts";

/** Tables in lists in quotations of any book stay below 50; parsers look through all open tags at each. */
const DEEPEST = 1_000;
const TAG = /<(\/?)([a-z][\w:.-]*)([^<>]*)>/giu;
/** Tags that HTML lets stand open, or that hold nothing. */
const OPEN_ENDED = new Set(
  "p li dt dd tr td th thead tbody tfoot option area base br col hr img input link meta wbr".split(
    " ",
  ),
);
/** Marks of quotations and lists at the start of a line of Markdown. */
const MARKDOWN_DEPTH = /^(?:[ \t]*(?:>|[-*+] |\d{1,9}[.)] )){200}|^[ \t]{800,}[-*+\d]/mu;

/**
 * Counts in one pass how deep markup nests, before anything is built of it: a file of 2 kB may unpack to
 * 200,000 elements in each other, which cost minutes.
 *
 * @throws DocumentTooLargeError when it nests deeper than any text that people wrote.
 */
export function assertShallow(markup: string): void {
  let depth = 0;
  for (const [, closing, name = "", rest = ""] of markup.matchAll(TAG)) {
    if (rest.endsWith("/") || OPEN_ENDED.has(name.toLowerCase())) continue;
    depth = closing === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new DocumentTooLargeError(`nests deeper than ${DEEPEST} elements`);
  }
}

/** The same of Markdown, whose nesting is in its marks. */
export function assertShallowMarkdown(source: string): void {
  if (MARKDOWN_DEPTH.test(source))
    throw new DocumentTooLargeError("quotations or lists in each other without end");
}
