import { numbersIn, type NumberFound } from "../../text/numbers.ts";
import { terms } from "../../text/terms.ts";
import { denialsOf } from "../gate/polarity/denials.ts";
import { calendarTerms, isDatePart } from "./calendar-terms.ts";
import type { StoryText } from "./story-marks.ts";

/** A figure where it is told. */
export interface ToldFigure {
  /** As it is written: `14`, `2.1`, `nine`. */
  readonly figure: string;
  /** Position of the article among those that were compared. */
  readonly article: number;
  /** Position of the line there. */
  readonly line: number;
}

/** What a story's figure was, and is now. */
export interface FigureChange {
  readonly was: ToldFigure;
  readonly now: ToldFigure;
}

/** So much in common beside what is counted: the sum of the rarities of terms, in nats. */
const LEAST_IN_COMMON = 3;
/** As if so many other lines were there: in two short reports, what both say would count for nothing. */
const OTHER_LINES = 10;
/** Two lines that both open their reports, and each count the same thing once, have this in common. */
const BOTH_LEAD = 2;
const LEAD_LINES = 2;
/** A line that names the old figure beside the new one. */
const NAMES_BOTH = 2;
/** A figure of another size is of something else. */
const MOST_APART = 20;

interface Line {
  readonly at: number;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly numbers: readonly NumberFound[];
}

interface Pair {
  readonly was: readonly [Line, NumberFound];
  readonly now: readonly [Line, NumberFound];
}

/**
 * The figure of a story that a later report has changed: it counts the same thing in a like sentence, no earlier report
 * has it, and the old one is not told any more as what holds. Only reports of one language are compared, and a report
 * that denies an earlier figure differs from it, which is no change.
 *
 * @param earlier reports of the story, the newest last
 * @param later a report that came after them; its position is the number of the earlier ones
 */
export function figureChange(
  earlier: readonly StoryText[],
  later: StoryText,
): FigureChange | undefined {
  const known = new Set(earlier.flatMap(valuesOf));
  const lines = linesOf(later);
  let best: { change: FigureChange; score: number } | undefined;
  for (const [article, report] of earlier.entries()) {
    if (report.language !== later.language) continue;
    const before = linesOf(report);
    const rarity = rarityAmong([...before, ...lines]);
    for (const pair of pairsOf(before, lines, known)) {
      const score = inCommon(pair, rarity, later.language);
      if (score < LEAST_IN_COMMON || score < (best?.score ?? 0)) continue;
      const told = ([line, number]: Pair["now"], at: number): ToldFigure => ({
        figure: number.digits,
        article: at,
        line: line.at,
      });
      best = {
        score,
        change: { was: told(pair.was, article), now: told(pair.now, earlier.length) },
      };
    }
  }
  return best?.change;
}

const valuesOf = ({ lines, language }: StoryText): number[] =>
  numbersIn(lines.join("\n"), language).flatMap(({ values }) => values);

/** The sentences that tell figures; a title has no number to be cited by. */
function linesOf({ lines, language }: StoryText): Line[] {
  const calendar = calendarTerms(language);
  return lines.slice(1).map((text, before) => ({
    at: before + 1,
    text,
    terms: new Set(
      terms(text, language).filter((term) => !/^\p{N}/u.test(term) && !calendar.has(term)),
    ),
    numbers: numbersIn(text, language).filter((number) => isCount(number, language)),
  }));
}

/** Anything can be told in per cent: the unit says nothing of what is. */
const PER_CENT = "%";

/** A number that counts something, and is no year, no part of a date and of no name. */
const isCount = ({ implied, name, values, unit, scaled }: NumberFound, language: string): boolean =>
  implied !== true &&
  name === undefined &&
  unit !== undefined &&
  unit !== PER_CENT &&
  !isDatePart(unit, language) &&
  (scaled || values.every((value) => value < 1900 || value > 2100));

/** Pairs of figures of which the later one may have taken the place of the earlier one. */
function pairsOf(
  before: readonly Line[],
  after: readonly Line[],
  known: ReadonlySet<number>,
): Pair[] {
  const pairs: Pair[] = [];
  for (const line of after)
    for (const number of line.numbers) {
      if (number.values.some((value) => known.has(value))) continue;
      for (const earlier of before)
        for (const old of earlier.numbers)
          if (isSuccessor(number, old) && !isStillTold(old, line, after))
            pairs.push({ was: [earlier, old], now: [line, number] });
    }
  return pairs;
}

/** A figure may be read in two ways, `6,800` and `6.800`: one pair of readings has to be of like size, and none the same. */
function isSuccessor(number: NumberFound, old: NumberFound): boolean {
  if (number.unit !== old.unit) return false;
  const pairs = number.values.flatMap((value) =>
    old.values.map((other) => [value, other] as const),
  );
  return (
    pairs.every(
      ([value, other]) => value !== other && !isRounded(value, other) && !isRounded(other, value),
    ) && pairs.some(([value, other]) => isOfLikeSize(value, other))
  );
}

const isOfLikeSize = (one: number, other: number): boolean =>
  Math.max(one, other) <= MOST_APART * Math.min(one, other);

/** 3,300 is 3,310 to two figures. */
const isRounded = (value: number, exact: number): boolean =>
  Number(exact.toPrecision(significant(value))) === value;

const significant = (value: number): number =>
  Math.max(
    1,
    Math.min(
      21,
      String(value)
        .replace(".", "")
        .replaceAll(/^0+|0+$/gu, "").length,
    ),
  );

const tells = (line: Line, number: NumberFound): boolean =>
  line.numbers.some(({ values }) => values.some((value) => number.values.includes(value)));

const isStillTold = (old: NumberFound, now: Line, after: readonly Line[]): boolean =>
  after.some((line) => line !== now && tells(line, old));

/** What two lines have in common beside the unit; nothing where one contradicts the other. */
function inCommon(
  { was: [before, old], now: [line, number] }: Pair,
  rarity: (term: string) => number,
  language: string,
): number {
  const namesBoth = tells(line, old);
  if (namesBoth && denies(line.text, language)) return 0;
  const same = [...line.terms.intersection(before.terms)].filter((term) => term !== number.unit);
  const sum = same.reduce((total, term) => total + rarity(term), 0);
  const bothLead =
    [line, before].every(({ at }) => at <= LEAD_LINES) &&
    [line, before].every((one) => countsOnce(one, number.unit));
  return sum + (namesBoth ? NAMES_BOTH : 0) + (bothLead ? BOTH_LEAD : 0);
}

const countsOnce = ({ numbers }: Line, unit: string | undefined): boolean =>
  numbers.filter((number) => number.unit === unit).length === 1;

function denies(text: string, language: string): boolean {
  const { outright, inOtherWords, implied } = denialsOf(language);
  return [outright, inOtherWords, implied].some((pattern) => text.search(pattern) >= 0);
}

function rarityAmong(lines: readonly Line[]): (term: string) => number {
  const holders = new Map<string, number>();
  for (const { terms: own } of lines)
    for (const term of own) holders.set(term, (holders.get(term) ?? 0) + 1);
  const all = lines.length + OTHER_LINES;
  return (term) => Math.log(all / (holders.get(term) ?? 1));
}
