/**
 * `« Assis ! » Il obéit.`: with a space before it, Unicode leaves the mark to what follows. At the head of a
 * line there is nothing else that it could close.
 */
const CLOSED_LATE = /^[”»]\s+(?=\p{Lu})/u;
/** As far back a quotation is looked for that a mark may close, in UTF-16 code units. */
const QUOTATION = 300;
/** Longer than such a mark with its spaces. */
const MARK = 8;
/** `…四人死亡。“七成以上…`: Unicode takes every quotation mark behind a stop for one that closes. */
const OPENS_NEXT = /(?<=[.!?。！？…][”’」』）]?)[“‘「『《（]$/u;
/**
 * `It burned. 40 houses fell.`: before a figure that a small letter follows Unicode ends no sentence. A word of
 * fewer letters may be short for another.
 */
const BEFORE_FIGURE = /(?<=[\p{L}’'-]{4}\.["”»]?)\s+(?=\p{N})/gu;

/**
 * Where sentences may begin in a line, in order: after Unicode (UAX 29, `Intl.Segmenter`), and where it
 * knows too little of quotation marks and figures.
 */
export function boundaries(line: string, segmenter: Intl.Segmenter): number[] {
  const starts = [...segmenter.segment(line)].map(({ index }) => {
    const [mark = ""] = CLOSED_LATE.exec(line.slice(index, index + MARK)) ?? [];
    return index === 0 ? 0 : index + mark.length - markBefore(line, index);
  });
  const beforeFigures = line.matchAll(BEFORE_FIGURE).map(({ 0: space, index }) => {
    return index + space.length;
  });
  return [...new Set([...starts, ...beforeFigures])].toSorted((one, other) => one - other);
}

/** Length of the mark right before a sentence, without a space, that opens it. */
function markBefore(line: string, start: number): number {
  const before = line.slice(Math.max(0, start - QUOTATION), start);
  return OPENS_NEXT.test(before) && !closesLow(before) ? 1 : 0;
}

/** In German the same mark closes: `„Geht!“`. */
function closesLow(before: string): boolean {
  const opened = before.lastIndexOf("„");
  return opened >= 0 && before.indexOf("“", opened) === before.length - 1;
}
