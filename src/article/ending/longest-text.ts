import type { ParsedText } from "../../domain/article.ts";
import { cutShort } from "./cut-short.ts";

/** Characters. The longest novels stay below; beyond it a text is data, and slow to carry about. */
const LONGEST = 2_000_000;

/** A reading whose text is not longer than can be worked with; what is cut off is said. */
export function withinLongestText(parsed: ParsedText): ParsedText {
  const { length } = parsed.extraction.text;
  if (length <= LONGEST) return parsed;
  return cutShort(parsed, LONGEST, { key: "partTooLong" }, `${length} characters`);
}
