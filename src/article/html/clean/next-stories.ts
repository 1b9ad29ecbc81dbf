import { textLength } from "../source/element-text.ts";
import { folded } from "../../document/words.ts";

/** Characters of a story: a heading with less below it is none. */
const STORY = 400;
/** Characters above a story's headline, in its own box: a section, a date, who wrote it. */
const LONGEST_KICKER = 120;
/** Characters of a paragraph. */
const PARAGRAPH = 60;

/**
 * Takes out the stories that a page appends below its own, to be scrolled to: boxes that begin with a
 * headline of the same rank, which the page's title does not name, and have text of their own. Above them
 * stands the story that the title names: where a page makes each of its parts a headline, all of its text
 * is below some other headline. Nothing is taken where the title names no headline.
 */
export function removeNextStories({ body, title }: Document): void {
  const named = folded(title);
  const headlines = Array.from(body.querySelectorAll("h1"));
  const own = headlines.find((headline) => isNamed(headline, named));
  if (own === undefined) return;
  const stories = headlines
    .slice(headlines.indexOf(own) + 1)
    .filter((headline) => !isNamed(headline, named))
    .map((headline) => ({ headline, box: boxBeside(headline, own) }))
    .filter(({ headline, box }) => isStory(box, headline));
  const [first] = stories;
  if (first === undefined || proseBetween(body, own, first.box) < STORY) return;
  for (const { box } of stories) box.remove();
}

function isNamed(headline: Element, title: string): boolean {
  const text = folded(headline.textContent ?? "");
  return text !== "" && title.includes(text);
}

/** The largest box around a headline that does not hold the other. */
function boxBeside(headline: Element, other: Element): Element {
  let box = headline;
  while (box.parentElement !== null && !box.parentElement.contains(other)) box = box.parentElement;
  return box;
}

/** Whether a box begins with its headline and goes on with text. */
function isStory(box: Element, headline: Element): boolean {
  if (box === headline || textLength(box) <= STORY) return false;
  const before = (box.textContent ?? "").split(headline.textContent ?? "", 1)[0] ?? "";
  return before.replace(/\s+/g, " ").length <= LONGEST_KICKER;
}

/** Characters of the paragraphs between two elements. */
function proseBetween(body: Element, from: Element, to: Element): number {
  const elements = Array.from(body.querySelectorAll("*"));
  return elements
    .slice(elements.indexOf(from), elements.indexOf(to))
    .filter((element) => element.querySelector("p, div") === null)
    .map(textLength)
    .filter((length) => length >= PARAGRAPH)
    .reduce((sum, length) => sum + length, 0);
}
