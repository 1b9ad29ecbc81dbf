import { textLength } from "../source/element-text.ts";
import { folded } from "../../document/words.ts";

/** Characters of a story: a heading with less below it is none. */
const STORY = 400;

/**
 * Takes out the stories that a page appends below its own, to be scrolled to: boxes with a headline of the
 * same rank that the page's title does not name, and with text of their own. Nothing is taken where the title
 * names no headline.
 */
export function removeNextStories({ body, title }: Document): void {
  const named = folded(title);
  const headlines = Array.from(body.querySelectorAll("h1"));
  const own = headlines.find((headline) => isNamed(headline, named));
  if (own === undefined) return;
  for (const headline of headlines.slice(headlines.indexOf(own) + 1)) {
    if (isNamed(headline, named) || !body.contains(headline)) continue;
    const box = boxBeside(headline, own);
    if (box !== headline && textLength(box) > STORY) box.remove();
  }
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
