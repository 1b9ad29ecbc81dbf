import { numberWords } from "./number-words.ts";
import { type NumberToken, numberTokens } from "./number-tokens.ts";

/** A number in words, with its place in the text. */
export interface WrittenNumber {
  readonly value: number;
  /** It has a word of scale: two `million`. */
  readonly scaled: boolean;
  readonly at: number;
  readonly end: number;
}

/** What has been read of a number: 2,300,045 is 2,300,000 in whole and 45, its last scale a thousand. */
interface Sum extends Omit<WrittenNumber, "value"> {
  readonly whole: number;
  readonly rest: number;
  readonly scale: number;
  readonly isNumber: boolean;
}

/** What a language lets be added. */
interface Grammar {
  /** Words of a number are written together. */
  readonly joins: boolean;
  readonly unitsFirst: boolean;
  /** A mere space is between tens and units: `двадцать три`. */
  readonly spaced: boolean;
}

/**
 * The numbers from two up that a text has in words: `twenty-three`, `dreiundzwanzigtausend`, `cuarenta y
 * cinco mil`, `a hundred and one`. Words are added and multiplied as long as the language can go on so; what
 * does not fit begins another number.
 *
 * @param text folded, in small letters.
 */
export function writtenNumbers(text: string, language: string): WrittenNumber[] {
  return sumsIn(text, language)
    .filter((sum) => sum.isNumber && !isCounted(text, sum.at))
    .map(({ whole, rest, scaled, at, end }) => {
      const isHalf = scaled && isHalved(text, at, language);
      return { value: (whole + rest) / (isHalf ? 2 : 1), scaled, at, end };
    })
    .filter(({ value }) => value > 1);
}

function sumsIn(text: string, language: string): Sum[] {
  const { pieces, joints, unitsFirst } = numberWords(language);
  const grammar = { joins: pieces !== undefined, unitsFirst, spaced: joints.size === 0 };
  const tokens = numberTokens(text, language);
  const sums: Sum[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = sums.at(-1);
    const longer = last && token.link !== "apart" && extended(last, token, tokens[at + 1], grammar);
    if (longer) {
      const isNumber = longer.isNumber || token.isNumber;
      sums.splice(-1, 1, { ...longer, end: token.end, isNumber });
    } else if (last && token.link === "joined") {
      // `한두`, one or two: a word whose parts make no number is none.
      sums.splice(-1, 1, { ...last, isNumber: false }, { ...begun(token), isNumber: false });
    } else sums.push(begun(token));
  }
  return sums;
}

/** Enough to see whether `half` is before `a million`. */
const HALF = 12;

const isHalved = (text: string, at: number, language: string): boolean =>
  numberWords(language).halfBefore.test(text.slice(Math.max(0, at - HALF), at));

/** `4 thousand`, `50 cents`: a word of scale behind a figure. */
const isCounted = (text: string, at: number): boolean =>
  /\d[\s-]?$/u.test(text.slice(Math.max(0, at - 2), at));

function begun({ value, multiplies, isNumber, at, end }: NumberToken): Sum {
  const isScale = multiplies && value >= 1000;
  const [whole, rest] = isScale ? [value, 0] : [0, value];
  return { whole, rest, scale: isScale ? value : Infinity, scaled: isScale, isNumber, at, end };
}

function extended(
  sum: Sum,
  token: NumberToken,
  next: NumberToken | undefined,
  grammar: Grammar,
): Sum | undefined {
  if (token.isArticle) return undefined;
  if (token.multiplies)
    return token.value === 100 ? inHundreds(sum, token) : multiplied(sum, token);
  const isMultipliedNext = next?.multiplies === true && next.value === 100 && next.link !== "apart";
  if (sum.rest >= 100 && isMultipliedNext) return undefined;
  return isAddedTo(sum, token, grammar)
    ? { ...sum, rest: sum.rest + addition(sum, token) }
    : undefined;
}

/** `three hundred`, `nineteen hundred`, `a thousand a hundred`. */
function inHundreds(sum: Sum, { value, link }: NumberToken): Sum | undefined {
  const { rest, whole } = sum;
  if (rest === 0) return whole > 0 ? { ...sum, rest: value } : undefined;
  const isFactor = rest < 20 && rest !== 10 && link !== "joint";
  return isFactor ? { ...sum, rest: rest * value, isNumber: true } : undefined;
}

/** `two million`, `cien mil millones`. */
function multiplied(sum: Sum, { value, link }: NumberToken): Sum | undefined {
  const { rest, whole, scale } = sum;
  if (link === "joint") return undefined;
  const result = { ...sum, rest: 0, scale: value, scaled: true, isNumber: true };
  if (rest > 0) return value < scale ? { ...result, whole: whole + rest * value } : undefined;
  return whole < value ? { ...result, whole: whole * value } : undefined;
}

const BY_TENS = 10;
const FOUR_TWENTIES = 80;

/** Of `quatre-vingt` the twenty is multiplied. */
const isVigesimal = (rest: number, { value, link }: NumberToken): boolean =>
  rest % 100 === 4 && value === 20 && link === "hyphen";

const addition = ({ rest }: Sum, token: NumberToken): number =>
  isVigesimal(rest, token) ? FOUR_TWENTIES - 4 : token.value;

function isAddedTo({ rest, whole, scale }: Sum, token: NumberToken, grammar: Grammar): boolean {
  const { value, link } = token;
  const closely = link !== "space" || grammar.spaced;
  const units = rest % 100;
  if (rest === 0)
    return whole > 0 && value < scale && (link !== "space" || !grammar.joins || scale > 1000);
  if (isVigesimal(rest, token)) return true;
  if (units === 0) return rest >= 100 && value < 100 && (link !== "space" || !grammar.joins);
  const isTens = units >= 20 && units % BY_TENS === 0;
  if (isTens && value < BY_TENS) return closely;
  if (units === 60 || units === FOUR_TWENTIES) return value < 20 && link !== "space";
  return grammar.unitsFirst && units < BY_TENS && value >= 20 && value < 100 && link === "joint";
}
