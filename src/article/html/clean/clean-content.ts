import { anyOfAll } from "../../../languages/index.ts";
import { givenNames, linkShare, namePattern, textLength } from "../source/element-text.ts";
import type { Trace } from "../../trace/trace.ts";
import { traceRemoval } from "../../trace/trace-removal.ts";
import { isFurnitureName } from "./furniture-names.ts";

const CAPTION = namePattern(`
  caption credit photo-?credit image-?(?:credit|caption|copyright) media-?caption wp-caption-text
  (?:img|image|photo|pic|picture)-?desc(?:r|ription)?
  figure-?caption img-?caption photo-?caption gallery-?caption copyright`);

/** A box of more than this share of the text is the text, whatever its name. */
const SMALL = 0.3;
const EMBED = /tweet|twitter|instagram|facebook-post|embed/;
const MARKED = "[class], [id], [data-testid], [data-component]";
const ASIDE = 'figcaption, nav, aside, form, button, [hidden], [aria-hidden="true"]';
const RELATED_HEADING = new RegExp(`[:：]$|${anyOfAll(({ related }) => related?.hints)}`, "iu");

/**
 * Takes out of an article's element what is not its text: captions, asides, navigation, forms, short
 * figures, boxes whose name says byline, sharing, newsletter, related …, and lists of links with
 * their heading. A box is only taken when it is small beside the whole or holds no paragraphs.
 */
export function cleanContent(root: Element, trace?: Trace): void {
  const total = textLength(root) || 1;
  const without = (rule: string, step: () => void) => traceRemoval(trace, rule, root, step);
  without("asides, menus, forms", () => removeAsides(root, total));
  without("times in lines of their own", () => removeTimes(root));
  without("short figures", () => removeFigures(root));
  without("boxes by their names", () => removeNamedFurniture(root, total));
  without("lists of links", () => removeLinkLists(root, total));
}

function removeAsides(root: Element, total: number): void {
  for (const element of attached(root, ASIDE)) {
    const length = textLength(element);
    const isText =
      element.localName === "aside" &&
      element.querySelectorAll("p").length > 3 &&
      length > 0.25 * total;
    const hidden = element.getAttribute("aria-hidden") === "true";
    if (isText || (hidden && length > 0.2 * total)) continue;
    element.remove();
  }
}

/** A time that stands alone in its line is a dateline; in a sentence it is part of it. */
function removeTimes(root: Element): void {
  for (const time of attached(root, "time")) {
    const around = time.parentNode ? textLength(time.parentNode) - textLength(time) : 0;
    if (around < 25) time.remove();
  }
}

function removeFigures(root: Element): void {
  for (const figure of attached(root, "figure")) {
    if (figure.querySelector("table, pre, blockquote, code")) continue;
    const length = textLength(figure);
    const isText = length > 400 && figure.querySelectorAll("p").length > 2;
    if (!isText && length < 900) figure.remove();
  }
}

function removeNamedFurniture(root: Element, total: number): void {
  for (const element of attached(root, MARKED)) {
    if (/^(?:article|main|body)$/.test(element.localName)) continue;
    const names = givenNames(element);
    const isCaption = CAPTION.test(names);
    if (!isCaption && !isFurnitureName(names)) continue;
    const length = textLength(element);
    if (length === 0) continue;
    if (isCaption && length < 800) {
      element.remove();
    } else if (isFurnitureName(names) && length / total < SMALL) {
      const quoted = EMBED.test(names) || element.closest("blockquote") !== null;
      if (!quoted && !holdsParagraphs(element)) element.remove();
    }
  }
}

/** Whether a box has three paragraphs or more of its own. */
export function holdsParagraphs(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll("p")].filter((p) => textLength(p) > 120);
  return paragraphs.length >= 3 && linkShare(element) < 0.3;
}

function removeLinkLists(root: Element, total: number): void {
  for (const list of attached(root, "ul, ol")) {
    if (list.children.length < 2 || textLength(list) >= 0.25 * total) continue;
    if (linkShare(list) <= 0.8) continue;
    const heading = list.previousElementSibling;
    list.remove();
    if (heading && isListHeading(heading)) heading.remove();
  }
}

/** Whether an element announces other articles: “Related:”. */
export function isListHeading(element: Element): boolean {
  if (!/^(?:h[1-6]|p|div|strong)$/.test(element.localName)) return false;
  const text = (element.textContent ?? "").trim();
  return text.length < 60 && RELATED_HEADING.test(text);
}

/** Elements that are still in the tree when their turn comes. */
function* attached(root: Element, selector: string): Generator<Element> {
  for (const element of Array.from(root.querySelectorAll(selector))) {
    if (element !== root && root.contains(element)) yield element;
  }
}
