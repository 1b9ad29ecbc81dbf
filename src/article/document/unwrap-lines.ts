/** Lines are wrapped by hand when most that could go on end here, in columns. */
const NARROWEST = 40;
const WIDEST = 100;

const SENTENCE_END = /[.!?。！？؟۔।…:：]["'”’»」』）)\]]*$/u;
/** A line that begins something: a list item, a heading, a quotation, a table row. */
const BEGINS = /^(?:[-*•·▪◦–—]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\|)/u;
const DENSE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uffef]/gu;

/**
 * Lines of a text with paragraphs whole: lines broken by hand at a column, as in e-mail, are joined.
 * A text whose lines are paragraphs is left as it is.
 */
export function unwrapLines(text: string): string[] {
  const paragraphs = unquoted(text.replace(/\r\n?/gu, "\n"))
    .split(/\n[\t \u00a0]*\n/u)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0);
  const width = wrapWidth(paragraphs);
  return width === undefined
    ? paragraphs.flat()
    : paragraphs.flatMap((lines) => joined(withoutPageBreaks(lines), width, text.toLowerCase()));
}

/** A page's number, and the line beside it that is repeated on each page. */
const PAGE_NUMBER = /^(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?$/u;
/** Characters of the line at the head or the foot of a page. */
const RUNNING_HEAD = 40;

/** The lines without numbers of pages in their midst, and what is beside these at the edge of a page. */
function withoutPageBreaks(lines: readonly string[]): string[] {
  const dropped = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (at === 0 || !PAGE_NUMBER.test(line)) continue;
    dropped.add(at);
    const head = [at - 1, at + 1].find((beside) => isRunningHead(lines[beside] ?? ""));
    if (head !== undefined && head > 0) dropped.add(head);
  }
  return lines.filter((_, at) => !dropped.has(at));
}

function isRunningHead(line: string): boolean {
  return (
    line.length <= RUNNING_HEAD &&
    /^[\p{Lu}\p{N}]/u.test(line) &&
    !/[\p{Po}\p{Pf}\p{Pe}-]$/u.test(line)
  );
}

/** A text that is quoted as a whole, as mail and chat programs do it, without its marks. */
function unquoted(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const quoted = lines.filter((line) => line.startsWith(">")).length;
  return quoted > 0.8 * lines.length ? text.replace(/^(?:> ?)+/gmu, "") : text;
}

/** The column at which lines are broken, or undefined when they are not. */
function wrapWidth(paragraphs: readonly string[][]): number | undefined {
  const widths = paragraphs.flat().map(columns);
  const width = Math.max(0, ...widths);
  if (width < NARROWEST || width > WIDEST) return undefined;
  const followed = paragraphs.flatMap((lines) => lines.slice(0, -1));
  const broken = followed.filter((line) => columns(line) > width * 0.6 && !SENTENCE_END.test(line));
  return broken.length >= 3 && broken.length > followed.length / 2 ? width : undefined;
}

function joined(lines: readonly string[], width: number, text: string): string[] {
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of lines) {
    const goesOn = previous !== undefined && !BEGINS.test(line) && columns(previous) > width * 0.6;
    const isLower = /^\p{Ll}/u.test(line);
    const ended =
      previous !== undefined && SENTENCE_END.test(previous) && columns(previous) < width * 0.8;
    const isInSentence = isLower && previous !== undefined && !SENTENCE_END.test(previous);
    if ((goesOn && !ended && !isHeadline(lines, paragraphs, line)) || isInSentence)
      paragraphs.push(joinWhole(paragraphs.pop() ?? "", line, text));
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

/** Whether the first line of a text stays by itself: it is wider than its columns and ends no sentence. */
function isHeadline(
  [first = "", ...rest]: readonly string[],
  paragraphs: readonly string[],
  next: string,
): boolean {
  if (paragraphs.length !== 1 || paragraphs[0] !== first || rest.length < LEAST_WRAPPED)
    return false;
  if (SENTENCE_END.test(first) || !/^["“„«‘(]?\p{Lu}/u.test(next)) return false;
  return columns(first) > Math.max(...rest.map(columns));
}
/** With fewer lines their width says nothing. */
const LEAST_WRAPPED = 4;

/** Joins two lines; a word that was cut at the first one's end is whole, unless the text has it with its hyphen. */
function joinWhole(before: string, after: string, text: string): string {
  const cut = /(\p{L}{2,})[-\u2010]$/u.exec(before)?.[1]?.toLowerCase();
  const rest = /^\p{Ll}{2,}/u.exec(after)?.[0];
  if (cut === undefined || rest === undefined) return join(before, after);
  return text.includes(`${cut}-${rest}`) ? before + after : before.slice(0, -1) + after;
}

/** Joins two parts of a line: no space after a hyphen, nor between characters of scripts without spaces. */
export function join(before: string, after: string): string {
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」]/u;
  const tight =
    /\p{L}-$/u.test(before) ||
    (spaceless.test(before.at(-1) ?? "") && spaceless.test(after[0] ?? ""));
  return tight ? before + after : `${before} ${after}`;
}

/** Width in columns: characters of East Asian scripts take two. */
function columns(line: string): number {
  return line.length + (line.match(DENSE)?.length ?? 0);
}
