import { tidyText } from "./blocks.ts";
import type { LinkedData } from "./json-ld.ts";
import { plainName } from "./linked-values.ts";
import { firstTag } from "./meta-tags.ts";
import type { MetadataSources } from "./metadata.ts";

const AUTHOR_TAGS = [
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "cxenseparse:author",
  "dc.creator",
  "dcterms.creator",
  "dcsext.author",
  "byl",
  "twitter:creator:name",
];
const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], [rel~="author"], ' +
  ".byline__name, .byline-name, .author-name, .author__name, .article-author, .byline, .author";
const LONGEST = 120;
const LEAD_IN =
  /^(?:(?:written|posted|reported|words|text|story|published)\s+)?(?:by|von|par|por|da|di|door|av|af|od|autor|autor[ae]?|author)\s*[:：]?\s+/i;

/** Who wrote it, names joined by a comma; `undefined` where the page does not say. */
export function readByline(sources: MetadataSources): string | undefined {
  const names =
    fromData(sources.articles, sources.data) ?? fromTags(sources) ?? fromElements(sources.document);
  return names?.join(", ");
}

function fromData(
  articles: readonly LinkedData[],
  data: readonly LinkedData[],
): string[] | undefined {
  for (const article of articles) {
    const authors = [article["author"] ?? article["creator"]].flat();
    const names = namesIn(authors.map((author) => plainName(author, data)));
    if (names) return names;
  }
  return undefined;
}

function fromTags({ tags }: MetadataSources): string[] | undefined {
  for (const name of AUTHOR_TAGS) {
    const names = namesIn([firstTag(tags, [name])]);
    if (names) return names;
  }
  return undefined;
}

function fromElements(document: Document): string[] | undefined {
  for (const element of document.querySelectorAll(AUTHOR_ELEMENTS)) {
    const names = namesIn([element.getAttribute("content") ?? element.textContent ?? ""]);
    if (names) return names;
  }
  return undefined;
}

function namesIn(candidates: readonly (string | undefined)[]): string[] | undefined {
  const names = candidates.map((candidate) => cleanName(candidate ?? "")).filter(isName);
  return names.length > 0 ? [...new Set(names)] : undefined;
}

function cleanName(value: string): string {
  return tidyText(value)
    .replace(LEAD_IN, "")
    .replace(/[,;|\s]+$/, "");
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= LONGEST &&
    /\p{L}/u.test(name) &&
    !/^https?:|^@|^www\./i.test(name)
  );
}
