import { wordCount } from "../../document/words.ts";
import { isForElse } from "../verdict/subscription-terms.ts";
import { linkShare, textLength } from "../source/element-text.ts";
import { holdsParagraphs } from "./clean-content.ts";

const BOXES = /^(?:div|section|aside|form|[a-z]+-[\w-]+)$/;
/** Words of a box that asks for something. */
const LONGEST = 90;
/** Characters of a paragraph of the text around. */
const PARAGRAPH = 80;
/** What a letter is ordered with. */
const FIELD = 'input[type="email"], form input, form button';
/** Such is of the text, wherever it stands. */
const TEXT = "table, pre, blockquote";
const HEADING = "h2, h3, h4, h5, h6, strong, b";
/** A sum that a reader is asked for; what things cost in the news has more figures, or a word behind them. */
const SMALL_SUM = /[$€£¥₹]\s?\d{1,2}(?![.,]?\d|\s?\p{L}{4})/u;
/** Characters of a list's label: “In this article”. */
const LABEL = 40;
const LEAST_ENTRIES = 2;

/**
 * Takes out what is set between the paragraphs of a text and is not of it, whatever its name: boxes in which
 * a letter is ordered, boxes under a heading of their own that ask for a small sum, and the list of the
 * text's own headings.
 */
export function removeInsets(root: Element): void {
  for (const box of Array.from(root.querySelectorAll("*"))) {
    if (!BOXES.test(box.localName) || !root.contains(box)) continue;
    // The words come last: the boxes around all of a page have all of its words.
    if (!isBesideParagraphs(box) || box.querySelector(TEXT) !== null || holdsParagraphs(box))
      continue;
    const words = wordCount(box.textContent ?? "");
    if (words === 0 || words > LONGEST) continue;
    if (box.querySelector(FIELD) !== null || asksForMoney(box)) box.remove();
  }
  removeContents(root);
}

/** Whether a box has paragraphs of a text on both sides of it, or on one and nothing on the other. */
function isBesideParagraphs(box: Element): boolean {
  const paragraphs = Array.from(box.parentElement?.children ?? []).filter(
    (element) => element.localName === "p" && textLength(element) >= PARAGRAPH,
  );
  return paragraphs.length >= 2;
}

function asksForMoney(box: Element): boolean {
  const text = box.textContent ?? "";
  return SMALL_SUM.test(text) && isForElse(text) && box.querySelector(HEADING) !== null;
}

/** The list of a text's headings, with its label: every entry leads to a place of the same text. */
function removeContents(root: Element): void {
  const lists = Array.from(root.querySelectorAll("ul, ol"));
  if (lists.length === 0) return;
  const targets = headingTargets(root);
  for (const list of lists) {
    if (!root.contains(list) || !isContents(list, targets)) continue;
    const before = list.previousElementSibling;
    list.remove();
    if (before !== null && isLabel(before)) before.remove();
  }
}

function isContents(list: Element, targets: ReadonlySet<string>): boolean {
  const links = Array.from(list.querySelectorAll("a[href]"));
  if (links.length < LEAST_ENTRIES || linkShare(list) < 0.8) return false;
  return links.every((link) => targets.has(link.getAttribute("href") ?? ""));
}

/** Addresses of the headings of a page, and of the boxes that begin with one. */
function headingTargets(root: Element): Set<string> {
  const headings = Array.from(root.querySelectorAll("h2, h3, h4"));
  const named = headings.flatMap((heading) => [
    heading,
    ...heading.querySelectorAll("[id], [name]"),
    ...(heading.parentElement?.firstElementChild === heading ? [heading.parentElement] : []),
  ]);
  const names = named.flatMap((element) => [
    element.getAttribute("id"),
    element.getAttribute("name"),
  ]);
  return new Set(names.filter((name) => name !== null).map((name) => `#${name}`));
}

function isLabel(element: Element): boolean {
  const text = (element.textContent ?? "").trim();
  return text.length <= LABEL && !/[.!?。]$/.test(text);
}
