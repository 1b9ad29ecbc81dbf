import { typesOf, type LinkedData } from "./json-ld.ts";
import { markupText } from "./markup-text.ts";
import { wordCount } from "../../document/words.ts";

const ARTICLE_TYPE = /article|blogposting|report|posting|review$/i;

/** The objects of a page's JSON-LD that describe an article. */
export function articleNodes(data: readonly LinkedData[]): LinkedData[] {
  return data.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
}

/** Other works that somebody wrote on some day, after the sub-types of schema.org's CreativeWork. */
const WORK_TYPE =
  /^(?:CreativeWork|Recipe|HowTo|Guide|LearningResource|Course|Quiz|Chapter|Poem|ShortStory|DigitalDocument|TextDigitalDocument|ArchiveComponent|Thesis|Legislation|PodcastEpisode|RadioEpisode|Episode|Statement|Claim|Map|Dataset)$/;

/** The objects of a page's JSON-LD that describe a work with an author or a date, an article or another one. */
export function workNodes(data: readonly LinkedData[]): LinkedData[] {
  const works = data.filter((node) => typesOf(node).some((type) => WORK_TYPE.test(type)));
  return [...articleNodes(data), ...works];
}

/** The longest `articleBody` of the page's data as text, or an empty text. */
export function articleBody(articles: readonly LinkedData[]): string {
  const bodies = [...articles.map(ownBody), ...articles.map(updates)];
  return markupText(
    bodies.reduce((longest, body) => (body.length > longest.length ? body : longest), ""),
  );
}

function ownBody({ articleBody: body }: LinkedData): string {
  const text = Array.isArray(body) ? body.join("\n") : body;
  return typeof text === "string" ? text : "";
}

/** The updates of a live blog, one after the other, each below its headline. */
function updates({ liveBlogUpdate: list }: LinkedData): string {
  if (!Array.isArray(list)) return "";
  const posts = list.filter(
    (post): post is LinkedData => typeof post === "object" && post !== null,
  );
  return posts
    .map((post) => [post["headline"], ownBody(post)].filter((part) => part).join("\n"))
    .join("\n");
}

/** What the data says of who may read the article: `false` where it or a part of it is not free. */
export function declaredFree(data: readonly LinkedData[]): boolean | undefined {
  const said = data
    .map((node) => node["isAccessibleForFree"])
    .filter((value) => value !== undefined && value !== null);
  if (said.length === 0) return undefined;
  return !said.some((value) => /^(?:false|no|0)$|\/false$/i.test(String(value)));
}

/** The article's own `wordCount`, if it is one an article can have. */
export function statedWords(articles: readonly LinkedData[]): number | undefined {
  const counts = articles.map((node) => Number(node["wordCount"]));
  return counts.find((count) => count >= 50 && count <= 50_000);
}

/**
 * How many words of the parts that its data declares not free a page holds, by their CSS selectors;
 * `undefined` where it names none. Sites that withhold the text leave these parts out or empty.
 */
export function lockedWords(document: Document, data: readonly LinkedData[]): number | undefined {
  const selectors = data
    .filter((node) => node["isAccessibleForFree"] !== undefined && declaredFree([node]) === false)
    .flatMap((node) => node["cssSelector"])
    .filter((selector) => typeof selector === "string");
  if (selectors.length === 0) return undefined;
  return selectors.reduce((sum, selector) => sum + wordsOf(document, selector), 0);
}

function wordsOf(document: Document, selector: string): number {
  try {
    const parts = Array.from(document.querySelectorAll(selector));
    return parts.reduce((sum, part) => sum + wordCount(part.textContent ?? ""), 0);
  } catch {
    // Not a selector: nothing is known of the part.
    return Number.POSITIVE_INFINITY;
  }
}
