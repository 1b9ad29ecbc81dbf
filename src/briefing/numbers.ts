import { fold } from "./fold.ts";

/** A number as a text gives it. */
export interface NumberFound {
  readonly value: number;
  /** As written, without thousands separators: `2.5` of `2.5 million`. */
  readonly digits: string;
  /** A word of scale follows: `million`, `억`. */
  readonly scaled: boolean;
  /** Written as a word: `three`. */
  readonly written: boolean;
}

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const TENS = "thirty forty fifty sixty seventy eighty ninety";
const WRITTEN = new Map<string, number>([
  ...ONES.split(" ").map((word, at) => [word, at] as const),
  ...TENS.split(" ").map((word, at) => [word, 30 + 10 * at] as const),
  ["dozen", 12],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["twice", 2],
  ["double", 2],
]);

const SCALES = new Map<string, number>([
  ...scaleWords(1e2, "hundred"),
  ...scaleWords(1e3, "thousand k 천 千"),
  ...scaleWords(1e4, "만 万"),
  ...scaleWords(1e6, "million mn m"),
  ...scaleWords(1e8, "억 亿 億"),
  ...scaleWords(1e9, "billion bn"),
  ...scaleWords(1e12, "trillion tn 조 兆"),
]);
const NUMBER =
  /(?<![\p{L}\d])(\d[\d,]*(?:\.\d+)?)(?:[\s-]?(hundred|thousand|million|billion|trillion|mn|bn|tn|[km](?!\p{L})|[천만억조千万亿億兆]))?|\b([a-z]+)\b/giu;
const LIST_MARK = /^\s*(?:\d{1,2}[.)]|[-*•])\s+/gmu;
const ABOUT =
  /\b(?:about|around|nearly|almost|roughly|some|over|more than|at least|under|less than|up to)\b|약|이상|이하|가량|정도|約|以上|近/iu;

function scaleWords(factor: number, words: string): [string, number][] {
  return words.split(" ").map((word) => [word, factor]);
}

/** The numbers of a text: digits with words of scale, and written ones from two up. */
export function numbersIn(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const [, figure, scale, word] of fold(text.replace(LIST_MARK, "")).matchAll(NUMBER)) {
    if (figure !== undefined) {
      const digits = figure.replace(/,/g, "");
      const factor = SCALES.get(scale?.toLowerCase() ?? "") ?? 1;
      const value = Number.parseFloat(digits) * factor;
      found.push({ value, digits, scaled: scale !== undefined, written: false });
    } else {
      const value = WRITTEN.get(word?.toLowerCase() ?? "") ?? 0;
      // “One” is hardly ever a number.
      if (value > 1) found.push({ value, digits: String(value), scaled: false, written: true });
    }
  }
  return found;
}

/** Whether a text says that its numbers are rounded: “about”, “약”. */
export function isApproximate(text: string): boolean {
  return ABOUT.test(text);
}

/**
 * Whether a number is among those of a text: equal, the same digits, rounded to fewer digits, or
 * the short form of a year. With `approximate`, within ten per cent when it is the coarser one.
 */
export function isAmong(
  number: NumberFound,
  pool: readonly NumberFound[],
  approximate: boolean,
): boolean {
  return pool.some(
    (source) =>
      source.value === number.value ||
      sameDigits(number, source) ||
      isRounded(number, source, approximate) ||
      isShortYear(number.digits, source.digits),
  );
}

/** `5` and `5 million` are not the same; `250` and `250 million` are likely one figure, said shortly. */
function sameDigits(number: NumberFound, source: NumberFound): boolean {
  return source.digits === number.digits && (source.scaled === number.scaled || number.value > 31);
}

function isRounded(number: NumberFound, source: NumberFound, approximate: boolean): boolean {
  if (source.value <= 20 || number.value <= 20) return false;
  const figures = significantFigures(number);
  if (figures >= significantFigures(source)) return false;
  const tolerance = approximate ? 0.1 : 0.5 * 10 ** (1 - Math.max(2, figures));
  return Math.abs(source.value - number.value) / source.value < tolerance;
}

function significantFigures({ digits }: NumberFound): number {
  return digits.replace(/\D|^0+|0+$/g, "").length || 1;
}

function isShortYear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 2 && /^(?:19|20)\d\d$/.test(long) && long.endsWith(short);
}
