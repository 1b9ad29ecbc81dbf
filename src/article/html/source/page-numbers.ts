/** Articles have no more pages; what has is an archive. */
const MOST = 50;

/**
 * The links from the first page of an article to its further pages, in their order, by the page's own
 * words: it names a next one, and inside the article stand links to the second and so on. None where it is
 * whole, or not the first.
 */
export function furtherPages(document: Document): string[] {
  if (document.querySelector('[rel~="next"]') === null) return [];
  const links = new Map<string, string>();
  for (const link of document.querySelectorAll("article a[href]")) {
    const address = link.getAttribute("href") ?? "";
    if (!/comment/i.test(address)) links.set((link.textContent ?? "").trim(), address);
  }
  if (links.has("1")) return [];
  const pages: string[] = [];
  for (let page = 2; page <= MOST; page++) {
    const address = links.get(String(page));
    if (address === undefined) break;
    pages.push(address);
  }
  return pages;
}
