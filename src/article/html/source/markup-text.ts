import { blockText, tidyText, toBlocks } from "./blocks.ts";
import { scanPage } from "./page-source.ts";

const MARKUP = /<[a-z/!]/i;
const ESCAPED_MARKUP = /&lt;\/?(?:p|br|div|span)\b/i;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** The text of a string that may be HTML, escaped HTML or plain text, as pages keep it in their data. */
export function markupText(value: string): string {
  const markup = ESCAPED_MARKUP.test(value) ? decoded(value) : value;
  if (MARKUP.test(markup)) return blockText(toBlocks(scanPage(markup).document.body));
  return lines(REFERENCE.test(markup) ? decoded(markup) : markup);
}

function decoded(value: string): string {
  return scanPage(value).document.body.textContent ?? "";
}

function lines(text: string): string {
  return text
    .split("\n")
    .map(tidyText)
    .filter((line) => line !== "")
    .join("\n");
}
