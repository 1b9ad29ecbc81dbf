import type { LinkedData } from "./json-ld.ts";
import { plainText } from "./linked-values.ts";
import type { MetaTags } from "./meta-tags.ts";
import type { MetadataSources } from "./metadata.ts";

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
  "dc.date.issued",
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
  '[itemprop~="datePublished"], time[pubdate], article header time[datetime], article time[datetime], main time[datetime], time[datetime]';
const UPDATED_ELEMENTS = '[itemprop~="dateModified"]';

/** When the article appeared, ISO 8601 with the zone that the page gives. */
export function readPublished(sources: MetadataSources): string | undefined {
  return (
    fromData(sources.articles, ["datePublished", "dateCreated", "uploadDate"]) ??
    fromTags(sources.tags, PUBLISHED_TAGS) ??
    fromElements(sources.document, PUBLISHED_ELEMENTS) ??
    fromAddress(sources.url)
  );
}

/** When it was last changed, ISO 8601 with the zone that the page gives. */
export function readUpdated(sources: MetadataSources): string | undefined {
  return (
    fromData(sources.articles, ["dateModified"]) ??
    fromTags(sources.tags, UPDATED_TAGS) ??
    fromElements(sources.document, UPDATED_ELEMENTS)
  );
}

function fromData(articles: readonly LinkedData[], keys: readonly string[]): string | undefined {
  for (const key of keys) {
    for (const article of articles) {
      const date = isoDate(plainText(article[key]));
      if (date) return date;
    }
  }
  return undefined;
}

function fromTags(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = isoDate(tags.get(name));
    if (date) return date;
  }
  return undefined;
}

function fromElements(document: Document, selector: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const stated = ["datetime", "content"].map((name) => element.getAttribute(name)).find(Boolean);
    const date = isoDate(stated ?? element.textContent ?? "");
    if (date) return date;
  }
  return undefined;
}

function fromAddress(url: string | undefined): string | undefined {
  const parts = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(
    url ?? "",
  );
  if (!parts) return undefined;
  const [, year = "", month = "", day = ""] = parts;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?)?/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A stated date as ISO 8601: the time and zone are kept as given, nothing is converted. */
export function isoDate(stated: string | undefined): string | undefined {
  const text = stated?.trim() ?? "";
  const parts = ISO.exec(text) ?? COMPACT.exec(text);
  if (!parts) return fromWords(text);
  const [, year, month, day, hour, minute, second = "00", zone] = parts;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date))) return undefined;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}:${second}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (zone.toUpperCase() === "Z") return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
}

/** Dates in words as HTTP and JavaScript write them: `Mon, 05 Aug 2024 10:00:00 GMT`. */
function fromWords(text: string): string | undefined {
  if (text.length > 60 || !/\b(?:19|20)\d\d\b/.test(text)) return undefined;
  const epoch = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text.padEnd(13, "0")) : Date.parse(text);
  if (Number.isNaN(epoch)) return undefined;
  return hasZone(text) ? new Date(epoch).toISOString().replace(".000Z", "Z") : localDate(epoch);
}

function hasZone(text: string): boolean {
  return /\b(?:GMT|UTC|Z)\b|[+-]\d\d:?\d\d\b/.test(text);
}

/** Without a zone `Date` takes the machine's; so do its getters, and the stated time comes out. */
function localDate(epoch: number): string {
  const date = new Date(epoch);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return time === "00:00:00" ? day : `${day}T${time}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
