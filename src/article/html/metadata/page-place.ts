import { isLinkElsewhere, textLength } from "../source/element-text.ts";
import { folded } from "../../document/words.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6";
/** Characters. A teaser is short; a longer box is the article, whatever heading is in it. */
const LONGEST_TEASER = 800;
const BESIDE = "nav, aside, [role='complementary']";

/**
 * Whether a part of a page says something of another story: it stands in a box that has a linked heading
 * of its own which is not the page's, or in what lies beside the article.
 */
export function isOfAnotherStory(element: Element): boolean {
  if (element.closest(BESIDE) !== null || isInPageFooter(element)) return true;
  const headline = folded(element.ownerDocument.title);
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    if (box.localName === "body" || textLength(box) > LONGEST_TEASER) return false;
    const headings = Array.from(box.querySelectorAll(HEADINGS));
    if (headings.some((heading) => isHeadline(heading, headline))) return false;
    if (headings.some(isLinked)) return true;
  }
  return false;
}

/** The footer of an article says who wrote it and when; that of a page does not. */
function isInPageFooter(element: Element): boolean {
  const footer = element.closest("footer");
  return footer !== null && footer.closest("article") === null;
}

function isHeadline(heading: Element, headline: string): boolean {
  const text = folded(heading.textContent ?? "");
  return heading.localName === "h1" || (text !== "" && headline.includes(text));
}

function isLinked(heading: Element): boolean {
  const link = heading.closest("a") ?? heading.querySelector("a[href]");
  return link !== null && (isLinkElsewhere(link) || link.contains(heading));
}
