import { tidyText } from "../source/blocks.ts";
import { hasZone, isoDate } from "../../document/iso-date.ts";
import type { LinkedData } from "../source/json-ld.ts";
import { plainText } from "../source/linked-values.ts";
import type { MetaTags } from "../source/meta-tags.ts";
import { writtenDate } from "../../document/written-date.ts";
import { imprintLines } from "./imprint-lines.ts";
import { isOfAnotherStory } from "./page-place.ts";
import type { MetadataSources } from "./metadata-sources.ts";

const PUBLISHED_TAGS = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "publish-date",
  "publishdate",
  "publication_date",
  "pubdate",
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "date",
];
const UPDATED_TAGS = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "lastmod",
];
const PUBLISHED_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], time[datetime]:not([itemprop~="dateModified"])';
const UPDATED_ELEMENTS = '[itemprop~="dateModified"]';
/** What authors call the line that holds the date, in the languages it was met in. */
const DATE_LINES = ["date", "time", "published", "posted", "datum", "fecha", "tarih", "lineinfo"]
  .map((name) => `[class*="${name}" i]`)
  .join(", ");
const DATE_LINE_LENGTH = 80;
/** Characters in which a line near the headline says its day; a caption ends with one. */
const IMPRINT_HEAD = 48;

/** When the article appeared, ISO 8601 with the zone that the page gives. */
export function readPublished(sources: MetadataSources): string | undefined {
  const stated = [
    ...fromData(sources.works, ["datePublished", "dateCreated", "uploadDate"]),
    ...fromTags(sources.tags, PUBLISHED_TAGS),
    ...fromElements(sources.document, PUBLISHED_ELEMENTS),
  ];
  return withZone(stated) ?? fromAddress(sources.url) ?? fromLines(sources);
}

/** When it was last changed, ISO 8601 with the zone that the page gives. */
export function readUpdated(sources: MetadataSources): string | undefined {
  return withZone([
    ...fromData(sources.works, ["dateModified"]),
    ...fromTags(sources.tags, UPDATED_TAGS),
    ...fromElements(sources.document, UPDATED_ELEMENTS),
  ]);
}

/** The first date; where it lacks its zone, another statement of the same minute that has one. */
function withZone(dates: readonly string[]): string | undefined {
  const [first] = dates;
  if (first === undefined || hasZone(first)) return first;
  const minute = first.slice(0, 16);
  return dates.find((date) => hasZone(date) && date.startsWith(minute)) ?? first;
}

function fromData(articles: readonly LinkedData[], keys: readonly string[]): string[] {
  return keys
    .flatMap((key) => articles.map((article) => isoDate(plainText(article[key]))))
    .filter((date) => date !== undefined);
}

function fromTags(tags: MetaTags, names: readonly string[]): string[] {
  return names.map((name) => isoDate(tags.get(name))).filter((date) => date !== undefined);
}

function fromElements(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector))
    .filter((element) => !isOfAnotherStory(element))
    .map((element) => element.getAttribute("datetime") ?? element.getAttribute("content"))
    .map((stated) => isoDate(stated ?? undefined))
    .filter((date) => date !== undefined);
}

function fromAddress(url: string | undefined): string | undefined {
  const path = url && URL.parse(url)?.pathname;
  const parts = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/.exec(path ?? "");
  if (!parts) return undefined;
  const [, year = "", month = "", day = ""] = parts;
  return isoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** From lines that are called dates, else from those around the headline. */
function fromLines({ document }: MetadataSources): string | undefined {
  const language = document.documentElement.getAttribute("lang") ?? undefined;
  for (const element of document.body.querySelectorAll(DATE_LINES)) {
    const line = tidyText(element.textContent ?? "");
    const date = line.length <= DATE_LINE_LENGTH ? writtenDate(line, language) : undefined;
    if (date && !isOfAnotherStory(element)) return date;
  }
  const dates = imprintLines(document).map((line) =>
    writtenDate(line.slice(0, IMPRINT_HEAD), language),
  );
  return dates.find((date) => date !== undefined);
}
