import { textLength } from "../source/element-text.ts";
import { toBlocks } from "../source/blocks.ts";
import { statesTerms } from "../verdict/subscription-terms.ts";
import { wordCount } from "../../document/words.ts";

const BOXES = "div, section, aside, form";
/** Words of an offer, and of a paragraph that belongs to an article. */
const LONGEST = 90;
const PROSE = 14;
/** Characters below which a box says nothing. */
const SHORTEST = 12;

/**
 * Takes the offer out that stands behind the last paragraph, inside the article's own box: the terms on
 * which one may read on, with something to press or the question to those who have paid already. It has
 * this shape in every language. Gives its text; empty where there is none.
 */
export function removeOfferBox({ body }: Document): string {
  for (const article of body.querySelectorAll("article, main")) {
    const boxes = Array.from(article.querySelectorAll(BOXES)).filter((box) =>
      isOffer(box, article),
    );
    const [outermost] = boxes;
    if (outermost === undefined) continue;
    const text = linesOf(outermost).join(" ");
    outermost.remove();
    return text;
  }
  return "";
}

function isOffer(box: Element, article: Element): boolean {
  if (textLength(box) < SHORTEST) return false;
  const text = box.textContent ?? "";
  if (text.length > 10 * LONGEST || wordCount(text) > LONGEST) return false;
  return statesTerms(linesOf(box).join("\n")) && asks(box) && isBehindText(box, article);
}

function asks(box: Element): boolean {
  return box.querySelector("a, button") !== null || /[?？؟]/.test(box.textContent ?? "");
}

/** Paragraphs are before it and none behind. */
function isBehindText(box: Element, article: Element): boolean {
  const elements = Array.from(article.querySelectorAll(`p, ${BOXES}`));
  const isProse = (element: Element) =>
    element.localName === "p" &&
    !box.contains(element) &&
    wordCount(element.textContent ?? "") >= PROSE;
  const at = elements.indexOf(box);
  return elements.slice(0, at).some(isProse) && !elements.slice(at).some(isProse);
}

function linesOf(box: Element): string[] {
  return toBlocks(box).map(({ text }) => text);
}
