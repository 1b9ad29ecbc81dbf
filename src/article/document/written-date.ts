import { DATE_FORMS } from "../../languages/calendar/date-forms.ts";
import { FIRST_YEAR, JAPANESE_ERAS } from "../../languages/calendar/japanese-eras.ts";
import { monthNumber } from "./date-words.ts";
import { calendarDate } from "./iso-date.ts";

const { dayEnding, of, yearSign, monthSign, daySign } = DATE_FORMS;
const CLOCK = /(?<![\d.,:])([01]?\d|2[0-3])[:.h]([0-5]\d)\b(?!\.?\d)\s*([ap]\.?m\b)?/i;
/** Year first, with spaces behind full stops as in Korea; day first with dots, as most of Europe does. */
const NUMERIC = [
  /(?<!\d)(?<year>(?:19|20)\d\d)(?:[/-]|\.\s?)(?<month>\d\d?)(?:[/-]|\.\s?)(?<day>\d\d?)(?!\d)/,
  /\b(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>(?:19|20)?\d\d)\b/,
  new RegExp(
    String.raw`(?<year>(?:19|20)\d\d)\s?${yearSign}\s?(?<month>\d\d?)\s?${monthSign}\s?(?<day>\d\d?)\s?${daySign}`,
    "u",
  ),
];
/** Day and month in an order that depends on the country. */
const SLASHED = /(?<![\d/])(?<first>\d\d?)[/-](?<second>\d\d?)[/-](?<year>(?:19|20)\d\d)(?![\d/])/;
const ERAS = Object.keys(JAPANESE_ERAS).join("|");
const ERA_DATE = new RegExp(
  String.raw`(?<era>${ERAS})\s?(?<years>${FIRST_YEAR}|\d\d?)\s?${yearSign}\s?(?<month>\d\d?)\s?${monthSign}\s?(?<day>\d\d?)\s?${daySign}`,
  "u",
);
/** Digits of other scripts. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`\b(\d\d?)(?:${dayEnding}|\.)?\s+(?:(?:${of})\s+)?(\p{L}{3,})\.?,?\s+(?:(?:${of})\s+)?((?:19|20)\d\d)\b`,
  "u",
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`\b(\p{L}{3,})\.?\s+(\d\d?)(?:${dayEnding})?,?\s+((?:19|20)\d\d)\b`,
  "u",
);
/** As programs write it: `Tue May 13 09:41:27 UTC 2025`. */
const BY_PROGRAM =
  /\b(\p{L}{3})\s+(\d\d?)\s+\d\d:\d\d:\d\d\s+(?:[A-Z]{2,5}\s+|[+-]\d{4}\s+)?((?:19|20)\d\d)\b/u;
/** `2026. március 3.` */
const YEAR_MONTH_DAY = /(?<!\d)((?:19|20)\d\d)\.?\s+(\p{L}{3,})\s+(\d\d?)(?!\d)/u;

/**
 * The first date in a line meant for people, with its time if one follows, as ISO 8601 without a zone.
 *
 * @param language BCP 47 tag of the text: tells whether day or month comes first in a date with slashes.
 *   Without it, and in English of no country, such a date counts only where its numbers tell.
 */
export function writtenDate(text: string, language?: string): string | undefined {
  const line = text.replace(OTHER_DIGIT, asciiDigit);
  const found =
    numericDate(line) ?? eraDate(line) ?? slashedDate(line, language) ?? namedDate(line);
  if (!found) return undefined;
  const clock = CLOCK.exec(line.slice(found.end)) ?? CLOCK.exec(line.slice(0, found.start));
  return clock ? `${found.date}T${timeOf(clock)}` : found.date;
}

/** Unicode keeps the ten digits of a script together, in their order. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function timeOf([, hour = "", minute = "", half = ""]: RegExpExecArray): string {
  const onTwelve = half === "" ? Number(hour) : Number(hour) % 12;
  const hours = /^p/i.test(half) ? onTwelve + 12 : onTwelve;
  return `${String(hours).padStart(2, "0")}:${minute}:00`;
}

interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function numericDate(line: string): FoundDate | undefined {
  for (const pattern of NUMERIC) {
    const match = pattern.exec(line);
    const { year = "", month = "", day = "" } = match?.groups ?? {};
    const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
    const date = calendarDate(fullYear, Number(month), Number(day));
    if (match && date) return at(match, date);
  }
  return undefined;
}

function eraDate(line: string): FoundDate | undefined {
  const match = ERA_DATE.exec(line);
  const { era = "", years = "", month, day } = match?.groups ?? {};
  const before = JAPANESE_ERAS[era];
  if (match === null || before === undefined) return undefined;
  const year = before + (years === FIRST_YEAR ? 1 : Number(years));
  return at(match, calendarDate(year, Number(month), Number(day)));
}

function slashedDate(line: string, language: string | undefined): FoundDate | undefined {
  const match = SLASHED.exec(line);
  if (match === null) return undefined;
  const { first, second, year } = match.groups ?? {};
  const numbers = [Number(first), Number(second)] as const;
  const dayFirst = isDayFirst(numbers, language);
  if (dayFirst === undefined) return undefined;
  const [day, month] = dayFirst ? numbers : [numbers[1], numbers[0]];
  return at(match, calendarDate(Number(year), month, day));
}

function isDayFirst(
  [first, second]: readonly [number, number],
  language: string | undefined,
): boolean | undefined {
  if (first > 12 || first === second) return true;
  if (second > 12) return false;
  if (language === undefined || /^en$/i.test(language)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat(language.replace("_", "-")).formatToParts(0);
    const order = parts.map(({ type }) => type);
    return order.indexOf("day") < order.indexOf("month");
  } catch {
    // No tag of a language: it tells nothing.
    return undefined;
  }
}

function at(match: RegExpExecArray, date: string | undefined): FoundDate | undefined {
  return date === undefined
    ? undefined
    : { date, start: match.index, end: match.index + match[0].length };
}

function namedDate(line: string): FoundDate | undefined {
  const european = DAY_MONTH_YEAR.exec(line);
  const american = MONTH_DAY_YEAR.exec(line) ?? BY_PROGRAM.exec(line);
  const eastern = YEAR_MONTH_DAY.exec(line);
  return (
    (european && dateAt(european, [3, 2, 1])) ??
    (american && dateAt(american, [3, 1, 2])) ??
    (eastern && dateAt(eastern, [1, 2, 3])) ??
    undefined
  );
}

/** @param places of year, month and day in what was matched. */
function dateAt(
  match: RegExpExecArray,
  places: readonly [number, number, number],
): FoundDate | undefined {
  const [year, name, day] = places.map((place) => match[place] ?? "");
  const month = monthNumber(name ?? "");
  const date = month === undefined ? undefined : calendarDate(Number(year), month, Number(day));
  return at(match, date);
}
