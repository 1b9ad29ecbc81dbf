import type { ParsedText } from "../../domain/article.ts";
import { cutShort } from "./cut-short.ts";
import { wordCount } from "../document/words.ts";

/** Below this a line may be a heading, a verse, an entry or a signature. */
const LEAST_WORDS = 8;
/** As many paragraphs show how a text ends its sentences; Thai and verse show that it does not. */
const LEAST_PARAGRAPHS = 4;

const FINISHED = /[.!?…:;。！？।؟۔։።][\p{Pe}\p{Pf}\p{Pi}"'*]*$/u;
/** Ends in a word, a comma or a hyphen, as nothing does that was written to its end. */
const IN_THE_MIDDLE = /[\p{L}\p{M}\p{N},、，،‐-]$/u;
/** `Note:`, `— Ilka Brandt`, an address of mail or the web: what is below many a text without a full stop. */
const BELOW_A_TEXT = /^\p{L}+(?: \p{L}+)?[:：]|[.!?…]["”»]? ?[—–] ?\p{Lu}|@|:\/\//u;

/**
 * A reading without the sentence in the middle of which its text was torn off: a file that was cut,
 * a feed, a transfer that ended early. It is known by its last line alone, a paragraph that ends
 * in a word where all others end as sentences do.
 */
export function withoutTornEnd(parsed: ParsedText): ParsedText {
  const { text, sentences, kind } = parsed.extraction;
  const torn = sentences.at(-1);
  // A sentence may go on on the next page; whoever posts in a discussion may end without a full stop.
  if (torn === undefined || parsed.furtherPages || kind?.name === "discussion") return parsed;
  if (!isTorn(text.trimEnd().split("\n"))) return parsed;
  return cutShort(parsed, torn.start, { key: "partTorn" }, "ends in the middle of a sentence");
}

function isTorn(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? "";
  if (!IN_THE_MIDDLE.test(last) || BELOW_A_TEXT.test(last)) return false;
  if (wordCount(last) < LEAST_WORDS) return false;
  const paragraphs = lines.slice(0, -1).filter((line) => wordCount(line) >= LEAST_WORDS);
  return (
    paragraphs.length >= LEAST_PARAGRAPHS && paragraphs.every((line) => FINISHED.test(line.trim()))
  );
}
