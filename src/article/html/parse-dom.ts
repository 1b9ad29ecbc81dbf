import { DOMParser } from "linkedom";
import type { PageSource } from "./page-source.ts";

/** The tree of a scanned page. linkedom builds no html, head or body by itself; the markup has them. */
export function parseDom(source: Pick<PageSource, "markup">): Document {
  return new DOMParser().parseFromString(source.markup, "text/html") as unknown as Document;
}
