import { isFurnitureLine, isPromotion } from "../../document/line-patterns.ts";
import { folded } from "../../document/words.ts";
import { isBlockElement } from "../source/blocks.ts";
import { givenNames, isLinkElsewhere, linkShare, textLength } from "../source/element-text.ts";
import { isFrameName, isFurnitureName } from "./furniture-names.ts";
import { holdsParagraphs } from "./clean-content.ts";

/** Where a block of prose keeps its number. Readability takes nodes apart and leaves attributes as they are. */
const NUMBER = "data-prose";
/** Characters of a block that says something; East Asian ones count three times. */
const SHORTEST = 80;
/** Letters that tell one block from the others. */
const OPENING = 60;
/** A block with a larger share of its text in links leads elsewhere. */
const MOST_LINKED = 0.4;
/** A name proves nothing of a box that has more than this share of the page's text. */
const SMALL = 0.3;
/** Parts of a page that are around what it is about. */
const FRAME = new Set("nav footer aside figcaption button select".split(" "));
/** The same, unless they hold most of the page: some systems put a page into one form. */
const SMALL_FRAME = new Set("header form dialog figure".split(" "));
const FRAME_ROLE =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|form)$/;
/** Characters of a link that is a headline. */
const SHORTEST_HEADLINE = 20;
/** A box under a headline that leads elsewhere, of at most this many characters, is about another page. */
const LONGEST_CARD = 900;
const HEADLINE = "h1, h2, h3, h4, h5, h6";
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How much a box of a page says. */
interface BoxProse {
  /** Weight of its prose, in characters of Latin script. */
  readonly prose: number;
  /** Blocks of prose. */
  readonly blocks: number;
  /** Weight of all its visible text outside the page's frame. */
  readonly text: number;
}

/** The prose of a page, outside its frame and its boxes about other pages. */
export interface PageProse {
  /** The weight of each block, by its number. */
  readonly weights: ReadonlyMap<string, number>;
  /** How each block begins, letters and digits alone. */
  readonly openings: ReadonlyMap<string, string>;
  readonly boxes: ReadonlyMap<Element, BoxProse>;
}

const NOTHING: BoxProse = { prose: 0, blocks: 0, text: 0 };

/**
 * Numbers the blocks of prose below an element, and says how much each box holds. What stands above
 * the page's headline is about the site and not numbered.
 *
 * @param title the headline, as the page states it.
 */
export function numberProse(root: Element, title: string): PageProse {
  const weights = new Map<string, number>();
  const openings = new Map<string, string>();
  const boxes = new Map<Element, BoxProse>();
  const lengths = textLengths(root);
  const total = lengths.get(root) ?? 0;
  const head = headline(root, title);
  let isBelow = head === undefined;
  const measure = (box: Element): BoxProse => {
    isBelow ||= box === head;
    const inner = Array.from(box.children).filter(isBox).map(measureInner);
    const own = isBelow && isProse(box) ? ownWeight(box) : 0;
    if (own > 0) {
      const number = String(weights.size);
      box.setAttribute(NUMBER, number);
      weights.set(number, own);
      openings.set(number, squeezed(box.textContent ?? "").slice(0, OPENING));
    }
    const sum = inner.reduce(added, { prose: own, blocks: own > 0 ? 1 : 0, text: ownWeight(box) });
    boxes.set(box, sum);
    return sum;
  };
  const measureInner = (box: Element): BoxProse => {
    if (!isAround(box, lengths.get(box) ?? 0, total)) return measure(box);
    isBelow ||= head !== undefined && box.contains(head);
    return NOTHING;
  };
  measure(root);
  return { weights, openings, boxes };
}

/** The numbers of the blocks of prose in an element that is still in its tree. */
export function proseIn(element: Element): string[] {
  const inside = Array.from(element.querySelectorAll(`[${NUMBER}]`));
  return [element, ...inside].flatMap((block) => block.getAttribute(NUMBER) ?? []);
}

/** The numbers of the blocks of prose that were read: some elements lose theirs when a tree is taken apart. */
export function proseRead({ openings }: PageProse, element: Element): Set<string> {
  const text = squeezed(element.textContent ?? "");
  const found = [...openings].filter(([, opening]) => text.includes(opening));
  return new Set([...proseIn(element), ...found.map(([number]) => number)]);
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function added(one: BoxProse, other: BoxProse): BoxProse {
  return {
    prose: one.prose + other.prose,
    blocks: one.blocks + other.blocks,
    text: one.text + other.text,
  };
}

/** Whether an element has lines of its own, or holds what has. */
function isBox(element: Element): boolean {
  if (isBlockElement(element.localName)) return true;
  return Array.from(element.children).some(isBox);
}

/** Whether an element belongs to the page's frame, or is about another page. */
function isAround(element: Element, length: number, total: number): boolean {
  if (FRAME.has(element.localName)) return true;
  if (FRAME_ROLE.test(element.getAttribute("role") ?? "")) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (length <= LONGEST_CARD && isCard(element)) return true;
  if (length > SMALL * total) return false;
  if (SMALL_FRAME.has(element.localName)) return true;
  const names = givenNames(element);
  return isFrameName(names) || (isFurnitureName(names) && !holdsParagraphs(element));
}

function isCard(element: Element): boolean {
  if (/^(?:p|h[1-6])$/.test(element.localName)) return false;
  if (element.localName === "a" && isLinkElsewhere(element)) return true;
  return beginsWithLink(element) || holdsLinkedHeadline(element);
}

/** Whether the first words of an element lead to another page: of an entry in a list of stories. */
function beginsWithLink(element: Element): boolean {
  const link = Array.from(element.querySelectorAll("a[href]")).find(
    (candidate) => textLength(candidate) > 0,
  );
  if (!link || !isLinkElsewhere(link)) return false;
  const words = (link.textContent ?? "").trim();
  return words.length >= SHORTEST_HEADLINE && (element.textContent ?? "").trim().startsWith(words);
}

function holdsLinkedHeadline(element: Element): boolean {
  return Array.from(element.querySelectorAll(HEADLINE)).some(
    (heading) => linkShare(heading) > 0.7 || heading.closest("a[href]") !== null,
  );
}

function isProse(box: Element): boolean {
  if (/^h[1-6]$/.test(box.localName) || ownWeight(box) < SHORTEST) return false;
  const parts = ownParts(box);
  const text = parts.map((part) => part.textContent ?? "").join(" ");
  const linked = parts.reduce((sum, part) => sum + linkedLength(part), 0);
  const share = linked / Math.max(1, text.length);
  if (share > MOST_LINKED) return false;
  const line = { text: text.replace(/\s+/g, " ").trim(), linkShare: share, tag: box.localName };
  return !isFurnitureLine(line) && !isPromotion(line);
}

/** The heading that repeats the headline that the page states; where no first-rank one does, one that is it. */
function headline(root: Element, title: string): Element | undefined {
  const stated = folded(title);
  const texts = (selector: string) =>
    Array.from(root.querySelectorAll(selector), (heading) => ({
      heading,
      text: folded(heading.textContent ?? ""),
    }));
  const first = texts("h1").find(({ text }) => text !== "" && stated.includes(text));
  return (first ?? texts("h2, h3, h4").find(({ text }) => text !== "" && text === stated))?.heading;
}

/** The length of the text of each element, white space not counted. */
function textLengths(root: Element): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  const measure = (element: Element): number => {
    let length = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) length += (node.textContent ?? "").trim().length;
      else if (node.nodeType === 1) length += measure(node as Element);
    }
    lengths.set(element, length);
    return length;
  };
  measure(root);
  return lengths;
}

/** What a box says itself: its text, and the words in it that have no lines of their own. */
function ownParts(box: Element): Node[] {
  return Array.from(box.childNodes).filter(
    (node) => node.nodeType === 3 || (node.nodeType === 1 && !isBox(node as Element)),
  );
}

function ownWeight(box: Element): number {
  return ownParts(box).reduce((sum, part) => sum + weightOf(part), 0);
}

function weightOf(node: Node): number {
  const dense = node.textContent?.match(DENSE)?.length ?? 0;
  return textLength(node) + 2 * dense;
}

function linkedLength(node: Node): number {
  return node.nodeType === 1 ? linkShare(node as Element) * textLength(node) : 0;
}
