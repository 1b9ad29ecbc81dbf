import { createHmac } from "node:crypto";
import type { Article } from "../../domain/article.ts";

/**
 * Hex digits of a fence: 64 bits, so that no author of an article can guess the line that ends it.
 */
const FENCE_DIGITS = 16;

/**
 * The tag that fences an article in a prompt: stable for the article, so that a provider's prompt
 * cache serves every question about it, and unknown to its author.
 */
export function fenceOf(key: string, subject: string): string {
  return createHmac("sha256", key).update(subject).digest("hex").slice(0, FENCE_DIGITS);
}

/** A workspace's own key: what a model gives away in one workspace opens no fence in another. */
export const fenceKeyOf = (secret: string, team: string | undefined): string =>
  team === undefined ? secret : createHmac("sha256", secret).update(`team ${team}`).digest("hex");

/**
 * The articles as a model reads them: each within its fence, one numbered sentence a line. Numbers
 * count on through the articles, from 1 as people see them; `sentences` says which are shown.
 */
export function numberedArticles(
  articles: readonly Article[],
  sentences: readonly number[],
  fenceKey: string,
): string {
  const shown = new Set(sentences);
  let first = 0;
  const blocks = articles.map((article) => {
    const block = numberedArticle(article, first, shown, fenceOf(fenceKey, article.id));
    first += article.sentences.length;
    return block;
  });
  return blocks.join("\n\n");
}

function numberedArticle(
  article: Article,
  first: number,
  shown: ReadonlySet<number>,
  fence: string,
): string {
  const lines = article.sentences.flatMap(({ text }, index) =>
    shown.has(first + index) ? [`[${shownNumber(first + index)}] ${oneLine(text)}`] : [],
  );
  return [`<article-${fence}>`, ...about(article), ...lines, `</article-${fence}>`].join("\n");
}

/** The number under which people and models know a sentence. */
export const shownNumber = (index: number): number => index + 1;
export const indexOf = (shown: number): number => shown - 1;

/** What is known of the article besides its sentences. It cannot be cited, but says what they are about. */
function about({ title, site, byline, publishedAt }: Article): string[] {
  const facts = [
    ["Title", title],
    ["Site", site],
    ["By", byline],
    ["Published", publishedAt],
  ] as const;
  return facts.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
}

/** Line breaks are the prompt's own: a text cannot begin a line, and so cannot look like one of ours. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
