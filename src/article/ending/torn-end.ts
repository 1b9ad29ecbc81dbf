import type { ParsedText } from "../../domain/article.ts";
import { cutShort } from "./cut-short.ts";
import { writtenDate } from "../document/written-date.ts";
import { wordCount } from "../document/words.ts";

/** Below this a line may be a heading, a verse, an entry or a signature. */
const LEAST_WORDS = 8;
/** As many paragraphs show how a text ends its sentences; Thai and verse show that it does not. */
const LEAST_PARAGRAPHS = 4;
/** Letters by which the end of a text is known in the source of its page, and where they are looked for. */
const END = 24;
const SOURCE_END = 2_000;

const FINISHED = /[.!?…:;。！？।؟۔։።][\p{Pe}\p{Pf}\p{Pi}"'*]*$/u;
/** Ends in a word, a comma or a hyphen, as nothing does that was written to its end. */
const IN_THE_MIDDLE = /[\p{L}\p{M}\p{N},、，،‐-]$/u;
/**
 * `Note:`, `— Ilka Brandt`, an address of mail or the web, parts set apart by dashes: what is below many
 * a text without a full stop.
 */
const BELOW_A_TEXT =
  /^\p{L}+(?: \p{L}+)?[:：]|[.!?…]["”»]? ?[—–] ?\p{Lu}|@|:\/\/| [-–|·•] .{1,200} [-–|·•] /u;

/**
 * A reading without the sentence in the middle of which its text was torn off: a file that was cut,
 * a feed, a transfer that ended early. It is known by its last line alone, a paragraph that ends
 * in a word where all others end as sentences do, or by its page, whose source ends right there.
 *
 * @param source of the page that it was read from.
 */
export function withoutTornEnd(parsed: ParsedText, source = ""): ParsedText {
  const { text, sentences, kind } = parsed.extraction;
  const torn = sentences.at(-1);
  // A sentence may go on on the next page; whoever posts in a discussion may end without a full stop.
  if (torn === undefined || parsed.furtherPages || kind?.name === "discussion") return parsed;
  const lines = text.trimEnd().split("\n");
  if (!endsInTheMiddle(lines.at(-1) ?? "")) return parsed;
  if (!othersAreFinished(lines.slice(0, -1)) && !isEndOf(source, text)) return parsed;
  return cutShort(parsed, torn.start, { key: "partTorn" }, "ends in the middle of a sentence");
}

/** Says when something was written, to the minute. */
function isTimestamp(line: string): boolean {
  return /\d{1,2}[:.h]\d{2}(?!\d)/u.test(line) && writtenDate(line) !== undefined;
}

function endsInTheMiddle(line: string): boolean {
  if (!IN_THE_MIDDLE.test(line) || BELOW_A_TEXT.test(line)) return false;
  return wordCount(line) >= LEAST_WORDS && !isTimestamp(line);
}

function othersAreFinished(lines: readonly string[]): boolean {
  const paragraphs = lines.filter((line) => wordCount(line) >= LEAST_WORDS);
  return (
    paragraphs.length >= LEAST_PARAGRAPHS && paragraphs.every((line) => FINISHED.test(line.trim()))
  );
}

/** Whether the source of a page ends where its text does, in the midst of it: no tag is closed behind it. */
function isEndOf(source: string, text: string): boolean {
  const end = source.slice(-SOURCE_END).trimEnd();
  const open = end.lastIndexOf("<");
  const shown = open > end.lastIndexOf(">") ? end.slice(0, open).trimEnd() : end;
  if (shown === "" || shown.endsWith(">")) return false;
  const letters = squeezed(text).slice(-END);
  return letters.length === END && squeezed(shown).endsWith(letters);
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
