import { blockText, toBlocks } from "../source/blocks.ts";
import { isLinkElsewhere, linkShare, textLength } from "../source/element-text.ts";
import type { Post } from "./post.ts";
import { findMarks, nameIn, timeIn, type Marks } from "./post-marks.ts";

const VOTES = "[itemprop~='upvoteCount']";
const ACCEPTED = /^(?:accepted-answer|acceptedAnswer|accepted|solution|best-answer|is-?solution)$/i;

/** Fewer are no discussion. */
const LEAST_POSTS = 2;
/** Of the boxes of one shape, the share that must have an author and a time. */
const MOSTLY = 0.8;
/** Characters of a post that count for it: many posts tell more than one long one. */
const COUNTED = 300;
/** A page repeats more shapes than this only where it is made to. */
const MOST_SHAPES = 400;

/**
 * The posts of a discussion, known by their shape: boxes of one kind, each with who wrote it and when. What
 * a post says is its largest part that holds neither; of posts that stand in each other each says its own.
 */
export function postsByShape(root: Element): Post[] {
  const marks = findMarks(root);
  const boxes = bestGroup(root, marks);
  if (boxes.length < LEAST_POSTS) return [];
  const nested = new Set(boxes);
  const bodies = boxes.map((box) => statedBody(box, nested) ?? largestUnmarked(box, nested, marks));
  const shape = mostFrequent(bodies.map((body) => body && shapeOf(body)));
  const opening = openingBox(boxes[0], root);
  const posts = boxes.map((box, at) => {
    const own = ownParts(box, nested).find((part) => shapeOf(part) === shape);
    return postOf(box, own ?? bodies[at], nested, marks);
  });
  if (opening === undefined) return posts;
  const body = statedBody(opening, nested) ?? largestUnmarked(opening, nested, marks);
  return [postOf(opening, body, nested, marks), ...posts];
}

/** The part that the page itself calls the text of a post. */
function statedBody(box: Element, posts: ReadonlySet<Element>): Element | undefined {
  return ownParts(box, posts).find((part) =>
    /(?:^|\s)(?:text|articleBody)(?:\s|$)/.test(part.getAttribute("itemprop") ?? ""),
  );
}

/** Characters of a question: shorter boxes above the posts are the page's. */
const LEAST_OPENING = 60;

/** The box above the posts, below the headline, that what is answered stands in where it has another shape. */
function openingBox(first: Element | undefined, root: Element): Element | undefined {
  const headline = root.querySelector("h1");
  let largest: Element | undefined;
  let most = LEAST_OPENING;
  for (let around = first; around && around !== root; around = around.parentElement ?? undefined) {
    for (let box = around.previousElementSibling; box; box = box.previousElementSibling) {
      if (/^(?:h[1-6]|nav|header|aside|form)$/.test(box.localName)) continue;
      const length = textLength(box) * (1 - linkShare(box));
      if (length > most) [largest, most] = [box, length];
      if (headline !== null && (box === headline || box.contains(headline))) return largest;
    }
    if (headline !== null && around.contains(headline)) return largest;
  }
  return headline === null ? undefined : largest;
}

/** The boxes of one shape that say most, each with its author and time. */
function bestGroup(root: Element, marks: Marks): Element[] {
  const marked = boxesAround(root, marks);
  const groups = new Map<string, Element[]>();
  for (const box of root.querySelectorAll("[class], [itemtype]")) {
    for (const shape of shapesOf(box)) {
      const group = groups.get(shape);
      if (group) group.push(box);
      else if (marked.has(box) && groups.size < MOST_SHAPES) groups.set(shape, [box]);
    }
  }
  let best: Element[] = [];
  let most = 0;
  for (const group of groups.values()) {
    if (group.length < LEAST_POSTS) continue;
    const complete = group.filter((box) => marked.has(box));
    if (complete.length < MOSTLY * group.length || areTeasers(group, marks)) continue;
    const own = new Set(group);
    const said = group.reduce((sum, box) => sum + Math.min(COUNTED, ownLength(box, own)), 0);
    if (said > most) [best, most] = [group, said];
  }
  return best;
}

/** Whether boxes are under headlines that lead elsewhere: a list of articles, each with its author and date. */
function areTeasers(group: readonly Element[], { authors }: Marks): boolean {
  const isHeadline = (link: Element) =>
    isLinkElsewhere(link) && !authors.has(link) && !authors.has(link.parentElement ?? link);
  const linked = group.filter((box) =>
    Array.from(box.querySelectorAll(LINKED_HEADLINE)).some(isHeadline),
  );
  return linked.length > group.length / 2;
}

const LINKED_HEADLINE = "h1 a[href], h2 a[href], h3 a[href], h4 a[href]";

/** The boxes that hold an author and a time. */
function boxesAround(root: Element, { authors, times }: Marks): ReadonlySet<Element> {
  const around = (marks: ReadonlySet<Element>) => {
    const boxes = new Set<Element>();
    for (const mark of marks) {
      for (let box = mark.parentElement; box && box !== root; box = box.parentElement) {
        if (boxes.has(box)) break;
        boxes.add(box);
      }
    }
    return boxes;
  };
  return around(authors).intersection(around(times));
}

function shapesOf(box: Element): string[] {
  const type = box.getAttribute("itemtype");
  const names = (box.getAttribute("class") ?? "").split(/\s+/).filter((name) => name !== "");
  return [...names.map((name) => `${box.localName}.${name}`), ...(type === null ? [] : [type])];
}

function shapeOf(element: Element): string {
  const names = (element.getAttribute("class") ?? "").trim().split(/\s+/)[0] ?? "";
  return `${element.localName}.${names}`;
}

/** The parts of a post that are not another's. */
function ownParts(box: Element, posts: ReadonlySet<Element>): Element[] {
  const parts: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (posts.has(child)) continue;
      parts.push(child);
      walk(child);
    }
  };
  walk(box);
  return parts;
}

function ownLength(box: Element, posts: ReadonlySet<Element>): number {
  let length = textLength(box);
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (posts.has(child)) length -= textLength(child);
      else walk(child);
    }
  };
  walk(box);
  return Math.max(0, length);
}

/** The part of a post with the most text that holds neither author nor time. */
function largestUnmarked(
  box: Element,
  posts: ReadonlySet<Element>,
  { authors, times }: Marks,
): Element | undefined {
  const parts = ownParts(box, posts);
  const marked = new Set<Element>();
  for (const part of parts) {
    const isMark = authors.has(part) || times.has(part);
    if (!isMark && !Array.from(part.children).some((child) => posts.has(child))) continue;
    for (
      let around: Element | null = part;
      around && around !== box;
      around = around.parentElement
    ) {
      marked.add(around);
    }
  }
  let largest: Element | undefined;
  let most = 0;
  for (const part of parts) {
    const length = marked.has(part) ? 0 : textLength(part);
    if (length > most) [largest, most] = [part, length];
  }
  return largest;
}

function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function postOf(
  box: Element,
  body: Element | undefined,
  posts: ReadonlySet<Element>,
  { authors, times }: Marks,
): Post {
  const parts = ownParts(box, posts);
  const votes = Number(votesIn(box) ?? Number.NaN);
  const isAccepted = [box, ...parts].some((part) =>
    [...part.classList, ...(part.getAttribute("itemprop") ?? "").split(/\s+/)].some((name) =>
      ACCEPTED.test(name),
    ),
  );
  return {
    speaker: nameIn(parts.filter((part) => authors.has(part))),
    at: timeIn(parts.filter((part) => times.has(part))),
    text: body === undefined ? "" : blockText(toBlocks(body)),
    ...(isAccepted ? { accepted: true } : {}),
    ...(Number.isInteger(votes) ? { votes } : {}),
  };
}

function votesIn(box: Element): string | null | undefined {
  const element = box.querySelector(VOTES);
  return element?.getAttribute("content") ?? element?.textContent?.trim();
}
