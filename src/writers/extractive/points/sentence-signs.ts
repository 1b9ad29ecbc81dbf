import type { Article } from "../../../domain/article.ts";
import { numberWords } from "../../../text/number-words.ts";
import { isAnaphoric, isHeading } from "../../../text/sentence-form.ts";
import { terms } from "../../../text/terms.ts";
import { type Cue, cuePattern, hasCues } from "../../../languages/patterns/cues.ts";
import { datePattern } from "./dates-in.ts";
import { quotedParts } from "./quotation-spans.ts";
import { sumPattern } from "./sum-pattern.ts";

/** What is seen of a sentence without understanding it. */
export interface SentenceSigns {
  readonly text: string;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** Where it stands: 0 at the beginning of the text, 1 at its end. */
  readonly depth: number;
  /** The first sentence of its paragraph. */
  readonly leads: boolean;
  /** How many figures it gives; years, and numbers in words up to three, count half or nothing. */
  readonly figures: number;
  readonly money: boolean;
  /** It names a day, a month or an hour. */
  readonly dated: boolean;
  /** Share of its letters within quotation marks, 0..1. */
  readonly quoted: number;
  /** A quotation begins before it or ends behind it. */
  readonly openQuotation: boolean;
  /** The heading above it promises results: “Key findings”, “Recommendations”. */
  readonly promised: boolean;
  /** Words; how many different content terms, the pairs of unspaced scripts halved. */
  readonly words: number;
  readonly content: number;
  /** It begins with a word that means something in the sentence before. */
  readonly leans: boolean;
  /** Whether it has one of a cue's words, outside of quotation marks or within. */
  has(cue: Cue): boolean;
}

/** The signs of every sentence of an article, in order. */
export function signsOf({ sentences, text, language }: Article): SentenceSigns[] {
  const paragraphs = numbersOfParagraphs(sentences, text);
  const quoted = Object.values(
    Object.groupBy(sentences.keys().toArray(), (at) => paragraphs[at] ?? 0),
  ).flatMap((numbers = []) => quotedParts(numbers.map((at) => sentences[at]?.text ?? "")));
  const leaning = hasCues(language) ? cuePattern(language, "leaning") : undefined;
  const headings = headingsAbove(sentences, paragraphs);
  const dates = datePattern(language);
  const sums = sumPattern(language);
  return sentences.map((sentence, at) => ({
    text: sentence.text,
    paragraph: paragraphs[at] ?? 0,
    depth: at / sentences.length,
    leads: at === 0 || paragraphs[at] !== paragraphs[at - 1],
    figures: figuresIn(sentence.text.replace(dates, " "), language),
    dated: sentence.text.search(dates) >= 0,
    money: sums.test(sentence.text),
    quoted: quoted[at]?.share ?? 0,
    openQuotation: quoted[at]?.open ?? false,
    promised: cuePattern(language, "report").test(headings[at] ?? ""),
    words: wordsIn(sentence.text),
    content: contentOf(sentence.text, language),
    leans: leaning === undefined ? isAnaphoric(sentence.text) : beginsWith(leaning, sentence.text),
    has: (cue) => cuePattern(language, cue).test(sentence.text),
  }));
}

/** Where words are not spaced, two characters are about one. */
function wordsIn(sentence: string): number {
  const runs = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const unspaced = sentence.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return runs + (unspaced?.length ?? 0) / 2;
}

/** Terms of scripts without words overlap: two are about one word. */
function contentOf(sentence: string, language: string): number {
  const { size } = new Set(terms(sentence));
  return /^(?:ja|zh|ko)$/u.test(language) ? size / 2 : size;
}

/** Two sentences with a line break between them are of different paragraphs. */
function numbersOfParagraphs(sentences: Article["sentences"], text: string): number[] {
  let paragraph = 0;
  return sentences.map(({ start }, at) => {
    const before = sentences[at - 1];
    if (before && text.slice(before.end, start).includes("\n")) paragraph += 1;
    return paragraph;
  });
}

/** Of each sentence the last heading above it. */
function headingsAbove(sentences: Article["sentences"], paragraphs: readonly number[]): string[] {
  let heading = "";
  return sentences.map(({ text }, at) => {
    const isAlone = paragraphs[at] !== paragraphs[at - 1] && paragraphs[at] !== paragraphs[at + 1];
    if (isAlone && isHeading(text)) heading = text;
    return heading;
  });
}

const BEFORE_THE_FIRST_WORD = /^[^\p{L}\p{N}]*/u;

function beginsWith(pattern: RegExp, sentence: string): boolean {
  const start = BEFORE_THE_FIRST_WORD.exec(sentence)?.[0].length ?? 0;
  const found = pattern.exec(sentence);
  return found !== null && found.index <= start;
}

const FIGURE =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.,])\p{N}+(?:[.,  ]\p{N}{3})*(?:[.,]\p{N}+)?/gu;
/** `3.`, `(a)`, `§ 4`: the number of a paragraph. */
const LIST_MARK = /^\s*(?:\(?\d{1,3}[.)]|§+\s?\d+)\s/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

function figuresIn(sentence: string, language: string): number {
  const digits =
    sentence
      .replace(LIST_MARK, "")
      .match(FIGURE)
      ?.filter((figure) => !YEAR.test(figure)).length ?? 0;
  const { written } = numberWords(language);
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const spelled = words.filter((word) => (written.get(word) ?? 0) > 3).length;
  return digits + spelled / 2;
}
