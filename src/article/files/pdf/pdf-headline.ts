import { anyOfAll } from "../../../languages/index.ts";
import { bylineOf } from "../../document/bylines.ts";
import { writtenDate } from "../../document/written-date.ts";
import type { PdfParagraph } from "./pdf-paragraphs.ts";

/** A document's title as it is on its first page, with what is around it and is none of its text. */
export interface Headline {
  readonly title: string | undefined;
  /** Whether it is only a line that stands out: the document's own word on its title is better. */
  readonly isGuess: boolean;
  /** The name of the newspaper whose masthead the first page bears. */
  readonly site: string | undefined;
  readonly used: ReadonlySet<PdfParagraph>;
}

/** Sizes, in those of the text, of a title, and of a headline below a masthead. */
const TITLE = 1.15;
const BELOW_MASTHEAD = 1.5;
/** Characters: the longest name of a paper; from `LONG` on a paragraph is text. */
const LONGEST_NAME = 50;
const LONG = 150;
/** Between a letter's subject and its text stands the greeting, or nothing. */
const NEAR_TEXT = 3;

const SUBJECT = new RegExp(
  String.raw`^(?:${anyOfAll(({ documents }) => documents?.subject)})\s*[:：]\s*(?=\S)`,
  "iu",
);

/**
 * The title is the largest text of the first page, but for a masthead: the name of a paper, with its
 * date below and a headline below that. A letter has none; its subject is above the text, emphasised.
 */
export function headlineOf(paragraphs: readonly PdfParagraph[]): Headline {
  const first = paragraphs.filter(({ page }) => page === 0);
  const large = first.filter(isTitleLike);
  const largest = large.find(({ size }) => size === Math.max(...large.map((other) => other.size)));
  if (largest === undefined) return subjectOf(first);
  const below = headlineBelow(largest, first);
  if (below === undefined)
    return { title: largest.text, isGuess: false, site: undefined, used: new Set([largest]) };
  const nameplate = first.slice(first.indexOf(largest), first.indexOf(below) + 1);
  return { title: below.text, isGuess: false, site: largest.text, used: new Set(nameplate) };
}

function isTitleLike({ size, text }: PdfParagraph): boolean {
  return size > TITLE && text.length < 300;
}

/** The headline below a masthead, if that is what the largest text is: between them stands a date. */
function headlineBelow(
  largest: PdfParagraph,
  first: readonly PdfParagraph[],
): PdfParagraph | undefined {
  const at = first.indexOf(largest);
  const next = first.findIndex(({ size }, later) => later > at && size >= BELOW_MASTHEAD);
  const between = first.slice(at + 1, next);
  const headline = first[next];
  return headline !== undefined &&
    headline.text.length > LONGEST_NAME / 2 &&
    largest.text.length < LONGEST_NAME &&
    between.some(isDateline) &&
    between.every(({ text }) => text.length < LONG)
    ? headline
    : undefined;
}

function isDateline({ size, text }: PdfParagraph): boolean {
  return size < TITLE && text.length < LONG && writtenDate(text) !== undefined;
}

/** The subject of a letter: named as such, or an emphasised line right above its text. */
function subjectOf(first: readonly PdfParagraph[]): Headline {
  const long = first.findIndex(({ text }) => text.length >= LONG);
  const above = first.slice(0, long === -1 ? undefined : long);
  const named = above.find(({ text }) => SUBJECT.test(text) && text.length < LONG);
  const subject = named ?? above.slice(-NEAR_TEXT).findLast(isEmphasisedLine);
  return {
    title: subject?.text.replace(SUBJECT, ""),
    isGuess: named === undefined,
    site: undefined,
    used: new Set(subject === undefined ? [] : [subject]),
  };
}

function isEmphasisedLine({ isEmphasised, size, text }: PdfParagraph): boolean {
  return (
    isEmphasised &&
    size > 0.95 &&
    text.length >= 6 &&
    /^\p{L}[\p{L}\p{M}'’-]*[\s\p{P}]|\p{Script=Han}|\p{Script=Hangul}/u.test(text) &&
    !/[.:,;]$|@/u.test(text) &&
    bylineOf(text) === undefined &&
    !(text.length < 60 && writtenDate(text) !== undefined)
  );
}
