import { tidyText } from "./blocks.ts";
import { markupText } from "./markup-text.ts";

/** A page's `<meta>` values as text, by lower-case name, property or itemprop. */
export interface MetaTags {
  /** The first value of a name. */
  readonly get: (name: string) => string | undefined;
  /** All values of a name, in the page's order: a paper has a tag for each of its authors. */
  readonly all: (name: string) => readonly string[];
  readonly keys: () => Iterable<string>;
}

/** Characters of a value: descriptions have hundreds. */
const LONGEST_VALUE = 4_000;
/** Of one name: papers of large experiments name hundreds of authors. */
const MOST_VALUES = 200;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = tidyText(
      markupText((meta.getAttribute("content") ?? "").slice(0, LONGEST_VALUE)),
    );
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!key) continue;
      const values = tags.get(key);
      if (values === undefined) tags.set(key, [content]);
      else if (values.length < MOST_VALUES && !values.includes(content)) values.push(content);
    }
  }
  return {
    get: (name) => tags.get(name)?.[0],
    all: (name) => tags.get(name) ?? [],
    keys: () => tags.keys(),
  };
}
