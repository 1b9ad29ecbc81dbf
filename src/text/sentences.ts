import type { Sentence } from "../domain/article.ts";
import { boundaries } from "./boundaries.ts";
import { stopsIn } from "./stops.ts";

/** An ordinal with a full stop: `3. Oktober`. */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
/** `1.`, `a.`, `(2).`: what it counts is behind it. */
const ENUMERATOR = /^\P{L}{0,2}\p{Script=Latin}?\P{L}?[.!?]$/u;
/** A small letter, or a mark that closes, goes on with the sentence before; a word follows a mark that opens. */
const CONTINUES = /^(?:[\p{Ll},;:)\]’」』،؛]|[”»](?![\p{L}\p{N}]))/u;
/** `「行こう。」と言った`, `"좋다."고 했다`: the particle after a quotation belongs to it. */
const PARTICLE = /^[\p{Script=Hiragana}\p{Script=Hangul}]/u;
const CLOSED_QUOTATION = /["”’»」』]$/u;
/** Behind a full stop in quotation marks most languages begin another sentence: they would have set a comma. */
const CLOSED_BEFORE_ATTRIBUTION = /[?!？！。다]\.?["”»」』]\s?$/u;

/** `2025. 11. 4.(화)`: the year first and full stops between, as Korea writes dates. */
const YEAR_FIRST = /(?<!\d)(?:19|20)\d\d\.$/u;
const MONTH_OF_YEAR = /(?<!\d)(?:19|20)\d\d\.(?:\s?\d{1,2}\.){1,2}\s?[(（]?$/u;
const NUMBERED = /^\d{1,2}\./u;

/** Above this, a “sentence” is a list or a text without stops; it is cut so that it can be shown. */
const LONGEST = 1_000;

interface Span {
  start: number;
  end: number;
}

/**
 * Splits a text into sentences, in reading order, with offsets into the text. Line breaks end a
 * block and so a sentence. The sentence boundaries are Unicode's (UAX 29, `Intl.Segmenter`), mended
 * for abbreviations, ordinals and quotations.
 *
 * @param language BCP 47 primary subtag.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const segmenter = segmenterFor(language);
  const spans: Span[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    spans.push(...splitBlock(line, offset, segmenter, language));
    offset += line.length + 1;
  }
  return spans
    .flatMap((span) => cutOverlong(text, span))
    .map((span) => trimmed(text, span))
    .filter((sentence) => sentence.text !== "");
}

function segmenterFor(language: string): Intl.Segmenter {
  const known =
    /^[a-z]{2,3}$/.test(language) && Intl.Segmenter.supportedLocalesOf([language]).length > 0;
  return new Intl.Segmenter(known ? language : "en", { granularity: "sentence" });
}

function splitBlock(line: string, offset: number, segmenter: Intl.Segmenter, language: string) {
  const spans: Span[] = [];
  const starts = boundaries(line, segmenter);
  for (const [at, index] of starts.entries()) {
    const segment = line.slice(index, starts[at + 1]);
    if (segment.trim() === "") continue;
    const last = spans.at(-1);
    const end = offset + index + segment.length;
    const before = line.slice(Math.max((last?.start ?? offset) - offset, index - ENDING), index);
    if (last && goesOn(before, segment.trimStart(), language)) {
      last.end = end;
    } else {
      spans.push({ start: offset + index, end });
    }
  }
  return spans;
}

/** Enough of a sentence to see how it ends. */
const ENDING = 40;

/** Whether `next` belongs to the sentence that ends in `before`. */
function goesOn(before: string, next: string, language: string): boolean {
  const head = before.trimEnd();
  if (CONTINUES.test(next)) return true;
  if (ENUMERATOR.test(head) || isWithinDate(head, next)) return true;
  const stops = stopsIn(language);
  if (stops.abbreviation.test(head))
    return !(stops.mayClose.test(head) && stops.starter.test(next));
  if (stops.numberSign.test(head)) return /^[\p{N}IVX]/u.test(next);
  if (stops.afterOrdinal && ORDINAL.test(head)) {
    if (stops.beforeOrdinal.test(head)) return !stops.starter.test(next);
    return stops.afterOrdinal.test(next) || /^\d/u.test(next);
  }
  if (CLOSED_BEFORE_ATTRIBUTION.test(before) && stops.attribution.test(next)) return true;
  return head === before && CLOSED_QUOTATION.test(head) && PARTICLE.test(next);
}

function isWithinDate(head: string, next: string): boolean {
  return MONTH_OF_YEAR.test(head) || (YEAR_FIRST.test(head) && NUMBERED.test(next));
}

/** Cuts at the last clause mark, else the last space, before the limit. */
function cutOverlong(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const clause = Math.max(...[...";；؛、，,"].map((mark) => window.lastIndexOf(mark)));
    const cut = [clause, window.lastIndexOf(" ")].find((at) => at > LONGEST / 2);
    const length = cut === undefined ? wholeCharacters(window) : cut + 1;
    spans.push({ start: from, end: from + length });
    from += length;
  }
  return [...spans, { start: from, end }];
}

/** Length of a window without half of a surrogate pair at its end. */
function wholeCharacters(window: string): number {
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}

function trimmed(text: string, { start, end }: Span): Sentence {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const sentence = raw.trim();
  return { text: sentence, start: from, end: from + sentence.length };
}
