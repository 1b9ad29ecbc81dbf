import { folded, wordCount } from "../document/words.ts";

/** The three places where a page's article can be found. */
export interface TextSources {
  /** What was read off the page. */
  readonly found: string;
  /** JSON-LD's `articleBody`. */
  readonly stated: string;
  /** A transcript, or prose in script state, and whether it is known to be this page's; only looked for when there is little else. */
  readonly embedded: () => { readonly text: string; readonly isAbout: boolean };
}

/** Fewer words in the page's data are an abstract. */
const ENOUGH_STATED = 80;
/** Below this a page may keep its article in its scripts. */
const SHORT = 200;
/** With as many words of its own a page is not replaced by a text that may be another story's. */
const SAYS_SOMETHING = 60;

/**
 * The best of the texts that a page has. What was read off the page is best, since it has headings
 * and lists in order; the page's data is taken where it has far more, or the same text and more.
 */
export function bestText({ found, stated, embedded }: TextSources): string {
  const best = hasMore(stated, found) ? stated : found;
  if (wordCount(best) >= SHORT) return best;
  const prose = embedded();
  if (!prose.isAbout && wordCount(best) >= SAYS_SOMETHING) return best;
  const words = wordCount(prose.text);
  return words > ENOUGH_STATED && words > 2.5 * wordCount(best) ? prose.text : best;
}

function hasMore(stated: string, found: string): boolean {
  const words = wordCount(stated);
  if (words <= ENOUGH_STATED) return false;
  const ratio = words / Math.max(1, wordCount(found));
  return ratio > 2.5 || (ratio > 1.25 && shareWithin(found, stated) > 0.9);
}

/** The share of a text's runs of four words that another text holds. */
function shareWithin(text: string, whole: string): number {
  const known = new Set(runs(whole));
  const wanted = runs(text);
  return wanted.filter((run) => known.has(run)).length / Math.max(1, wanted.length);
}

function runs(text: string): string[] {
  const words = folded(text).split(" ");
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(" "));
}
