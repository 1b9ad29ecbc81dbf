/** Articles have no more pages; what has is an archive. */
const MOST = 50;

/**
 * Of how many pages an article is the first, by its own words: the page names a next one, and inside the
 * article stand links to the second and so on. 1 where it is whole, or not the first.
 */
export function pagesOfArticle(document: Document): number {
  if (document.querySelector('[rel~="next"]') === null) return 1;
  const links = Array.from(document.querySelectorAll("article a[href]")).filter(
    (link) => !/comment/i.test(link.getAttribute("href") ?? ""),
  );
  const linked = new Set(links.map((link) => (link.textContent ?? "").trim()));
  if (linked.has("1")) return 1;
  let last = 1;
  while (last < MOST && linked.has(String(last + 1))) last += 1;
  return last;
}
