import { fold, squeeze } from "./fold.ts";

const QUOTED = /"([^"]+)"|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu;
const LEFT_OUT = /\.{3}|…|\[[^\]]*\]|\([^)]*\)/u;
const STOPS_AT_ENDS = /^[\s.,;:!?-]+|[\s.,;:!?-]+$/gu;
/** Addresses of pages and people, mentions and Slack's own markup. */
const LINK =
  /\p{L}[\p{L}\d+.-]*:\/\/[^\s)>\]"”]+|<[^<>\s][^<>]*>|(?<![\p{L}\p{N}])[@#][\p{L}\d][\p{L}\d._-]*|[^\s@<(]+@[^\s@)>]+|(?<![\p{L}\p{N}.])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/[^\s)>\]"”]*)?/gu;

/**
 * The passages that a statement puts in quotation marks and that the articles do not have: words in
 * quotation marks are nobody's to choose but the article's.
 *
 * @param articleSqueezed everything the articles say, squeezed.
 */
export function foreignQuotations(statement: string, articleSqueezed: string): string[] {
  return [...fold(statement).matchAll(QUOTED)]
    .map(([, double, single]) => double ?? single ?? "")
    .filter((quotation) =>
      quotation
        .split(LEFT_OUT)
        .map((part) => squeeze(part.replace(STOPS_AT_ENDS, "")))
        .some((part) => !articleSqueezed.includes(part)),
    );
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
