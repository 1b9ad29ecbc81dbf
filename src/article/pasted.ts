import type { Parsed } from "./article.ts";
import { bylineOf, withoutInlineByline } from "./bylines.ts";
import { compose, textWeight, tidyLine } from "./compose.ts";
import { isPerson } from "./html/names.ts";
import { folded } from "./html/words.ts";
import { writtenDate } from "./html/written-date.ts";
import { bodyRange, isParagraph, SENTENCE_END } from "./pasted-body.ts";
import { isCredit, isOnwardHeading, isPageLine, rightsHolder } from "./pasted-lines.ts";
import { terms } from "./terms.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** Headlines are lighter than this. */
const HEADLINE = 300;
/** Lighter lines are headlines only if the text speaks of them. */
const SHORT_HEADLINE = 24;
/** Lines above the body among which its headline stands; what is higher is the page's. */
const NEAR_BODY = 25;
/** A line with a date in it is shorter than this, or it is text. */
const DATE_LINE = 100;

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
 * The headline among the lines above the body: near it, it shares its words with the text, is as long
 * as headlines are, and may wear a rubric or be repeated by a caption. Menus share nothing.
 */
function findTitle(head: readonly string[], body: readonly string[]): string | undefined {
  const bodyTerms = new Set(terms(body.slice(0, 12).join(" ")));
  const near = head.slice(-NEAR_BODY);
  const candidates = near
    .map((line, at) => ({ line, above: near.length - at }))
    .filter(
      ({ line }) =>
        textWeight(line) < HEADLINE && !isPageLine(line) && bylineOf(line) === undefined,
    )
    .map(({ line, above }) => ({ line, score: titleScore(line, near, bodyTerms) - 0.04 * above }))
    .filter(
      ({ line, score }) => head.length === 1 || score > 1 || textWeight(line) >= SHORT_HEADLINE,
    )
    .sort((a, b) => b.score - a.score);
  return candidates[0]?.line;
}

function titleScore(line: string, near: readonly string[], bodyTerms: ReadonlySet<string>): number {
  const bare = withoutRubric(line);
  const own = new Set(terms(bare));
  const shared = [...own].filter((term) => bodyTerms.has(term)).length;
  const weight = textWeight(bare);
  const echoed = near.some((other) => other !== line && !isCredit(other) && repeats(other, line));
  const cutShort = near.some((other) => other.length > line.length && repeats(line, other));
  return (
    0.5 * Math.min(shared, 4) +
    shared / Math.max(3, own.size) +
    (echoed ? 2 : 0) +
    (bare !== line ? 0.5 : 0) +
    (weight >= SHORT_HEADLINE && weight <= 160 ? 1 : 0) -
    (weight > 110 ? 0.5 : 0) -
    (cutShort ? 3 : 0) -
    (/[.。]$/u.test(line) ? 2 : 0) -
    (/\s[>|›»/]\s.*\s[>|›»/]\s/u.test(line) ? 3 : 0)
  );
}

function withoutRubric(line: string): string {
  let bare = line;
  while (RUBRIC.test(bare)) bare = bare.replace(RUBRIC, "");
  return textWeight(bare) >= 8 ? bare : line;
}
