import { withinLongestText } from "../article/ending/longest-text.ts";
import type { Extraction, ParsedText } from "../domain/article.ts";

/** Pages of one article that are read, the first among them: each is a request to its site. */
const MOST_PAGES = 10;
/** Characters of a line that is known again; shorter ones are headings. */
const LONG_LINE = 40;

/** Reads a page; `undefined` where there is no text to be had. */
type ReadPage = (url: string) => Promise<ParsedText | undefined>;

/**
 * An article with its further pages, one after the other, where its first page names them: as many as are
 * of the same site and the same article, at most ten. What stays unread, or is torn off, makes it a part, and is said.
 *
 * @param url where the first page was fetched.
 */
export async function withFurtherPages(
  first: ParsedText,
  url: string,
  read: ReadPage,
): Promise<ParsedText> {
  const { furtherPages = [] } = first;
  if (furtherPages.length === 0) return first;
  const pages: Extraction[] = [first.extraction];
  for (const address of furtherPages.slice(0, MOST_PAGES - 1)) {
    const page = sameOrigin(address, url) ? await read(address) : undefined;
    if (page === undefined || page.partialBecause?.key === "partTorn") break;
    if (!isSameArticle(page.extraction, first.extraction)) break;
    pages.push(page.extraction);
  }
  const extraction = pages.reduce(joined);
  return withinLongestText({
    ...first,
    extraction,
    ...shareOf(pages.length, furtherPages.length + 1),
  });
}

function shareOf(read: number, all: number): Omit<ParsedText, "extraction"> {
  const evidence = [`${read} of ${all} pages`];
  if (read === all) return { verdict: "ok", readShare: 1, partialBecause: undefined, evidence };
  return {
    verdict: "partial",
    readShare: read / all,
    partialBecause: { key: "partFirstPages", values: { read, all } },
    evidence,
  };
}

function sameOrigin(address: string, url: string): boolean {
  return URL.parse(address)?.origin === URL.parse(url)?.origin;
}

/** Whether two pages have one headline; sites write the number of the page before or behind it. */
function isSameArticle(page: Extraction, first: Extraction): boolean {
  const [one, other] = [page.title, first.title].map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[\d\p{P}\p{S}\s]+/gu, " ")
      .trim(),
  ) as [string, string];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

/** Two texts as one. What the second repeats at its beginning, as a standfirst, is there once. */
function joined(before: Extraction, page: Extraction): Extraction {
  const from = endOfRepeated(page.text, before.text);
  const offset = before.text.length + 1 - from;
  const sentences = page.sentences
    .filter(({ start }) => start >= from)
    .map(({ text, start, end }) => ({ text, start: start + offset, end: end + offset }));
  return {
    ...before,
    text: `${before.text}\n${page.text.slice(from)}`,
    sentences: [...before.sentences, ...sentences],
  };
}

/** Where in a text the first line begins that the other text does not have. */
function endOfRepeated(text: string, other: string): number {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? undefined : end);
    if (line.length < LONG_LINE || end < 0 || !other.includes(line)) return from;
    from = end + 1;
  }
  return from;
}
