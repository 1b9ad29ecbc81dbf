import { anyOfAll, type Language } from "../../languages/index.ts";
import { isWeekday } from "../document/date-words.ts";
import { bylineOf } from "../document/bylines.ts";
import { isPerson } from "../document/person-names.ts";
import { writtenDate } from "../document/written-date.ts";

/** Who wrote an article, where it appeared and when, as the lines around its text say. */
export interface Imprint {
  readonly byline?: string | undefined;
  readonly site?: string | undefined;
  readonly publishedAt?: string | undefined;
}

/** A line with a date in it is shorter than this, or it is text. */
const DATE_LINE = 100;
/** What parts name, role, paper and date in one line. */
const BETWEEN = /\s*(?:[|·•／]|\s[–—-]\s|\u3000|\s{2,})\s*/u;
/** Scripts in which a space parts names and roles. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** An issue that is named by its season or month: `spring 2026`. */
const phrases = (kind: keyof NonNullable<Language["imprint"]>): string =>
  anyOfAll(({ imprint }) => imprint?.[kind]);
const ISSUE = new RegExp(
  String.raw`(?:${phrases("seasons")}|\p{L}{3,10})\s+(?:de\s+)?(?:19|20)\d\d$`,
  "iu",
);
/** Papers in Han, Kana and Hangul, where a name alone tells nothing. */
const EASTERN_PAPER = new RegExp(`(?:${phrases("papers")})$`, "u");
/** What a line like `Comment, 3 July 2026` begins with and is no paper. */
const NO_PAPER = new RegExp(String.raw`^(?:${phrases("noPaper")})(?!\p{L})`, "iu");
const UNDATED = new RegExp(String.raw`,\s*(?:${phrases("on")})?\s*\d[^,]*$`, "u");
/** `HALM, 3 July 2026 (Wire) –` at the head of a report. */
const DATELINE =
  /^\p{Lu}[\p{L}\s.'’-]{1,40},\s[^.!?]{0,30}?(?:19|20)\d\d\b(?:\s\([^)]{1,40}\))?\s?[—–-]\s/u;

/**
 * Reads the lines between headline and text, and those around both: a name or a role and a name, then
 * `The Courier, 3 July 2026`, in one line or several.
 *
 * @param below lines between the headline and the text.
 * @param around all lines that are not text.
 * @param text the first paragraph.
 */
export function readImprint(
  below: readonly string[],
  around: readonly string[],
  text: string,
): Imprint {
  const dated = below.findIndex((line) => dateIn(line) !== undefined || isIssue(line));
  const line = below[dated] ?? "";
  const before = below[dated - 1] ?? "";
  return {
    byline: first(around, bylineIn) ?? nameIn(line) ?? (isPerson(before) ? before : undefined),
    site: first(below, paperIn),
    publishedAt: first(around, dateIn) ?? writtenDate(DATELINE.exec(text)?.[0] ?? ""),
  };
}

/** The date in a line that is no text, as ISO 8601. */
export function dateIn(line: string): string | undefined {
  return line.length <= DATE_LINE ? writtenDate(line) : undefined;
}

function first<T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined {
  return lines.map(read).find((found) => found !== undefined);
}

const isIssue = (line: string): boolean => line.length <= DATE_LINE && ISSUE.test(line);

/** The byline that a line is, or has beside a date or a paper. */
function bylineIn(line: string): string | undefined {
  if (line.length > DATE_LINE) return undefined;
  const parts = line.split(UNSPACED.test(line) ? /\s+/u : BETWEEN);
  const pairs = parts.slice(1).map((part, at) => `${parts[at]} ${part}`);
  const undated = line.replace(UNDATED, "");
  return bylineOf(line) ?? bylineOf(undated) ?? first([...parts, ...pairs], bylineOf);
}

/** The name in `Jane Doe, Platform team · 3 July 2026`. */
function nameIn(line: string): string | undefined {
  const [name = "", date] = line.split(BETWEEN);
  const bare = name.split(/[,，]/u)[0]?.trim() ?? "";
  return date !== undefined &&
    dateIn(name) === undefined &&
    isPerson(bare) &&
    !EASTERN_PAPER.test(bare)
    ? bare
    : undefined;
}

/** The paper in `The Courier, 3 July 2026`, `The Courier, spring 2026` or `3 July 2026 | The Courier`. */
function paperIn(line: string): string | undefined {
  if (dateIn(line) === undefined && !isIssue(line)) return undefined;
  const parts = line.split(BETWEEN).flatMap((part) => part.split(/[,，、،]\s+/u));
  const eastern = parts
    .flatMap((part) => part.split(/\s+/u))
    .find((part) => EASTERN_PAPER.test(part));
  if (eastern !== undefined) return eastern.replace(/^.*[:：]/u, "");
  const at = parts.findIndex((part) => /\d/u.test(part) || isWeekday(part));
  const name = parts[at - 1]?.trim() ?? "";
  const isPaper =
    at === 1 &&
    /^\p{L}[^\d]{2,50}$/u.test(name) &&
    !NO_PAPER.test(name) &&
    bylineOf(name) === undefined;
  return isPaper ? name : undefined;
}
