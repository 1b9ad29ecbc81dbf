import { periodNames } from "../../languages/calendar/period-names.ts";
import { SPOKEN, words } from "../../languages/index.ts";
import { terms } from "../../text/terms.ts";
import type { Passage } from "../evidence/evidence.ts";
import type { NumberFound } from "../../text/numbers.ts";
import { countsTheSame, isAmong } from "../../text/same-number.ts";

/** So far a rounded result may be from the exact one. */
const ROUNDED = 0.1;

/**
 * The step by which a number follows from two figures of the cited sentences: what they differ by, or,
 * for an answer, add up to, where all three count the same; or their ratio and change in per cent. For an answer it
 * may be so many times one of them, and how far that is from another (three for 49 instead of three at 19 each). A
 * year may lie so many years before or after another one. Such a number is in no sentence, and anybody can do the sum.
 *
 * An answer may also tell a share of a figure that is told in words or in per cent, and what lies so many points above
 * or below a figure in per cent.
 *
 * @param cited what the cited sentences tell.
 * @returns as it is shown: `121 − 85 = 36`; undefined when no step leads to it.
 */
export function derivationOf(
  number: NumberFound,
  cited: Pick<Passage, "numbers" | "shares">,
  how: Reckoning,
): string | undefined {
  const { asked, approximate } = how;
  const figures = cited.numbers
    .filter((one) => !one.written || !isAmong(one, [number], false))
    .flatMap(withWhole);
  const steps = figures
    .flatMap((one) => figures.map((other) => [one, other] as const))
    .filter(([one, other]) => value(one) > value(other) && value(other) > 0)
    .flatMap(([large, small]) => stepsFrom(large, small, number, how));
  const all = asked
    ? [...steps, ...productsOf(figures, number), ...sharesOf(figures, cited.shares, number, how)]
    : steps;
  return all.find(({ result }) => isResult(number, result, approximate))?.step;
}

/** How figures are reckoned with. */
export interface Reckoning {
  /** The statement says that its figures are rounded. */
  readonly approximate: boolean;
  /** It is an answer: somebody has asked for the figure. */
  readonly asked: boolean;
  /** It is in another language than its sentences, so that what is counted has other words. */
  readonly isForeign: boolean;
}

/** `1万312` is found as two figures, of which each may stand for their sum. */
function withWhole(one: NumberFound): NumberFound[] {
  const [first = 0, sum = 0] = one.values;
  if (!/^\d+$/u.test(one.digits) || sum <= first) return [one];
  return [one, { ...one, values: [sum], digits: sum.toLocaleString("en"), scaled: false }];
}

/** Shares of figures that count the same. */
function sharesOf(
  figures: readonly NumberFound[],
  shares: readonly number[],
  to: NumberFound,
  how: Reckoning,
): Step[] {
  const percents = figures.filter(({ unit }) => unit === "%");
  return figures
    .filter((one) => one.unit !== "%" && countAlike(to, one, how))
    .flatMap((whole) => [
      ...shares.map((parts) => ({
        result: value(whole) / parts,
        step: `${plain(whole)} ÷ ${parts} = ${plain(to)}`,
      })),
      ...percents.map((percent) => shareInPercent(whole, percent, to)),
    ]);
}

/** Rounded, as is said: `40 % × 62 = 24.8 ≈ 25`. */
function shareInPercent(whole: NumberFound, percent: NumberFound, to: NumberFound): Step {
  const result = (value(whole) * value(percent)) / 100;
  const exact = Math.round(100 * result) / 100;
  const rounded = exact === value(to) ? plain(to) : `${exact} ≈ ${plain(to)}`;
  return { result, step: `${percent.digits} % × ${plain(whole)} = ${rounded}` };
}

/** More than a dozen of the same is hardly meant. */
const MOST_TIMES = 12;

/** So many times a figure, and how far that is from another one, where all count the same. */
function productsOf(figures: readonly NumberFound[], to: NumberFound): Step[] {
  const counts = figures.filter((one) => isCount(one));
  const alike = figures.filter(({ unit }) => countsTheSame(to.unit, unit));
  return counts.flatMap((times) =>
    alike.flatMap((each): Step[] => {
      const result = value(times) * value(each);
      const shown = `${plain(times)} × ${plain(each)}`;
      const others = alike.filter((other) => other !== each && value(other) < result);
      return [
        { result, step: `${shown} = ${plain(to)}` },
        ...others.map((other) => ({
          result: result - value(other),
          step: `${shown} − ${plain(other)} = ${plain(to)}`,
        })),
      ];
    }),
  );
}

const isCount = (number: NumberFound): boolean =>
  Number.isInteger(value(number)) && value(number) > 1 && value(number) <= MOST_TIMES;

interface Step {
  readonly step: string;
  readonly result: number;
}

function stepsFrom(
  large: NumberFound,
  small: NumberFound,
  to: NumberFound,
  how: Reckoning,
): Step[] {
  const [more, less] = [value(large), value(small)];
  const shown = `${plain(large)} − ${plain(small)}`;
  const percent = `${to.digits} %`;
  if (to.unit === "%" && large.unit !== "%" && small.unit !== "%") {
    if (!mayCountTheSame(large, small)) return [];
    return [
      { result: (100 * less) / more, step: `${plain(small)} ÷ ${plain(large)} = ${percent}` },
      { result: (100 * (more - less)) / less, step: `(${shown}) ÷ ${plain(small)} = ${percent}` },
      { result: (100 * (more - less)) / more, step: `(${shown}) ÷ ${plain(large)} = ${percent}` },
    ];
  }
  if (isYear(to) && isYear(large) && countsYears(small)) {
    return [
      { result: more - less, step: `${shown} = ${plain(to)}` },
      { result: more + less, step: `${plain(large)} + ${plain(small)} = ${plain(to)}` },
    ].filter(({ result }) => result === value(to));
  }
  if (![large, small].every((one) => countAlike(to, one, how))) return [];
  const difference = { result: more - less, step: `${shown} = ${plain(to)}` };
  const sum = { result: more + less, step: `${plain(small)} + ${plain(large)} = ${plain(to)}` };
  return how.asked ? [difference, sum] : [difference];
}

/** In an answer also `1,900 to 2,600 crowns`: the first one counts what is counted beside it. */
function countAlike(to: NumberFound, one: NumberFound, { asked, isForeign }: Reckoning): boolean {
  if (countsTheSame(to.unit, one.unit)) return true;
  if (!asked || to.unit === "%") return asked && POINTS.has(one.unit ?? "");
  return isForeign || mayCount(to, one) || mayCount(one, to);
}

const POINTS: ReadonlySet<string> = new Set(
  SPOKEN.flatMap(({ numbers }) => words(numbers?.points)).flatMap((one) => [one, ...terms(one)]),
);

const mayCount = ({ isBare, mayCount: counted }: NumberFound, { unit }: NumberFound): boolean =>
  isBare && counted.some((term) => countsTheSame(term, unit));

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** `2019年`; 2,019 of anything are no year. */
const isYear = ({ digits, unit = "" }: NumberFound): boolean =>
  YEAR.test(digits) && (unit === "" || YEARS.some((one) => unit.startsWith(one)));

const YEARS = SPOKEN.flatMap(({ code }) => periodNames(code, ["year"]));
/** Several years, where a language has a plural: an `11-year-old` was not born in the year told. */
const SEVERAL_YEARS = YEARS.filter(
  (one) => !YEARS.some((other) => other.startsWith(one) && other !== one),
);
const countsYears = ({ unit = "" }: NumberFound): boolean =>
  SEVERAL_YEARS.some((one) => unit.startsWith(one));

/** `31 of the 37 districts`: what the first one counts is said behind the second one. */
const mayCountTheSame = (one: NumberFound, other: NumberFound): boolean =>
  one.isBare || other.isBare || countsTheSame(one.unit, other.unit);

function isResult(number: NumberFound, result: number, approximate: boolean): boolean {
  const decimals = /[.,](\d{1,2})$/u.exec(number.digits)?.[1]?.length ?? 0;
  const precision = number.scaled ? 0.005 * result : 0.5 * 10 ** -decimals;
  return number.values.some((said) => {
    const apart = Math.abs(said - result);
    return apart <= precision || (approximate && apart <= ROUNDED * result);
  });
}

const value = ({ values: [first = 0] }: NumberFound): number => first;

/** As it is written, or with its word of scale as a figure. */
const plain = (number: NumberFound): string =>
  number.scaled ? value(number).toLocaleString("en").replaceAll(",", " ") : number.digits;
