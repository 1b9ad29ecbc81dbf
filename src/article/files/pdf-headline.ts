import { bylineOf } from "../bylines.ts";
import { writtenDate } from "../html/written-date.ts";
import type { PdfParagraph } from "./pdf-paragraphs.ts";

/** A document's title, with what stands around it and is none of its text. */
export interface Headline {
  readonly title: string | undefined;
  /** The name of the newspaper whose masthead the first page bears. */
  readonly site: string | undefined;
  readonly used: ReadonlySet<PdfParagraph>;
}

/** Sizes, in those of the text, of a title, and of a headline below a masthead. */
const TITLE = 1.15;
const BELOW_MASTHEAD = 1.5;
/** From here on a paragraph is text. */
const LONG = 150;

const SUBJECT =
  /^(?:re|ref|subject|betreff|betrifft|betr\.|objet|asunto|oggetto|assunto|onderwerp|тема|件名|題名|제목|主题|主旨|الموضوع)\s*[:：]\s*(?=\S)/iu;

/**
 * The title is the largest text of the first page, but for a masthead: the name of a paper, with its
 * date below and a headline below that. A letter has none; its subject stands above the text, emphasised.
 */
export function headlineOf(paragraphs: readonly PdfParagraph[]): Headline {
  const first = paragraphs.filter(({ page }) => page === 0);
  const large = first.filter(isTitleLike);
  const largest = large.find(({ size }) => size === Math.max(...large.map((other) => other.size)));
  if (largest === undefined) return subjectOf(first);
  const below = headlineBelow(largest, first);
  if (below === undefined)
    return { title: largest.text, site: undefined, used: new Set([largest]) };
  const nameplate = first.slice(first.indexOf(largest), first.indexOf(below) + 1);
  return { title: below.text, site: largest.text, used: new Set(nameplate) };
}

function isTitleLike({ size, text }: PdfParagraph): boolean {
  return size > TITLE && text.length >= 6 && text.length < 300;
}

/** The headline below a masthead, if that is what the largest text is: between them stands a date. */
function headlineBelow(
  largest: PdfParagraph,
  first: readonly PdfParagraph[],
): PdfParagraph | undefined {
  const at = first.indexOf(largest);
  const next = first.findIndex(({ size }, later) => later > at && size >= BELOW_MASTHEAD);
  const between = first.slice(at + 1, next);
  const isDated = between.some(({ text }) => writtenDate(text) !== undefined);
  return next > at &&
    largest.text.length < 60 &&
    isDated &&
    between.every(({ text }) => text.length < LONG)
    ? first[next]
    : undefined;
}

/** The subject of a letter: named as such, or the last emphasised line above its text. */
function subjectOf(first: readonly PdfParagraph[]): Headline {
  const long = first.findIndex(({ text }) => text.length >= LONG);
  const above = first.slice(0, long === -1 ? undefined : long);
  const named = above.find(({ text }) => SUBJECT.test(text) && text.length < LONG);
  const emphasised = above.filter(isEmphasisedLine);
  const largest = Math.max(...emphasised.map(({ size }) => size));
  const subject = named ?? emphasised.findLast(({ size }) => size > 0.95 * largest);
  return {
    title: subject?.text.replace(SUBJECT, ""),
    site: undefined,
    used: new Set(subject === undefined ? [] : [subject]),
  };
}

function isEmphasisedLine({ isEmphasised, size, text }: PdfParagraph): boolean {
  return (
    isEmphasised &&
    size > 0.95 &&
    text.length >= 6 &&
    !/[.:,;]$/u.test(text) &&
    bylineOf(text) === undefined &&
    !(text.length < 60 && writtenDate(text) !== undefined)
  );
}
