import { anyOfAll } from "../languages/index.ts";
import { terms } from "./terms.ts";
import { fold } from "./fold.ts";
import { numberWords, type NumberWords } from "./number-words.ts";
import { type WrittenNumber, writtenNumbers } from "./written-numbers.ts";

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
  /** The term of what is counted: the first one behind it, `%` for per cent. */
  readonly unit?: string | undefined;
  /** Nothing behind it says what it counts, and it is no year and no part of a name: what is counted was said before. */
  readonly isBare: boolean;
  /** With the capitalised word before it: `Article 5`. */
  readonly name?: string | undefined;
  /** Terms behind it, up to the next number. */
  readonly followedBy: readonly string[];
}

/** A number with its place in the folded text. */
interface Placed extends Omit<NumberFound, "unit" | "isBare" | "name" | "followedBy"> {
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
  return found.map(({ values, digits, scaled, written, at, end }) => {
    const name = nameBefore(plain, at);
    const unit = name === undefined ? unitAt(plain, end) : undefined;
    const isBare = name === undefined && unit === undefined && !YEAR.test(digits);
    const followedBy = termsBehind(plain, end);
    return {
      values,
      digits,
      scaled,
      written,
      unit,
      isBare,
      followedBy,
      ...(name !== undefined && { name: `${name} ${digits}` }),
    };
  });
}

const YEAR = /^(?:19|20)\d\d$/u;

/** `MAX 9`, `Article 5`: such a number counts nothing. */
function nameBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 30), at);
  if (/(?:^|[.!?] )\p{Lu}\p{Ll}* $/u.test(before)) return undefined;
  const word = /(?<!\p{L})(\p{Lu}[\p{L}\d-]*) $/u.exec(before)?.[1];
  return word !== undefined && terms(word).length > 0 ? word : undefined;
}

const PERCENT = new RegExp(
  String.raw`^\s?(?:%|％|${anyOfAll(({ numbers }) => numbers?.percent)})`,
  "iu",
);

/** One syllable is no pair of characters, which terms are. */
const HANGUL_COUNTER = /^\p{Script=Hangul}$/u;

/** The word right behind a number, `year-old` as a whole; none when a preposition or a stop follows. */
function unitAt(text: string, end: number): string | undefined {
  const after = text.slice(end, end + 60);
  if (PERCENT.test(after)) return "%";
  const word = /^[\s-]?([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)/u.exec(after)?.[1] ?? "";
  if (HANGUL_COUNTER.test(word)) return word;
  return word.includes("-") ? word.toLowerCase() : terms(word)[0];
}

const WORDS_BEHIND = 8;

function termsBehind(text: string, end: number): string[] {
  const [upToNumber = ""] = text.slice(end, end + 100).split(/\d/u, 1);
  return terms(upToNumber.split(/\s+/, WORDS_BEHIND).join(" "));
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
