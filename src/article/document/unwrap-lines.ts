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
    : paragraphs.flatMap((lines) => joined(lines, width));
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

function joined(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of lines) {
    const goesOn = previous !== undefined && !BEGINS.test(line) && columns(previous) > width * 0.6;
    const ended =
      previous !== undefined && SENTENCE_END.test(previous) && columns(previous) < width * 0.8;
    if (goesOn && !ended) paragraphs.push(join(paragraphs.pop() ?? "", line));
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
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
