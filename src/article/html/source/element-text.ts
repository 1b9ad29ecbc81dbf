import { folded } from "../../document/words.ts";

/** The characters of an element's text, white space counted once. */
export function textLength(element: Node): number {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim().length;
}

/** How much of an element's text is in links, 0..1. */
export function linkShare(element: Element): number {
  const total = textLength(element);
  if (total === 0) return 0;
  if (element.localName === "a") return isLinkElsewhere(element) ? 1 : 0;
  let linked = 0;
  for (const link of element.querySelectorAll("a[href]")) {
    if (isLinkElsewhere(link)) linked += textLength(link);
  }
  return Math.min(1, linked / total);
}

/** Whether a link leads away. A heading that links to itself, to be copied, is no link. */
export function isLinkElsewhere(link: Element): boolean {
  const href = link.getAttribute("href");
  if (href === null) return false;
  return !href.startsWith("#") || link.closest("h1, h2, h3, h4, h5, h6") === null;
}

/** Characters of a paragraph that says something. */
const PROSE = 80;

/** Whether a page has a paragraph of its own beside certain boxes. */
export function hasProseBeside(root: Element, boxes: readonly Element[]): boolean {
  return Array.from(root.querySelectorAll("p, div, article, section, td")).some(
    (element) => isProse(element) && !boxes.some((box) => box.contains(element)),
  );
}

/** A paragraph, or a box whose paragraphs are parted by line breaks. */
function isProse(element: Element): boolean {
  if (element.localName === "p") return textLength(element) >= PROSE && linkShare(element) < 0.5;
  const own = Array.from(element.childNodes).filter((node) => node.nodeType === 3);
  return own.reduce((sum, node) => sum + textLength(node), 0) >= PROSE;
}

/**
 * The names a page's author gave an element (class, id, test ids) as one string of words joined by
 * hyphens: `ArticleShare_root` and `article-share__root` read alike.
 */
export function givenNames(element: Element): string {
  const names = ["class", "data-testid", "data-component"]
    .map((attribute) => element.getAttribute(attribute) ?? "")
    .join(" ")
    .replace(TAXONOMY, "");
  return `${names} ${givenId(element)}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/(?<!_)_(?!_)/g, "-")
    .toLowerCase();
}

/** Classes that say what a post is about, as publishing systems write them; they name no part of a page. */
const TAXONOMY = /(?<!\S)(?:category|tag|topic|term|taxonomy|keyword|section|format)-[^\s]+/gi;

/** An id, unless it was made of the box's own heading, to be linked to. */
function givenId(element: Element): string {
  const id = element.getAttribute("id") ?? "";
  if (id === "") return "";
  const heading = element.querySelector("h1, h2, h3, h4, h5, h6")?.textContent ?? "";
  return folded(heading) !== "" && folded(heading) === folded(id) ? "" : id;
}

/** A pattern for whole words of `givenNames`. */
export function namePattern(words: string): RegExp {
  const alternatives = words.trim().split(/\s+/).join("|");
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})s?(?:[\\s_-]|$)`);
}
