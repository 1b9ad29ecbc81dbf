import { tidyText } from "./blocks.ts";
import { markupText } from "./markup-text.ts";

/** A page's `<meta>` values as text, by lower-case name, property or itemprop; the first one counts. */
export type MetaTags = ReadonlyMap<string, string>;

/** Characters of a value: descriptions have hundreds. */
const LONGEST_VALUE = 4_000;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = tidyText(
      markupText((meta.getAttribute("content") ?? "").slice(0, LONGEST_VALUE)),
    );
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !tags.has(key)) tags.set(key, content);
    }
  }
  return tags;
}
