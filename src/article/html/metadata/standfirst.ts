import { tidyText } from "../source/blocks.ts";
import { folded } from "../../document/words.ts";

const CANDIDATES = "p, h2, h3, h4, div, span, strong, [itemprop~='description']";
/** A shorter description is a slogan or a kicker. */
const SHORTEST = 40;
const LONGEST = 600;
/** Beside less text than this it would be the better part of what was read. */
const LEAST_TEXT = 5;
/** Of its longer words, the share that the text may hold already: more, and it only repeats. */
const REPEATS = 0.8;
const OUTSIDE =
  "figure, figcaption, [class*='caption'], [class*='image'], footer, aside, nav, a[href], li";

/**
 * The paragraph under the headline that sums the article up, as it is on the page. It often lies
 * outside of what Readability takes; the page's description tells which one it is. The description
 * may be cut short; the paragraph is given whole.
 */
export function findStandfirst(
  document: Document,
  descriptions: readonly string[],
): string | undefined {
  const wanted = descriptions.map(sureBeginning).filter((text) => text.length >= SHORTEST);
  if (wanted.length === 0) return undefined;
  for (const element of document.body.querySelectorAll(CANDIDATES)) {
    if (element.childElementCount > 3) continue;
    const text = tidyText(element.textContent ?? "");
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    if (!beginsWith(text, wanted) || element.closest(OUTSIDE)) continue;
    return text;
  }
  return undefined;
}

/** Whether a text, folded, begins with one of the wanted ones; most differ in the first words. */
function beginsWith(text: string, wanted: readonly string[]): boolean {
  const start = folded(text.slice(0, SHORTEST)).slice(0, SHORTEST / 2);
  if (!wanted.some((beginning) => beginning.startsWith(start))) return false;
  const key = folded(text);
  return wanted.some((beginning) => key.startsWith(beginning));
}

/** What is sure of a description that may be cut in the middle of a word. */
function sureBeginning(description: string): string {
  const cut = /(?:…|\.\.\.|\[&hellip;\])\s*$/.test(description);
  const words = folded(description).split(" ");
  return (cut ? words.slice(0, -1) : words).join(" ");
}

/** A text with its standfirst before it, where that says more than the text does. */
export function withStandfirst(text: string, standfirst: string | undefined): string {
  if (!standfirst || text.length < LEAST_TEXT * standfirst.length) return text;
  const known = new Set(longWords(text));
  const words = longWords(standfirst);
  const repeated = words.filter((word) => known.has(word)).length;
  const repeats = repeated >= REPEATS * words.length || folded(text).includes(folded(standfirst));
  return repeats ? text : `${standfirst}\n${text}`;
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
