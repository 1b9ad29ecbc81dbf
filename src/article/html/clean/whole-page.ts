import type { Block } from "../../document/block.ts";
import { toBlocks } from "../source/blocks.ts";
import { givenNames, textLength } from "../source/element-text.ts";
import { isFrameName } from "./furniture-names.ts";

/** The page's own part, where it names one. */
const MAIN = 'main, [role="main"]';
/** A smaller part of the page's text is one of several boxes that are named so. */
const LEAST_MAIN = 0.2;
/** Parts that lead around a site, are operated, or are not shown. */
const FRAME = `nav, footer, dialog, select, button, [hidden], [aria-hidden="true"],
  [role="navigation"], [role="contentinfo"], [role="search"], [role="dialog"], [role="banner"]`;
/** The same, unless they hold much of the page: its share of all text. */
const SMALL_FRAME: readonly (readonly [selector: string, largest: number])[] = [
  ['aside, [role="complementary"]', 0.3],
  ["header", 0.3],
  ["form", 0.1],
  ["[class], [id]", 0.3],
];

/**
 * All that a page says in its own part, links and lists too, without its frame: how a page is read that
 * is no article, where what leads elsewhere is what it has to say. Takes the document apart.
 */
export function readWholePage({ body }: Document): Block[] {
  const total = textLength(body);
  const box = mainPart(body, LEAST_MAIN * total);
  for (const element of attached(box, FRAME)) element.remove();
  for (const [selector, largest] of SMALL_FRAME) {
    for (const element of attached(box, selector)) {
      if (isFramePart(element) && textLength(element) < largest * total) element.remove();
    }
  }
  return toBlocks(box);
}

function mainPart(body: Element, least: number): Element {
  const parts = Array.from(body.querySelectorAll(MAIN), (part) => ({
    part,
    length: textLength(part),
  }));
  const largest = parts.toSorted((one, other) => other.length - one.length)[0];
  return largest !== undefined && largest.length > least ? largest.part : body;
}

/** A box that is one by what it is or by its name. What holds the page's headline, or opens a part of it, is none. */
function isFramePart(element: Element): boolean {
  switch (element.localName) {
    case "aside":
    case "form":
      return true;
    case "header":
      return (
        element.querySelector("h1") === null && element.closest("main, article, section") === null
      );
    case "main":
    case "article":
      return false;
    default:
      return (
        element.getAttribute("role") === "complementary" ||
        (isFrameName(givenNames(element)) && element.querySelector("h1") === null)
      );
  }
}

/** Elements that are still in the tree when their turn comes. */
function* attached(root: Element, selector: string): Generator<Element> {
  for (const element of Array.from(root.querySelectorAll(selector))) {
    if (root.contains(element)) yield element;
  }
}
