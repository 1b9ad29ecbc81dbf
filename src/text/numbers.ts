import { type Counted, countedAt, unitOf } from "./counted.ts";
import { fold } from "./fold.ts";
import { numberWords, type NumberWords } from "./number-words.ts";
import { type WrittenNumber, writtenNumbers } from "./written-numbers.ts";

/** A number as a text gives it. */
export interface NumberFound extends Counted {
  /** What it may mean: `1.435` is a decimal or, in many languages, one thousand and some. */
  readonly values: readonly number[];
  /** As written: `2.5` of `2.5 million`. */
  readonly digits: string;
  /** A word of scale follows: `million`, `억`. */
  readonly scaled: boolean;
  /** Written as a word: `three`. */
  readonly written: boolean;
  /** The text does not have it and lets a reader conclude it: `sixth`, `half`, the month of a date. */
  readonly implied?: true;
}

/** A number with its place in the folded text. */
interface Placed extends Omit<NumberFound, keyof Counted> {
  readonly at: number;
  readonly end: number;
}

const LIST_MARK = /^[^\S\n]*(?:\d{1,2}[.)]|[-*•])\s+/gmu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
/** The numbers of a text: figures with words of scale, and written ones from two up. */
export function numbersIn(text: string, language: string): NumberFound[] {
  const plain = fold(text.replace(LIST_MARK, "")).replace(ARABIC_DIGITS, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
  const words = numberWords(language);
  const inWords = writtenNumbers(plain.toLowerCase(), language).map(asPlaced);
  const found = [...figures(plain, words), ...inWords, ...hanNumbers(plain)];
  const units = found.map(({ at, end }) => [at, unitOf(plain, at, end)] as const);
  return found.map(({ at, end, ...number }) => {
    return { ...number, ...countedAt(plain, { at, end, digits: number.digits }, units, language) };
  });
}

function figures(text: string, { figure, scale, scales }: NumberWords): Placed[] {
  const found = [...text.matchAll(figure)].map(({ 0: whole, groups, index }) => {
    const digits = groups?.["figure"] ?? "";
    const names = groups?.["scales"]?.toLowerCase() ?? "";
    const factor = product(names, scale, scales);
    const values = readings(digits).map((value) => value * factor);
    const end = index + whole.length;
    return { values, digits, scaled: factor > 1, written: false, at: index, end };
  });
  return found
    .map((number, at) => withNeighbours(number, found[at - 1], found[at + 1]))
    .map((number, at) => inRange(number, found[at + 1], text));
}

/**
 * `3億2千万` and `84억 5천만` are one number in two figures: each also stands for the sum. In `from 85 to 121
 * million` the first one is in millions, too.
 */
function withNeighbours(
  number: Placed,
  before: Placed | undefined,
  after: Placed | undefined,
): Placed {
  const pairs = [
    [before, number],
    [number, after],
  ] as const;
  const sums = pairs.flatMap(([large, small]) => {
    const [more = 0, less = 0] = [large?.values[0], small?.values[0]];
    const adjoin = large && small && large.scaled && small.at - large.end <= 1 && more > less;
    return adjoin ? [more + less] : [];
  });
  return { ...number, values: [...number.values, ...sums] };
}

const BETWEEN = /^\s?(?:\p{L}{1,5}|[-–])\s?$/u;

function inRange(number: Placed, next: Placed | undefined, text: string): Placed {
  if (number.scaled || !next?.scaled || !BETWEEN.test(text.slice(number.end, next.at)))
    return number;
  const factor = (next.values[0] ?? 0) / (readings(next.digits)[0] ?? 1);
  const scaled = number.values.map((value) => value * factor);
  return { ...number, scaled: true, values: [...scaled, ...number.values] };
}

function product(names: string, pattern: RegExp, scales: NumberWords["scales"]): number {
  return [...names.matchAll(pattern)].reduce((sum, [name]) => sum * (scales.get(name) ?? 1), 1);
}

/** Full stop and comma group thousands or begin decimals, depending on the country. */
function readings(digits: string): number[] {
  const grouped = /^\d{1,3}(?:([ ,.])\d{3})(?:\1\d{3})*$/u.exec(digits);
  const decimal = /^\d+[.,]\d+$/u.test(digits) ? [Number(digits.replace(",", "."))] : [];
  if (grouped) return [Number(digits.replace(/\D/gu, "")), ...decimal];
  if (decimal.length > 0) return decimal;
  const mixed = /^(?<whole>[\d.,]*)[.,](?<part>\d+)$/u.exec(digits)?.groups;
  const whole = mixed?.["whole"]?.replace(/\D/gu, "");
  return [Number(whole === undefined ? digits : `${whole}.${mixed?.["part"]}`)];
}

const asPlaced = ({ value, ...place }: WrittenNumber): Placed => ({
  values: [value],
  digits: String(value),
  written: true,
  ...place,
});

const HAN_VALUES = new Map(
  [..."一二三四五六七八九十"].map((digit, at) => [digit, at + 1] as const),
);

/**
 * Chinese and Japanese numerals below a thousand: `二十三`, `三百`, also before 千, 万 or 億. A single
 * sign counts before a counter only: elsewhere it is part of a word (十分, 三角).
 */
const HAN_NUMBER =
  /(?!十分(?![钟鐘之間间後后前]))(?<figure>[一二三四五六七八九十百两兩]{2,}|[一二三四五六七八九十百两兩](?=[千万萬亿億年月日人名个個国國次倍公米吨台回件歳岁所家天位条座枚本階层層時时分秒割成]))(?<scales>[千万萬亿億兆割成]*)/gu;

function hanNumbers(text: string): Placed[] {
  const { scales } = numberWords("zh");
  return [...text.matchAll(HAN_NUMBER)].flatMap(({ 0: whole, groups, index }) => {
    const factor = product(groups?.["scales"] ?? "", /./gu, scales);
    const value = hanValue(groups?.["figure"] ?? "") * factor;
    if (value <= 1) return [];
    const scaled = factor > 1;
    const end = index + whole.length;
    return [{ values: [value], digits: String(value), scaled, written: true, at: index, end }];
  });
}

function hanValue(figure: string): number {
  let total = 0;
  let last = 0;
  for (const sign of figure) {
    if (sign === "十" || sign === "百") {
      total += (last || 1) * (sign === "十" ? 10 : 100);
      last = 0;
    } else last = HAN_VALUES.get(sign) ?? 2;
  }
  return total + last;
}
