import { isBlockElement, tidyText } from "./blocks.ts";

/** A page's longest readable part is found in less; the rest says nothing of its kind. */
const LIMIT = 200_000;
/** A class that stylesheets use for what is not drawn, when no size class shows it again. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|is-hidden|d-none|visually-hidden|sr-only)(?:\s|$)/;
const SHOWN_CLASS = /(?:^|\s)(?:sm|md|lg|xl|d-(?:sm|md|lg|xl)):?-?(?:block|flex|inline|grid)/;

/** What is around a page's own words: menus, legal lines, ways to elsewhere. */
const FRAME = new Set(["header", "nav", "footer", "aside", "a"]);

/** What a page says itself, as visible text: its frame and its links left out. */
export function ownText(root: Element): string {
  return drawnText(root, (element) => isHidden(element) || FRAME.has(element.localName));
}

/** The text that an element draws, in document order, one line a block or button. */
export function visibleText(root: Element): string {
  return drawnText(root, isHidden);
}

function drawnText(root: Element, isLeftOut: (element: Element) => boolean): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child && length < LIMIT; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = (child.textContent ?? "").replace(/\s+/g, " ");
        parts.push(text);
        length += text.length;
      } else if (child.nodeType === 1 && !isLeftOut(child as Element)) {
        const edge = hasEdge(child as Element) ? "\n" : "";
        parts.push(edge);
        walk(child);
        parts.push(edge);
      }
    }
  };
  walk(root);
  return parts
    .join("")
    .split("\n")
    .map(tidyText)
    .filter((line) => line !== "")
    .join("\n");
}

function hasEdge(element: Element): boolean {
  const name = element.localName;
  return isBlockElement(name) || name === "br" || name === "button" || name === "label";
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const names = element.getAttribute("class") ?? "";
  return HIDDEN_CLASS.test(names) && !SHOWN_CLASS.test(names);
}
