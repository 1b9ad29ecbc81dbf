import { numberProse, proseIn, type PageProse } from "./prose.ts";

/** Below this share of the largest landmark's prose, another part of the page was read. */
const HALF = 0.5;
/** What a larger box has more, at least: blocks, and their share of what was read. */
const LEAST_BLOCKS = 2;
const LEAST_GAIN = 0.4;
/** One block that was not read is a slogan, a notice. */
const LEAST_MISSING = 2;
/** Of all a box says, the share that must be prose: menus and lists are not taken in for a paragraph. */
const MOSTLY = 0.5;
const LANDMARK = 'main, [role="main"], article, [itemprop~="articleBody"]';

/** The share of a page's prose that was read, 0..1; 1 where what was not read is next to nothing. */
export function coverage({ weights }: PageProse, read: ReadonlySet<string>): number {
  const missing = [...weights.keys()].filter((number) => !read.has(number));
  if (missing.length < LEAST_MISSING) return 1;
  return sumOf(weights, read) / sumOf(weights, weights.keys());
}

/**
 * The box to read instead of what was read, where that left out much: the largest landmark, if it has
 * more than twice as much prose, and around this the smallest box that holds the rest and is mostly
 * prose. `undefined` where what was read is whole.
 *
 * @param root the page again, as it was before it was read.
 * @param title as given when it was read.
 * @param read numbers of the blocks that were read, as `numberProse` gives them.
 */
export function widerBox(
  root: Element,
  title: string,
  read: ReadonlySet<string>,
): Element | undefined {
  const page = numberProse(root, title);
  const start = { box: commonBox(root, read), ...heldIn(page, read) };
  const landmark = largestLandmark(root, page);
  const held = landmark && page.boxes.get(landmark);
  if (!landmark || !held || start.prose >= HALF * held.prose) return climb(start, read, page, root);
  const other = { box: landmark, prose: held.prose, blocks: held.blocks };
  return climb(other, new Set(proseIn(landmark)), page, root) ?? landmark;
}

/** A box, and how much of its prose is had: not all of it, where some was left out. */
interface Had {
  readonly box: Element | undefined;
  readonly prose: number;
  readonly blocks: number;
}

function heldIn({ weights }: PageProse, read: ReadonlySet<string>): Omit<Had, "box"> {
  return { prose: sumOf(weights, read), blocks: read.size };
}

/** Goes up from a box as long as there is more prose to be had; never to the whole page. */
function climb(
  start: Had,
  read: ReadonlySet<string>,
  { boxes }: PageProse,
  root: Element,
): Element | undefined {
  let best: Had | undefined;
  for (let { box } = start; box && box !== root; box = box.parentElement ?? undefined) {
    const held = boxes.get(box);
    const had = best ?? start;
    if (!held || held.prose <= had.prose || held.prose < MOSTLY * held.text) continue;
    const isMuch =
      held.prose - had.prose >= LEAST_GAIN * had.prose && held.blocks - had.blocks >= LEAST_BLOCKS;
    if (isMuch || holdsAlike(box, read)) best = { box, prose: held.prose, blocks: held.blocks };
  }
  return best?.box;
}

/** Whether of several children of one shape some were read and some were not. */
function holdsAlike(box: Element, read: ReadonlySet<string>): boolean {
  const shapes = new Set<string | undefined>();
  const others: Element[] = [];
  for (const child of box.children) {
    const numbers = proseIn(child);
    if (numbers.some((number) => read.has(number))) shapes.add(shapeOf(child));
    else if (numbers.length > 0) others.push(child);
  }
  return others.some((child) => {
    const shape = shapeOf(child);
    return shape !== undefined && shapes.has(shape) && !isStory(child);
  });
}

/** What kind of box an element is; one without a name is like no other. */
function shapeOf(element: Element): string | undefined {
  const names = element.getAttribute("class")?.trim() ?? "";
  return names !== "" || element.localName === "p" ? `${element.localName} ${names}` : undefined;
}

/** A box under a headline of its own, as the next story is that a page goes on with. */
function isStory(box: Element): boolean {
  const headline = box.localName === "article" ? "h1, h2" : "h1";
  return box.querySelector(headline) !== null;
}

function largestLandmark(root: Element, page: PageProse): Element | undefined {
  const landmarks = Array.from(root.querySelectorAll(LANDMARK));
  return landmarks.reduce<Element | undefined>(
    (largest, box) => (proseOf(page, box) > (largest ? proseOf(page, largest) : 0) ? box : largest),
    undefined,
  );
}

/** The smallest box that holds all of these blocks. */
function commonBox(root: Element, numbers: ReadonlySet<string>): Element | undefined {
  let box: Element = root;
  for (;;) {
    const inner = Array.from(box.children).find((child) => holdsAll(child, numbers));
    if (!inner) return numbers.size === 0 ? undefined : box;
    box = inner;
  }
}

function holdsAll(box: Element, numbers: ReadonlySet<string>): boolean {
  const inside = new Set(proseIn(box));
  return numbers.size > 0 && [...numbers].every((number) => inside.has(number));
}

function proseOf({ boxes }: PageProse, box: Element): number {
  return boxes.get(box)?.prose ?? 0;
}

function sumOf(weights: ReadonlyMap<string, number>, numbers: Iterable<string>): number {
  let sum = 0;
  for (const number of numbers) sum += weights.get(number) ?? 0;
  return sum;
}
