import { DocumentTooLargeError } from "./document-errors.ts";

/** The largest news page measured has some 4,000 elements; below this nothing takes long. */
const MANY_TAGS = 20_000;

/**
 * Looks whether a page holds anything but tags, before a tree is built of them: a table of single digits has
 * a character for two tags, and a page with less than half of that has no text.
 *
 * @throws DocumentTooLargeError when it has many thousand tags with next to nothing between them.
 */
export function assertMoreThanTags(html: string): void {
  let tags = 0;
  let characters = 0;
  let from = 0;
  while (true) {
    const open = html.indexOf("<", from);
    const close = open < 0 ? -1 : html.indexOf(">", open);
    if (close < 0) break;
    characters += open - from;
    tags += 1;
    from = close + 1;
  }
  characters += html.length - from;
  if (tags > MANY_TAGS && characters < tags / 4)
    throw new DocumentTooLargeError(`${tags} tags and ${characters} characters between them`);
}
