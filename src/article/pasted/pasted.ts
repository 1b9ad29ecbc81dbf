import type { Parsed } from "../../domain/article.ts";
import { bylineOf, withoutInlineByline } from "../document/bylines.ts";
import { compose, tidyLine } from "../document/compose.ts";
import { folded } from "../document/words.ts";
import { readImprint } from "./imprint.ts";
import { bodyRange } from "./pasted-body.ts";
import { isPageLine, rightsHolder } from "./pasted-lines.ts";
import { findRelatedLinks, isReadAlsoLine } from "./related-links.ts";
import { letterBoxes } from "./letter-boxes.ts";
import { readThread } from "./pasted-thread.ts";
import { isParagraph, SENTENCE_END } from "./pasted-paragraphs.ts";
import { findTitle, repeats, withoutKicker } from "./pasted-title.ts";
import { unwrapLines } from "../document/unwrap-lines.ts";

/**
 * Reads what a person pasted: a whole page with all that is around its article, or plain
 * paragraphs. The article is kept; site header, rubric, captions, byline, copyright line and what
 * follows are not. A subhead that is a whole sentence begins the text; one that is not is left out.
 */
export function readPasted(text: string): Parsed {
  const lines = unwrapLines(withBullets(text)).map(tidyLine).filter(Boolean);
  const thread = readThread(lines);
  if (thread !== undefined) return compose({ byline: thread.byline, blocks: thread.lines });
  const related = findRelatedLinks(lines);
  const onward = { ...related, boxes: new Set([...related.boxes, ...letterBoxes(lines)]) };
  const { first, last } = bodyRange(lines, onward);
  const head = lines.slice(0, first);
  const body = lines.slice(first, last + 1).filter((_, at) => !onward.boxes.has(first + at));
  const around = [...head, ...lines.slice(last + 1), ...body.filter((line) => !isParagraph(line))];
  const title = findTitle(head, body);
  const below = title === undefined ? [] : head.slice(head.indexOf(title) + 1);
  const imprint = readImprint(below, around, body.find(isParagraph) ?? "");
  const paragraphs = [...subheads(head, title), ...bodyLines(body, title)].map(withoutInlineByline);
  const bylines = [imprint.byline, ...paragraphs.map(({ byline }) => byline)];
  return compose({
    title: title === undefined ? undefined : withoutKicker(title),
    byline: bylines.find((name) => name !== undefined),
    site: around.map(rightsHolder).find((site) => site !== undefined) ?? imprint.site,
    publishedAt: imprint.publishedAt,
    blocks: paragraphs.map((paragraph) => paragraph.text),
  });
}

/** What Word writes before the entries of lists within lists, and a tab. */
const SUBORDINATE = /^[\t \u00a0]*(?:o|§|[\uf0a7\uf0b7\uf0d8\uf0fc])\t+/gmu;

/** The same mark before each entry of a list: letters and signs of a font are no text. */
function withBullets(text: string): string {
  return text.replace(SUBORDINATE, "•\t");
}

/** The body without the lines of the page in its midst, and without captions that repeat the headline. */
function bodyLines(body: readonly string[], title: string | undefined): string[] {
  const seen = new Set<string>();
  return body.filter((line) => {
    const key = folded(line);
    if (isPageLine(line) || bylineOf(line) !== undefined) return false;
    if (isReadAlsoLine(line) && !isParagraph(line)) return false;
    if (title !== undefined && !isParagraph(line) && repeats(line, title)) return false;
    if (seen.has(key) && key.length > 20) return false;
    seen.add(key);
    return true;
  });
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
