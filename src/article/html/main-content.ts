import { Readability } from "@mozilla/readability";

/** What Readability takes for the article. */
export interface MainContent {
  readonly element: Element;
  readonly byline: string | undefined;
}

/**
 * The element that Readability takes for the article's content; `undefined` where it finds none.
 * It works on the document itself and leaves it in pieces: read all else first.
 */
export function findMainContent(document: Document): MainContent | undefined {
  const reader = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  try {
    const found = reader.parse();
    if (!found?.content) return undefined;
    return { element: found.content as Element, byline: found.byline ?? undefined };
  } catch {
    // Readability throws on some trees that linkedom builds (4 % of news pages measured); the text
    // is then looked for in the page's data.
    return undefined;
  }
}
