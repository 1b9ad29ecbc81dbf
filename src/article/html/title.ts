import { tidyText } from "./blocks.ts";
import { plainText } from "./linked-values.ts";
import { firstTag } from "./meta-tags.ts";
import type { MetadataSources } from "./metadata.ts";
import { folded } from "./words.ts";

/** Marks that publishers put between a headline and their own name. */
const SEPARATOR = /\s+[|\-–—·•:»/\\]+\s+|\s*[|｜]\s*/gu;

/** The article's headline without the site's name; empty where a page has none. */
export function readTitle(sources: MetadataSources, site: string | undefined): string {
  const { document, tags, articles, url } = sources;
  const headline = articles.map((node) => plainText(node["headline"])).find(Boolean);
  const heading = onlyHeading(document);
  const title = headline ?? firstTag(tags, ["og:title", "twitter:title", "dc.title", "title"]);
  const documentTitle = tidyText(document.title);
  const names = siteNames(site, url);
  if (title) return withoutSite(restored(title, heading), names);
  if (heading && folded(documentTitle).includes(folded(heading))) return heading;
  return withoutSite(documentTitle, names) || heading || "";
}

/** The text of the page's h1, if it has exactly one. */
function onlyHeading(document: Document): string | undefined {
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => tidyText(heading.textContent ?? ""))
    .filter((text) => text !== "");
  return headings.length === 1 ? headings[0] : undefined;
}

/** JSON-LD headlines are often cut at 110 characters; the h1 then has the whole. */
function restored(title: string, heading: string | undefined): string {
  const cut = title.replace(/(?:…|\.\.\.)$/, "").trim();
  return heading && heading.length > cut.length && cut !== title && heading.startsWith(cut)
    ? heading
    : title;
}

function siteNames(site: string | undefined, url: string | undefined): string[] {
  const host = (url && URL.parse(url)?.hostname.replace(/^www\./, "")) || "";
  return [site ?? "", host, host.split(".").at(-2) ?? ""]
    .map(squeezed)
    .filter((name) => name.length > 2);
}

function withoutSite(title: string, names: readonly string[]): string {
  const parts = [...title.matchAll(SEPARATOR)];
  const last = parts.at(-1);
  if (last && isSiteName(title.slice(last.index + last[0].length), names)) {
    return title.slice(0, last.index).trim();
  }
  const first = parts[0];
  if (first && isSiteName(title.slice(0, first.index), names)) {
    return title.slice(first.index + first[0].length).trim();
  }
  return title.trim();
}

function isSiteName(part: string, names: readonly string[]): boolean {
  const squeezedPart = squeezed(part);
  return squeezedPart !== "" && names.some((name) => name === squeezedPart);
}

function squeezed(text: string): string {
  return folded(text).replaceAll(" ", "");
}
