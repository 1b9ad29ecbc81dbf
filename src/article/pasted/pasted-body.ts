import { bylineOf } from "../document/bylines.ts";
import { textWeight } from "../document/compose.ts";
import { isCommentsHeading, isPageLine, reservesRights } from "./pasted-lines.ts";
import type { RelatedLinks } from "./related-links.ts";
import { isParagraph, PARAGRAPH, SENTENCE_END } from "./pasted-paragraphs.ts";

/** Beyond this a paragraph says no more for its surroundings. */
const FULL = 400;

const ITEM = /^(?:[-*•·▪◦‣]|\d{1,2}[.)])\s*/u;

/** What lines that are no paragraphs say against an article standing around them. */
interface Values {
  readonly item: number;
  readonly other: number;
  readonly page: number;
  readonly onward: number;
  /** Share of its weight that a paragraph counts for when it stands alone: a teaser or a notice does. */
  readonly lone: number;
}

/** A whole page, with menus and teasers. */
const PAGE: Values = { item: -8, other: -40, page: -25, onward: -300, lone: 0.35 };
/** What somebody selected and copied: what is between its paragraphs belongs to them. */
const SELECTION: Values = { item: 0, other: 0, page: -25, onward: -300, lone: 1 };
/** A page has more lines than this that are no paragraphs. */
const FEW = 15;

/** Positions of the first and the last line of a body of text. */
export interface BodyRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Where the article stands among the lines of a page: the run of lines in which text outweighs menus,
 * teasers and buttons the most (the maximum subarray, after Kadane). A notice above the menu, or
 * teasers below the article, are paragraphs too, but lone ones.
 */
export function bodyRange(lines: readonly string[], onward: RelatedLinks): BodyRange {
  const end = endOfPage(lines);
  const best = heaviestRun(lineValues(lines, onward).slice(0, end));
  // No paragraph: verse, notes or a script without full stops. All but the first line is the body.
  if (best === undefined) return { first: lines.length > 1 ? 1 : 0, last: end - 1 };
  return { first: openingOf(lines, best.first), last: closingOf(lines, best.last, end) };
}

function lineValues(lines: readonly string[], { boxes, ends }: RelatedLinks): number[] {
  const few = lines.filter((line) => !isParagraph(line)).length < FEW;
  const values = few ? SELECTION : PAGE;
  const kept = lines.flatMap((line, at) =>
    (isPageLine(line) && !ends.has(at)) || boxes.has(at) ? [] : [at],
  );
  const found = lines.map((_, at) => (boxes.has(at) ? 0 : values.page));
  for (const [place, at] of kept.entries()) {
    // Advertisements and captions between two paragraphs do not part them.
    const neighbours = [kept[place - 1], kept[place + 1]].map((other) => lines[other ?? -1] ?? "");
    const alone = !neighbours.some((other) => isParagraph(other) || isShortSentence(other));
    found[at] = ends.has(at) ? values.onward : lineValue(lines[at] ?? "", alone, values);
  }
  return found;
}

function lineValue(line: string, alone: boolean, values: Values): number {
  if (isParagraph(line)) return Math.min(textWeight(line), FULL) * (alone ? values.lone : 1);
  if (bylineOf(line) !== undefined) return values.page;
  if (isShortSentence(line)) return Math.min(textWeight(line), PARAGRAPH) / 2;
  return ITEM.test(line) ? values.item : values.other;
}

function heaviestRun(values: readonly number[]): BodyRange | undefined {
  let best: BodyRange | undefined;
  let most = 0;
  let first = 0;
  let sum = 0;
  for (const [at, value] of values.entries()) {
    if (sum <= 0) {
      first = at;
      sum = 0;
    }
    sum += value;
    if (sum > most) {
      most = sum;
      best = { first, last: at };
    }
  }
  return most >= PARAGRAPH ? best : undefined;
}

/** Where readers begin to speak or the page reserves its rights, if an article is before it. */
function endOfPage(lines: readonly string[]): number {
  let paragraphs = 0;
  for (const [at, line] of lines.entries()) {
    if (paragraphs >= 2 && (isCommentsHeading(line) || reservesRights(line))) return at;
    if (isParagraph(line)) paragraphs += 1;
  }
  return lines.length;
}

/** Short sentences right before the first paragraph open the article, except for the line that is its title. */
function openingOf(lines: readonly string[], first: number): number {
  let opening = first;
  while (opening > 1 && isShortSentence(lines[opening - 1] ?? "")) opening -= 1;
  const atTop = opening === 0 && lines.length > 1 && !isParagraph(lines[0] ?? "");
  return atTop ? 1 : opening;
}

/** Short sentences right behind the last paragraph close the article, and a list that is announced. */
function closingOf(lines: readonly string[], last: number, end: number): number {
  let closing = last;
  let listed = isAnnouncement(lines, last);
  while (closing + 1 < end) {
    const next = lines[closing + 1] ?? "";
    listed ||= isAnnouncement(lines, closing + 1);
    const item = listed && (ITEM.test(next) || isAnnouncement(lines, closing + 1));
    if (isPageLine(next) || !(item || isShortSentence(next))) break;
    closing += 1;
  }
  return closing;
}

/** A line that ends in a colon, with list items below it. */
function isAnnouncement(lines: readonly string[], at: number): boolean {
  return /[:：]$/u.test(lines[at] ?? "") && ITEM.test(lines[at + 1] ?? "");
}

function isShortSentence(line: string): boolean {
  return (
    SENTENCE_END.test(line) &&
    !isPageLine(line) &&
    !ITEM.test(line) &&
    bylineOf(line) === undefined &&
    line.includes(" ")
  );
}
