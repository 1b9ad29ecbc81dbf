const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const QUESTION = /[?？؟][”"»」』]?$/u;
const LONGEST_QUESTION = 250;
/** In a story people ask, too, but within quotation marks. */
const SPOKEN = /^["'“„«»‘—–-]/u;
/** `Q:` and `A:`, and what stands for them elsewhere. */
const MARKED = /^(?:[QAFRPDBOSТВО]|문|답|질문|답변|问|答|問|س|ج)\s?[:：.]\s/u;
/** Of an interview at least so much of the lines, of a discussion so many contributions. */
const SMALLEST_SHARE = 0.15;

/** How many questions with an answer below them a text has, if it consists of them; else 0. */
export function exchanges(text: string): number {
  const all = lines(text);
  const asks = all.map(
    (line) => QUESTION.test(line) && line.length <= LONGEST_QUESTION && !SPOKEN.test(line),
  );
  const answered = asks.filter((is, at) => is && at > 0 && asks[at + 1] === false).length;
  const marked = Math.floor(all.filter((line) => MARKED.test(line)).length / 2);
  const count = Math.max(answered, marked);
  return count >= SMALLEST_SHARE * all.length ? count : 0;
}

const CONTRIBUTION = /^[\p{Lu}\p{Lo}@][\p{L}\p{N} .’'_-]{1,30}(?:\s?[(,][^)]{0,30}\)?)?\s?[:：]\s/u;

/** How many lines begin with the name of who wrote them, if two write and one of them again; else 0. */
export function contributions(text: string): number {
  const all = lines(text);
  const names = all.flatMap((line) => CONTRIBUTION.exec(line)?.[0] ?? []);
  const writers = new Set(names).size;
  const isExchange = writers >= 2 && names.length > writers;
  return isExchange && names.length >= SMALLEST_SHARE * all.length ? names.length : 0;
}

const NUMBERED =
  /^(?:\(?\d{1,3}[.)]|§+\s?\d+|Art(?:\.|icle|ículo|igo|ikel|icolo)?\s\d+|第[\d一二三四五六七八九十百]+条|제\d+조|المادة)/u;

/** How many paragraphs carry a number, as those of judgments and laws do. */
export const numberedParagraphs = (text: string): number =>
  lines(text).filter((line) => NUMBERED.test(line)).length;

const UNITS = String.raw`k?g|mg|[mcd]?l|oz|lbs?|cm|°\s?C|°|℃|EL|TL|tsps?|tbsps?|cups?|c\. à|cucharad\p{L}+|cucchiai\p{L}*|colher\p{L}*|łyż\p{L}+|ст\.|г|мл|그램|큰술|작은술|컵|グラム|カップ|個|本|克|毫升|勺|غرام\p{L}*|ملعقة|ملاعق|كوب`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])[\d½¼¾⅓]+(?:[.,/–-]\d+)?\s?(?:${UNITS})(?![\p{Script=Latin}\p{Script=Cyrillic}])|(?:大さじ|小さじ)\s?[\d½]`,
  "gu",
);

/** How many amounts by weight, volume, spoon and degree a text gives. */
export const amounts = (text: string): number => text.match(AMOUNT)?.length ?? 0;
