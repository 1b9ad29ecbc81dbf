import { tidyText } from "../source/blocks.ts";
import { markupText } from "../source/markup-text.ts";
import { headingTexts, headlineLines, logoText } from "./page-headings.ts";
import { plainText } from "../source/linked-values.ts";
import { folded } from "../../document/words.ts";
import type { MetadataSources } from "./metadata-sources.ts";

/** Marks that publishers put between a headline and their own name. */
const SEPARATOR = /\s+[|\-–—·•:»/\\]+\s+|\s*[|｜ㅣ：]\s*|:\s+/gu;
const TITLE_TAGS = ["citation_title", "og:title", "twitter:title", "dc.title", "title"];
/** A section before the name is part of it (“Sport – Harbour Post”), a headline is not. */
const LONGEST_NAME = 35;
/** Of a title's words, the share that makes two titles of one article. */
const LEAST_COMMON = 0.5;
const PAGE = /^(.{10,200}?)\s[([](?:\p{L}{1,12}\s)?\d{1,2}(?:\D{1,6}\d{1,2})?[)\]](.*)$/u;
/** Characters of a part that is a headline and no section's name. */
const SHORTEST = 15;
const CUT = /\s*(?:…|\.\.\.)$/;

/**
 * The article's headline without the site's name; empty where a page has none. A page often has
 * several, one to be read and others to be found by: of JSON-LD's headline and the title for sharing
 * (`og:title`) the one that `<title>` does not repeat is taken, and the headline where that does not
 * tell. One that was cut short gives way to its longer twin, and one that stands nowhere on the page to the
 * heading that `<title>` repeats.
 */
export function readTitle(sources: MetadataSources, site: string | undefined): string {
  const { document, tags, articles, url } = sources;
  const headings = headingTexts(document);
  const documentTitle = tidyText(markupText(document.title));
  const names = siteNames([site, logoText(document)], url);
  const stated = (title: string | undefined) =>
    title && !names.includes(squeezed(title)) ? [title] : [];
  const headlines = articles.flatMap((node) => stated(plainText(node["headline"])));
  const tagged = TITLE_TAGS.flatMap((name) => stated(tags.get(name)));
  const title = written(headlines[0], tagged[0], documentTitle);
  const drawn = headings.find((heading) => isTitled(documentTitle, heading));
  if (title && drawn !== undefined && !isRepeated(title, [...headings, documentTitle]))
    return drawn;
  if (title) {
    const others = [...headings, ...tagged, documentTitle];
    return withoutSite(untruncated(title, others), others, names);
  }
  const visible = headings.find((heading) => folded(documentTitle).includes(folded(heading)));
  const own = visible ?? withoutSite(withoutPage(documentTitle, headings), headings, names);
  if (headings.length > 0) return own || (headings[0] ?? "");
  return headlineLines(document).find((line) => isPartOf(own, line)) ?? own;
}

/** Whether a document's title is a heading, with nothing behind it but the name of a site. */
function isTitled(documentTitle: string, heading: string): boolean {
  if (!documentTitle.startsWith(heading)) return false;
  const rest = documentTitle.slice(heading.length);
  return rest === "" || rest.search(SEPARATOR) === 0;
}

/** Whether a title says in other words, or fewer, what one of the others does. */
function isRepeated(title: string, others: readonly string[]): boolean {
  const words = folded(title).split(" ");
  return others.some((other) => {
    const known = new Set(folded(other).split(" "));
    return words.filter((word) => known.has(word)).length >= LEAST_COMMON * words.length;
  });
}

/** Of a headline and a title for sharing: `<title>` is written for searches, and so is its twin. */
function written(headline: string | undefined, shared: string | undefined, documentTitle: string) {
  if (!headline || !shared || startsWith(shared, headline)) return headline ?? shared;
  const isSharedToRead = startsWith(documentTitle, headline) && !startsWith(documentTitle, shared);
  return isSharedToRead ? shared : headline;
}

function startsWith(title: string, start: string): boolean {
  return folded(title).startsWith(folded(start));
}

/** Titles are cut at a length, or at a quotation mark by broken templates. */
function untruncated(title: string, others: readonly string[]): string {
  const start = title.replace(CUT, "");
  const longer = others.find((other) => {
    if (other.length <= title.length || !other.startsWith(start)) return false;
    return CUT.test(title) || /^\s*["“„«]/.test(other.slice(start.length));
  });
  return longer ?? title;
}

function siteNames(stated: readonly (string | undefined)[], url: string | undefined): string[] {
  const host = (url && URL.parse(url)?.hostname.replace(/^www\./, "")) || "";
  return [...stated, host, host.split(".").at(-2)]
    .map((name) => squeezed(name ?? ""))
    .filter((name) => name.length > 1);
}

/** Cuts off what a separator sets apart if it is the site's name, or if the rest is known as a title. */
function withoutSite(title: string, others: readonly string[], names: readonly string[]): string {
  const known = others.map(folded);
  const isTitle = (part: string) => part.length > SHORTEST && known.includes(folded(part));
  const within: string[] = [];
  for (const separator of title.matchAll(SEPARATOR)) {
    const before = title.slice(0, separator.index).trim();
    const after = title.slice(separator.index + separator[0].length).trim();
    if (isSiteName(after, names) || isTitle(before)) return before;
    if (isSiteName(before, names)) return withoutSite(after, others, names);
    within.push(before);
  }
  // A heading may have more: a number, a section.
  const isWithin = (part: string) => known.some((other) => other.includes(folded(part)));
  if (isWithin(title)) return title.trim();
  return within.findLast((part) => part.length > SHORTEST && isWithin(part)) ?? title.trim();
}

/** Whether a line is what stands before or behind a separator of a title. */
function isPartOf(title: string, line: string): boolean {
  return title.split(SEPARATOR).some((part) => folded(part ?? "") === folded(line));
}

/** A title without the number of its page, where a heading has it without: “The ferry (page 2) | Harbour Post”. */
function withoutPage(title: string, headings: readonly string[]): string {
  const [, before = "", after = ""] = PAGE.exec(title) ?? [];
  const isHeading =
    before !== "" && headings.some((heading) => folded(heading).endsWith(folded(before)));
  return isHeading ? before + after : title;
}

function isSiteName(part: string, names: readonly string[]): boolean {
  const name = squeezed(part);
  return names.some(
    (known) => known === name || (part.length <= LONGEST_NAME && name.endsWith(known)),
  );
}

function squeezed(text: string): string {
  return folded(text).replaceAll(" ", "");
}
