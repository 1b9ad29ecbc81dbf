import { fold } from "./fold.ts";
import { numberWords, type NumberWords } from "./number-words.ts";

/** A number as a text gives it. */
export interface NumberFound {
  /** What it may mean: `1.435` is a decimal or, in many languages, one thousand and some. */
  readonly values: readonly number[];
  /** As written: `2.5` of `2.5 million`. */
  readonly digits: string;
  /** A word of scale follows: `million`, `억`. */
  readonly scaled: boolean;
  /** Written as a word: `three`. */
  readonly written: boolean;
  /** Where it stands in the folded text. */
  readonly at: number;
}

const FIGURE = String.raw`\d{1,3}(?:[ ,.]\d{3})+(?![\d.,]\d)|\d+(?:[.,]\d+)*`;
const LIST_MARK = /^\s*(?:\d{1,2}[.)]|[-*•])\s+/gmu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const ABOUT =
  /(?<!\p{L})(?:about|around|nearly|almost|roughly|some|over|more than|at least|under|less than|up to|rund|etwa|fast|knapp|mehr als|über|environ|près de|plus de|presque|unos|unas|casi|más de|cerca de)(?!\p{L})|약|이상|이하|가량|정도|約|约|以上|近|حوالي|نحو/iu;

/** The numbers of a text: figures with words of scale, and written ones from two up. */
export function numbersIn(text: string, language: string): NumberFound[] {
  const plain = fold(text.replace(LIST_MARK, "")).replace(ARABIC_DIGITS, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
  const words = numberWords(language);
  return [...figures(plain, words), ...writtenNumbers(plain, words), ...hanNumbers(plain)];
}

function figures(text: string, { scales }: NumberWords): NumberFound[] {
  const scale = [...scales.keys()].toSorted((one, other) => other.length - one.length).join("|");
  const pattern = new RegExp(
    String.raw`(?<![\p{Script=Latin}\d])(?<figure>${FIGURE})(?<scales>(?:[\s-]?(?:${scale})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]))*)`,
    "giu",
  );
  const found = [...text.matchAll(pattern)].map(({ 0: whole, groups, index }) => {
    const digits = groups?.["figure"] ?? "";
    const names = groups?.["scales"]?.toLowerCase() ?? "";
    const factor = product(names, new RegExp(scale, "giu"), scales);
    const values = readings(digits).map((value) => value * factor);
    const end = index + whole.length;
    return { values, digits, scaled: factor > 1, written: false, at: index, end };
  });
  return found.map((number, at) => withNeighbours(number, found[at - 1], found[at + 1]));
}

/** `3億2千万` and `84억 5천만` are one number in two figures: each also stands for the sum. */
function withNeighbours<Figure extends NumberFound & { readonly end: number }>(
  number: Figure,
  before: Figure | undefined,
  after: Figure | undefined,
): NumberFound {
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

function writtenNumbers(text: string, { written }: NumberWords): NumberFound[] {
  return [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const value = written.get(word);
    if (value === undefined) return [];
    return { values: [value], digits: String(value), scaled: false, written: true, at: index };
  });
}

const HAN_VALUES = new Map(
  [..."一二三四五六七八九十"].map((digit, at) => [digit, at + 1] as const),
);

/**
 * Chinese and Japanese numerals below a thousand: `二十三`, `三百`, also before 千, 万 or 億. A single
 * sign counts before a counter only: elsewhere it is part of a word (十分, 三角).
 */
const HAN_NUMBER =
  /(?<figure>[一二三四五六七八九十百两兩]{2,}|[一二三四五六七八九十百两兩](?=[千万萬亿億年月日人名个個国國次倍公米吨台回件歳岁所家天位条座枚本階层層時时分秒]))(?<scales>[千万萬亿億兆]*)/gu;

function hanNumbers(text: string): NumberFound[] {
  const { scales } = numberWords("zh");
  return [...text.matchAll(HAN_NUMBER)].flatMap(({ groups, index }) => {
    const factor = product(groups?.["scales"] ?? "", /./gu, scales);
    const value = hanValue(groups?.["figure"] ?? "") * factor;
    if (value <= 1) return [];
    const scaled = factor > 1;
    return [{ values: [value], digits: String(value), scaled, written: true, at: index }];
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

/** Whether a text says that its numbers are rounded: “about”, “약”. */
export function isApproximate(text: string): boolean {
  return ABOUT.test(text);
}

/**
 * Whether two numbers can be one: equal, the same digits, the first rounded to fewer digits, or the
 * short form of a year. With `approximate`, within ten per cent when the first is the coarser one.
 */
export function isSame(number: NumberFound, source: NumberFound, approximate: boolean): boolean {
  return (
    number.values.some((value) => source.values.includes(value)) ||
    sameDigits(number, source) ||
    isRounded(number, source, approximate) ||
    isShortYear(number.digits, source.digits)
  );
}

/** Whether a number is among those of a text. */
export function isAmong(
  number: NumberFound,
  pool: readonly NumberFound[],
  approximate: boolean,
): boolean {
  return pool.some((source) => isSame(number, source, approximate));
}

/** `5` and `5 million` are not the same; `250` and `250 million` are likely one figure, said shortly. */
function sameDigits(number: NumberFound, source: NumberFound): boolean {
  const large = (number.values[0] ?? 0) > 31;
  return source.digits === number.digits && (source.scaled === number.scaled || large);
}

function isRounded(number: NumberFound, source: NumberFound, approximate: boolean): boolean {
  const figuresLeft = significantFigures(number);
  if (figuresLeft >= significantFigures(source)) return false;
  const tolerance = approximate ? 0.1 : 0.5 * 10 ** (1 - Math.max(2, figuresLeft));
  return number.values.some((value) =>
    source.values.some(
      (exact) => exact > 20 && value > 20 && Math.abs(exact - value) / exact < tolerance,
    ),
  );
}

function significantFigures({ digits }: NumberFound): number {
  return digits.replace(/\D|^0+|0+$/gu, "").length || 1;
}

function isShortYear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 2 && /^(?:19|20)\d\d$/u.test(long) && long.endsWith(short);
}
