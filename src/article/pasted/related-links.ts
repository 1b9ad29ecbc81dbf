import { anyOfAll } from "../../languages/index.ts";
import { isTailHeading } from "../document/line-patterns.ts";
import { isParagraph, isPlainStop } from "./pasted-paragraphs.ts";
import { isPageLine } from "./pasted-lines.ts";
import { terms } from "../../text/terms.ts";

/** Longer lines are no labels. */
const LABEL = 60;
/** More links than this are a list behind an article, not a box within it. */
const MOST_LINKS = 8;

/** Share of a text's terms that the article has to have for it to go on behind a list. */
const ELSEWHERE_SHARE = 0.2;

const READ_ALSO = anyOfAll(({ related }) => related?.labels);
const ELSEWHERE = anyOfAll(({ related }) => related?.elsewhere);

const READ_ALSO_ALONE = new RegExp(
  String.raw`^(?:[›»→▶■●>*–-]\s*)*(?:${READ_ALSO})\s*[:：]?$`,
  "iu",
);
const READ_ALSO_THIS = new RegExp(
  String.raw`^(?:[›»→▶■●>*–-]\s*)*(?:${READ_ALSO})\s*[:：|]\s*\S`,
  "iu",
);
/** The label in brackets, and behind it the other article. */
const READ_ALSO_IN_BRACKETS = new RegExp(
  String.raw`^[【［〔\[(（<＜〈]\s*(?:${READ_ALSO})\s*[】］〕\])）>＞〉]\s*\S`,
  "iu",
);
const ELSEWHERE_ALONE = new RegExp(String.raw`^(?:${ELSEWHERE})\s*[:：]?$`, "iu");

/** A line that names another article behind “read also”. */
export function isReadAlsoLine(line: string): boolean {
  return line.length <= 220 && (READ_ALSO_THIS.test(line) || READ_ALSO_IN_BRACKETS.test(line));
}

/** A heading over links to other articles. */
function isOnwardLabel(line: string): boolean {
  return (
    line.length < LABEL &&
    (READ_ALSO_ALONE.test(line) || ELSEWHERE_ALONE.test(line) || isTailHeading(line))
  );
}

/** Where a page leads on to other articles. */
export interface RelatedLinks {
  /** Lines of boxes behind which the article goes on: their labels and links. */
  readonly boxes: ReadonlySet<number>;
  /** Labels behind which it does not. */
  readonly ends: ReadonlySet<number>;
}

/**
 * Tells boxes of links within the article from the lists behind it. Behind a box text comes again that
 * is like the article's; in a list each text is like the link above it. In doubt the text is the
 * article's: a teaser too much does less harm than a paragraph lost.
 */
export function findRelatedLinks(lines: readonly string[]): RelatedLinks {
  const boxes = new Set<number>();
  const ends = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (boxes.has(at) || !isOnwardLabel(line)) continue;
    const next = behindLinks(lines, at);
    if (goesOn(lines, at, next)) for (let place = at; place < next; place += 1) boxes.add(place);
    else ends.add(at);
  }
  return { boxes, ends };
}

/** The first line behind a label that is no link. */
function behindLinks(lines: readonly string[], label: number): number {
  let next = label + 1;
  while (next < lines.length && next <= label + MOST_LINKS && isLink(lines[next] ?? "")) next += 1;
  return next;
}

function isLink(line: string): boolean {
  return isPageLine(line) || isOnwardLabel(line) || !(isParagraph(line) || isPlainStop(line));
}

function goesOn(lines: readonly string[], label: number, next: number): boolean {
  const before = lines.slice(0, label).filter(isParagraph);
  const text = lines[next] ?? "";
  if (before.length === 0 || !isParagraph(text)) return false;
  const own = new Set(terms(text));
  const common = (others: readonly string[]): number =>
    new Set(terms(others.join(" ")).filter((term) => own.has(term))).size;
  const likeLink = common([lines[next - 1] ?? ""].filter(isLink));
  const likeArticle = common(before);
  return READ_ALSO_ALONE.test(lines[label] ?? "")
    ? likeArticle >= likeLink
    : likeArticle >= 2 && likeArticle > likeLink && likeArticle >= ELSEWHERE_SHARE * own.size;
}
