import { tidyText } from "../source/blocks.ts";
import { bylinesOnPage } from "./page-bylines.ts";
import { plainName } from "../source/linked-values.ts";
import { imprintLines } from "./imprint-lines.ts";
import { bylineOf } from "../../document/bylines.ts";
import { cleanName, isName, isOffice, isPerson } from "../../document/person-names.ts";
import { writtenDate } from "../../document/written-date.ts";
import { folded } from "../../document/words.ts";
import type { MetadataSources } from "./metadata-sources.ts";

const AUTHOR_TAGS = [
  "citation_author",
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "cxenseparse:author",
  "dc.creator",
  "dc.creator.personalname",
  "dcterms.creator",
  "dcsext.author",
  "byl",
  "dable:author",
  "twitter:creator:name",
];

/** Characters in which a day stands behind a name. */
const DAY = 32;
const CATALOGUED = /^(?:citation_|dc)/;

/**
 * Who wrote it, names joined by a comma; `undefined` where the page does not say. Where the page's
 * data names only the publication, the page itself is asked for a person.
 */
export function readByline(sources: MetadataSources, site: string | undefined): string | undefined {
  const stated = [fromData(sources), ...fromTags(sources)].filter((names) => names.length > 0);
  const publication = publicationNames(sources, site);
  const isPublication = (name: string) => publication.includes(folded(name));
  const persons = stated.find((names) => !names.every(isPublication));
  const names =
    persons ??
    bylinesOnPage(sources.document, publication) ??
    stated[0] ??
    namesNearHeadline(sources.document, publication);
  return names?.join(", ");
}

/** From the short lines around the headline: “by Ann Lee”, or a name in front of a day or an address. */
function namesNearHeadline(
  document: Document,
  publication: readonly string[],
): string[] | undefined {
  const name = imprintLines(document)
    .map((line) => bylineOf(line) ?? nameBefore(line))
    .find((found) => found !== undefined && !publication.includes(folded(found)));
  return name === undefined ? undefined : [name];
}

function nameBefore(line: string): string | undefined {
  const [, name = "", rest = ""] =
    /^([^,|·•–—]{4,60}?)(?:\s*[,|·•–—]\s*|\s+(?=\S+(?:@| at )\S+\.))(.{3,})$/u.exec(line) ?? [];
  if (!isPerson(name) || isOffice(name)) return undefined;
  return writtenDate(rest.slice(0, DAY)) !== undefined || /^\S+(?:@| at )\S+\.\S+$/u.test(rest)
    ? name
    : undefined;
}

function fromData({ works, data }: MetadataSources): string[] {
  for (const work of works) {
    const authors = [work["author"] ?? work["creator"]].flat();
    const names = namesIn(authors.map((author) => plainName(author, data)));
    if (names.length > 0) return names;
  }
  return [];
}

function fromTags({ tags }: MetadataSources): string[][] {
  return AUTHOR_TAGS.map((name) =>
    namesIn(tags.all(name).map(CATALOGUED.test(name) ? uninverted : unchanged)),
  );
}

function namesIn(candidates: readonly (string | undefined)[]): string[] {
  const names = candidates.map((candidate) => cleanName(tidyText(candidate ?? ""))).filter(isName);
  return [...new Set(names)];
}

/** Catalogues put the family name first: `Lee, Ann`. */
function uninverted(name: string): string {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return family === undefined || given === undefined ? name : `${given.trim()} ${family.trim()}`;
}

const unchanged = (name: string): string => name;

function publicationNames(
  { articles, data, url, tags }: MetadataSources,
  site: string | undefined,
): string[] {
  const host = (url && URL.parse(url)?.hostname.replace(/^www\./, "")) || "";
  const publishers = articles.map((article) => plainName(article["publisher"], data));
  return [site, host, host.split(".").at(-2), tags.get("og:site_name"), ...publishers]
    .filter((name) => name !== undefined)
    .map(folded);
}
