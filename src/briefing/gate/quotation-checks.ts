import { terms } from "../../text/terms.ts";
import type { Passage } from "../evidence/evidence.ts";
import { fold, squeeze } from "../../text/fold.ts";

/** The apostrophe of a text that was cut into words (`the boy 's father`) opens no quotation. */
const QUOTED = /"([^"]+)"|(?<![\p{L}\p{N}])'(?!(?:s|t|ll|re|ve|d|m)\s)([^']+)'(?![\p{L}\p{N}])/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** In words, where words are told by spaces. */
const LONGEST_TERM = 3;
const IS_NAME = /^\p{Lu}/u;
const LEFT_OUT = /\.{3}|…|\[[^\]]*\]|\([^)]*\)/u;
const STOPS_AT_ENDS = /^[\s.,;:!?-]+|[\s.,;:!?-]+$/gu;
/** Addresses of pages and people, mentions and Slack's own markup. */
const LINK =
  /\p{L}[\p{L}\d+.-]*:\/\/[^\s)>\]"”]+|<[^<>\s\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^<>]*>|(?<![\p{L}\p{N}])[@#][\p{L}\d][\p{L}\d._-]*|[^\s@<(]+@[^\s@)>]+|(?<![\p{L}\p{N}.])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/[^\s)>\]"”]*)?/gu;

/**
 * The passages that a statement puts in quotation marks and that the articles do not have: words in
 * quotation marks are nobody's to choose but the article's. Two kinds need not be verbatim: a term of
 * up to three words, if the sentences have its content words in a row (“Mr. Davies”), or the articles those of a name
 * (`«Исламскому союзу»`, which has other endings elsewhere), and Korean, whose headlines quote the sense and whose endings change with the sentence around, if they have half of it.
 *
 * @param near the cited sentences and those next to them, folded.
 * @param whole everything the articles say.
 */
export function foreignQuotations(
  statement: string,
  near: string,
  { folded, squeezed }: Pick<Passage, "folded" | "squeezed">,
): string[] {
  const there = terms(near);
  return [...fold(statement).matchAll(QUOTED)]
    .map(([, double, single]) => double ?? single ?? "")
    .filter((quotation) => !isVerbatimIn(squeezed, quotation) && !isLoose(quotation, there))
    .filter((quotation) => !(IS_NAME.test(quotation) && isLoose(quotation, terms(folded))));
}

function isVerbatimIn(squeezed: string, quotation: string): boolean {
  return quotation
    .split(LEFT_OUT)
    .every((part) => squeezed.includes(squeeze(part.replace(STOPS_AT_ENDS, ""))));
}

function isLoose(quotation: string, there: readonly string[]): boolean {
  const wanted = terms(quotation);
  if (HANGUL.test(quotation)) {
    return wanted.filter((pair) => there.includes(pair)).length >= wanted.length / 2;
  }
  if (wanted.length === 0 || UNSPACED.test(quotation)) return false;
  if (quotation.split(/\s+/u).length > LONGEST_TERM) return false;
  return there.some((_, at) => wanted.every((term, next) => there[at + next] === term));
}

/**
 * The links, addresses and mentions of a statement that the articles do not have.
 *
 * @param articleSmall everything the articles say, folded, in small letters.
 */
export function foreignLinks(statement: string, articleSmall: string): string[] {
  return [...fold(statement).toLowerCase().matchAll(LINK)]
    .map(([link]) => link.replace(/[.,;:!?]+$/u, ""))
    .filter((link) => !articleSmall.includes(link));
}
