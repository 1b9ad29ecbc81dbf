import type { Parsed } from "./article.ts";
import { bylineOf, withoutInlineByline } from "./bylines.ts";
import { compose, textWeight, tidyLine } from "./compose.ts";
import { isPerson } from "./html/names.ts";
import { folded } from "./html/words.ts";
import { writtenDate } from "./html/written-date.ts";
import { isCredit, isOnwardHeading, isPageLine, rightsHolder } from "./pasted-lines.ts";
import { terms } from "./terms.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** A line this heavy that ends like a sentence is a paragraph; headlines are lighter or do not end so. */
const PARAGRAPH = 60;
/** A line this heavy is a paragraph however it ends. */
const LONG_PARAGRAPH = 280;
/** Headlines are lighter than this. */
const HEADLINE = 300;
/** A line with a date in it is shorter than this, or it is text. */
const DATE_LINE = 100;

const SENTENCE_END = /[.!?。！？؟۔।…]["'”’»」』）)\]]*(?:\s?\[\d+\])*$/u;
const ITEM = /^(?:[-*•·▪◦‣]|\d{1,2}[.)])\s*/u;
/** The rubric in front of a headline: `[Talks]`, `【速報】`, `<단독>`. */
const RUBRIC =
  /^(?:\[[^\]]{1,60}\]|【[^】]{1,60}】|〔[^〕]{1,60}〕|［[^］]{1,60}］|[<＜〈][^>＞〉]{1,40}[>＞〉])\s*/u;

/**
 * Reads what a person pasted: a whole page with all that stands around its article, or plain
 * paragraphs. The article is kept; site header, rubric, captions, byline, copyright line and what
 * follows are not. A subhead that is a whole sentence begins the text; one that is not is left out.
 */
export function readPasted(text: string): Parsed {
  const lines = unwrapLines(text).map(tidyLine).filter(Boolean);
  const { first, last } = bodyRange(lines);
  const head = lines.slice(0, first);
  const body = lines.slice(first, last + 1);
  const around = [...head, ...lines.slice(last + 1), ...body.filter((line) => !isParagraph(line))];
  const title = findTitle(head, body);
  const imprint = readImprint(head, title);
  const paragraphs = [...subheads(head, title), ...bodyLines(body, title)].map(withoutInlineByline);
  const bylines = [
    ...around.map(bylineOf),
    imprint.byline,
    ...paragraphs.map(({ byline }) => byline),
  ];
  return compose({
    title: title === undefined ? undefined : withoutRubric(title),
    byline: bylines.find((name) => name !== undefined),
    site: around.map(rightsHolder).find((site) => site !== undefined) ?? imprint.site,
    publishedAt: around.map(dateIn).find((date) => date !== undefined),
    blocks: paragraphs.map((paragraph) => paragraph.text),
  });
}

function dateIn(line: string): string | undefined {
  return line.length <= DATE_LINE ? writtenDate(line) : undefined;
}

/** Author and paper in two bare lines under the headline: a name, then `The Courier, 3 July 2026`. */
function readImprint(
  head: readonly string[],
  title: string | undefined,
): { byline?: string; site?: string } {
  const below = title === undefined ? [] : head.slice(head.indexOf(title) + 1);
  const dated = below.findIndex((line) => dateIn(line) !== undefined);
  const before = below[dated - 1] ?? "";
  const paper = /^(\p{L}[^,，、\d]{2,50})[,，、]\s*\S*\d/u.exec(below[dated] ?? "")?.[1];
  return {
    ...(isPerson(before) ? { byline: before } : {}),
    ...(paper === undefined || bylineOf(paper) !== undefined ? {} : { site: paper.trim() }),
  };
}

function isParagraph(line: string): boolean {
  if (isPageLine(line)) return false;
  const weight = textWeight(line);
  return (weight >= PARAGRAPH && SENTENCE_END.test(line)) || weight >= LONG_PARAGRAPH;
}

/** Positions of the first and the last line of the article's body. */
function bodyRange(lines: readonly string[]): { first: number; last: number } {
  const end = onwardEnd(lines);
  const paragraphs = lines.flatMap((line, at) => (at < end && isParagraph(line) ? [at] : []));
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  // No paragraph: verse, notes or a script without full stops. All but the first line is the body.
  if (first === undefined || last === undefined)
    return { first: lines.length > 1 ? 1 : 0, last: end - 1 };
  return { first: openingOf(lines, first), last: closingOf(lines, last, end) };
}

/** Where what leads on to other articles begins, if that is in the second half. */
function onwardEnd(lines: readonly string[]): number {
  const weights = lines.map(textWeight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  for (const [at, line] of lines.entries()) {
    if (before > total / 2 && isOnwardHeading(line)) return at;
    before += weights[at] ?? 0;
  }
  return lines.length;
}

/** Short sentences right before the first paragraph open the article, except for the line that is its title. */
function openingOf(lines: readonly string[], first: number): number {
  let opening = first;
  while (opening > 1 && isShortSentence(lines[opening - 1] ?? "")) opening -= 1;
  return opening;
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

/** The body without the lines of the page in its midst, and without captions that repeat the headline. */
function bodyLines(body: readonly string[], title: string | undefined): string[] {
  const seen = new Set<string>();
  return body.filter((line) => {
    const key = folded(line);
    if (isPageLine(line) || bylineOf(line) !== undefined || isOnwardHeading(line)) return false;
    if (title !== undefined && !isParagraph(line) && repeats(line, title)) return false;
    if (seen.has(key) && key.length > 20) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a line is the headline, its rubric aside, or its beginning: a caption cut short. */
function repeats(line: string, title: string): boolean {
  const [short, long] = [folded(withoutRubric(line)), folded(withoutRubric(title))];
  return short.length >= 8 && long.startsWith(short);
}

/** Lines under the title that are sentences. */
function subheads(head: readonly string[], title: string | undefined): string[] {
  const below = title === undefined ? [] : head.slice(head.indexOf(title) + 1);
  return below.filter(
    (line) =>
      SENTENCE_END.test(line) &&
      !isPageLine(line) &&
      bylineOf(line) === undefined &&
      !repeats(line, title ?? ""),
  );
}

/**
 * The headline among the lines above the body: it shares its words with the text, is as long as
 * headlines are, and may wear a rubric or be repeated by a caption. Site headers share nothing.
 */
function findTitle(head: readonly string[], body: readonly string[]): string | undefined {
  const bodyTerms = new Set(terms(body.slice(0, 8).join(" ")));
  const candidates = head
    .filter(
      (line) => textWeight(line) < HEADLINE && !isPageLine(line) && bylineOf(line) === undefined,
    )
    .map((line, at) => ({ line, score: titleScore(line, head, bodyTerms) - at * 0.05 }))
    .filter(({ line, score }) => head.length === 1 || score > 1 || textWeight(line) >= 24)
    .sort((a, b) => b.score - a.score);
  return candidates[0]?.line;
}

function titleScore(line: string, head: readonly string[], bodyTerms: ReadonlySet<string>): number {
  const bare = withoutRubric(line);
  const own = terms(bare);
  const shared = own.filter((term) => bodyTerms.has(term)).length / Math.max(3, own.length);
  const weight = textWeight(bare);
  const echoed = head.some((other) => other !== line && !isCredit(other) && repeats(other, line));
  const cutShort = head.some((other) => other.length > line.length && repeats(line, other));
  return (
    3 * shared +
    (echoed ? 2 : 0) +
    (bare !== line ? 0.5 : 0) +
    (weight >= 24 && weight <= 160 ? 1 : 0) -
    (cutShort ? 3 : 0) -
    (/[.。]$/u.test(line) ? 1 : 0) -
    (/\s[>|›»/]\s.*\s[>|›»/]\s/u.test(line) ? 3 : 0)
  );
}

function withoutRubric(line: string): string {
  let bare = line;
  while (RUBRIC.test(bare)) bare = bare.replace(RUBRIC, "");
  return textWeight(bare) >= 8 ? bare : line;
}
