import { readByline } from "./byline.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { readPublished, readUpdated } from "./dates.ts";
import { plainText } from "../source/linked-values.ts";
import { readSite } from "./site.ts";
import { readTitle } from "./title.ts";
import type { MetadataSources } from "./metadata-sources.ts";

/** What a page says of its article, beside the text. */
export interface Metadata {
  readonly title: string;
  readonly site: string | undefined;
  readonly byline: string | undefined;
  readonly publishedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly canonicalUrl: string | undefined;
  /** The language that the page declares, as it writes it. */
  readonly language: string | undefined;
  /** What the page says its article is about, in its several places. */
  readonly descriptions: readonly string[];
}

/** Reads a page's metadata. The tree must be whole: Readability takes it apart. */
export function readMetadata(sources: MetadataSources): Metadata {
  const site = readSite(sources);
  return {
    title: readTitle(sources, site),
    site,
    byline: readByline(sources, site),
    publishedAt: readPublished(sources),
    updatedAt: readUpdated(sources),
    canonicalUrl: canonicalAddress(sources),
    language: declaredLanguage(sources),
    descriptions: readDescriptions(sources),
  };
}

function declaredLanguage({ document, tags, articles }: MetadataSources): string | undefined {
  const inLanguage = articles
    .map((node) => node["inLanguage"])
    .find((tag) => typeof tag === "string");
  return (
    document.documentElement.getAttribute("lang") ||
    (inLanguage as string | undefined) ||
    tags.get("og:locale") ||
    tags.get("content-language")
  );
}

function readDescriptions({ tags, articles }: MetadataSources): string[] {
  const stated = articles.map((node) => plainText(node["description"]));
  const tagged = ["og:description", "description", "twitter:description"].map((name) =>
    tags.get(name),
  );
  return [...new Set([...stated, ...tagged].filter((text) => text !== undefined))];
}
