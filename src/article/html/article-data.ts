import { typesOf, type LinkedData } from "./json-ld.ts";
import { markupText } from "./markup-text.ts";

const ARTICLE_TYPE = /article|blogposting|report|posting|review/i;

/** The objects of a page's JSON-LD that describe an article. */
export function articleNodes(data: readonly LinkedData[]): LinkedData[] {
  return data.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
}

/** The longest `articleBody` of the page's data as text, or an empty text. */
export function articleBody(articles: readonly LinkedData[]): string {
  let longest = "";
  for (const { articleBody: body } of articles) {
    const text = Array.isArray(body) ? body.join("\n") : body;
    if (typeof text === "string" && text.length > longest.length) longest = text;
  }
  return markupText(longest);
}
