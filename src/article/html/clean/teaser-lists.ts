import { isListHeading } from "./clean-content.ts";
import { hasProseBeside, linkShare, textLength, isLinkElsewhere } from "../source/element-text.ts";

/** Fewer items of one shape may be parts of a text. */
const LEAST_ITEMS = 3;
/** Characters of a teaser: a headline, a line or two under it, a section and a date. */
const LONGEST_TEASER = 420;
/** Characters of a headline, those of scripts without spaces counted twice; a menu's entry has fewer. */
const SHORTEST_HEADLINE = 12;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const HEADING = "h1, h2, h3, h4, h5, h6, [class*='title' i], [class*='headline' i]";
/** Of the siblings of one shape, the share that must be teasers: advertisements are between them. */
const MOSTLY = 0.75;
/** Characters of a line under a headline. */
const LINE = 50;

/**
 * Takes lists of other articles out of a page (related, most read, latest), with their headings:
 * three or more siblings of one shape, each a linked headline with little beside it. A list is known
 * by its shape, so that names and languages do not matter. Gives how many teasers there were.
 *
 * @param isArticle the page says that it is one: then lists that say something of their items stay where
 *   no prose is left without them.
 */
export function removeTeaserLists(root: Element, isArticle: boolean): number {
  const lists = Array.from(root.querySelectorAll("*")).flatMap(teaserLists);
  const teasers = lists.flat();
  if (isArticle && !hasProseBeside(root, teasers) && ownText(teasers) > LINE) return teasers.length;
  for (const list of lists) {
    const parent = list[0]?.parentElement;
    for (const item of list) item.remove();
    if (parent) removeEmptied(parent, root);
  }
  return teasers.length;
}

/** The lists among an element's children. */
function teaserLists(parent: Element): Element[][] {
  if (parent.childElementCount < LEAST_ITEMS || hasOwnText(parent)) return [];
  const shapes = Object.groupBy(Array.from(parent.children), shapeOf);
  return Object.values(shapes).filter(
    (items) => items !== undefined && isList(items),
  ) as Element[][];
}

/** Links between words are no list. */
function hasOwnText(parent: Element): boolean {
  return Array.from(parent.childNodes).some(
    (node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.textContent ?? ""),
  );
}

function shapeOf(element: Element): string {
  return `${element.localName} ${element.getAttribute("class")?.trim().split(/\s/, 1)[0] ?? ""}`;
}

function isList(items: readonly Element[]): boolean {
  if (items.length < LEAST_ITEMS) return false;
  const teasers = items.filter(isTeaser);
  return teasers.length >= LEAST_ITEMS && teasers.length >= MOSTLY * items.length;
}

function isTeaser(element: Element): boolean {
  const length = textLength(element);
  if (length > LONGEST_TEASER || !isHeadline(element)) return false;
  const link = element.localName === "a" ? element : element.querySelector("a[href]");
  if (!link) return false;
  if (linkShare(element) > 0.8 || element.localName === "a") return true;
  return Array.from(element.querySelectorAll(HEADING)).some(
    (heading) =>
      isHeadline(heading) &&
      (heading.closest("a") !== null ||
        Array.from(heading.querySelectorAll("a[href]")).some(isLinkElsewhere)),
  );
}

function isHeadline(element: Element): boolean {
  const wide = element.textContent?.match(WIDE)?.length ?? 0;
  return textLength(element) + wide >= SHORTEST_HEADLINE;
}

/** Characters that a teaser has beside its links, on average. */
function ownText(teasers: readonly Element[]): number {
  const own = teasers.map((teaser) => textLength(teaser) * (1 - linkShare(teaser)));
  return own.reduce((sum, length) => sum + length, 0) / Math.max(1, teasers.length);
}

/** Takes away what is left of a list: its heading, and the boxes around that hold nothing else. */
function removeEmptied(parent: Element, root: Element): void {
  let box = parent;
  while (box !== root && box.parentElement && isHeadingOnly(box)) {
    const around: Element = box.parentElement;
    const before = box.previousElementSibling;
    box.remove();
    if (before && (/^h[2-6]$/.test(before.localName) || isListHeading(before))) before.remove();
    box = around;
  }
}

function isHeadingOnly(box: Element): boolean {
  const headings = Array.from(box.querySelectorAll("h2, h3, h4, h5, h6"));
  return textLength(box) === headings.reduce((sum, heading) => sum + textLength(heading), 0);
}
