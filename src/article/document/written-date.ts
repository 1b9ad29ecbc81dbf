import { DATE_FORMS } from "../../languages/calendar/date-forms.ts";
import { monthNumber } from "./date-words.ts";
import { calendarDate } from "./iso-date.ts";

const { dayEnding, of, yearSign, monthSign, daySign } = DATE_FORMS;
const CLOCK = /\b([01]?\d|2[0-3])[:.h]([0-5]\d)\b(?!\.?\d)\s*([ap]\.?m\b)?/i;
/** Year first; day first with dots, as most of Europe does; Chinese, Japanese and Korean. */
const NUMERIC = [
  /\b(?<year>(?:19|20)\d\d)[./-](?<month>\d\d?)[./-](?<day>\d\d?)\b/,
  /\b(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>(?:19|20)?\d\d)\b/,
  new RegExp(
    String.raw`(?<year>(?:19|20)\d\d)\s?${yearSign}\s?(?<month>\d\d?)\s?${monthSign}\s?(?<day>\d\d?)\s?${daySign}`,
    "u",
  ),
];
const DAY_MONTH_YEAR = new RegExp(
  String.raw`\b(\d\d?)(?:${dayEnding}|\.)?\s+(?:(?:${of})\s+)?(\p{L}{3,})\.?,?\s+(?:(?:${of})\s+)?((?:19|20)\d\d)\b`,
  "u",
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`\b(\p{L}{3,})\.?\s+(\d\d?)(?:${dayEnding})?,?\s+((?:19|20)\d\d)\b`,
  "u",
);

/**
 * The first date in a line meant for people, with its time if one follows, as ISO 8601 without a
 * zone. All-numeric dates with slashes are left out: whether day or month comes first is unknown.
 */
export function writtenDate(line: string): string | undefined {
  const found = numericDate(line) ?? namedDate(line);
  if (!found) return undefined;
  const clock = CLOCK.exec(line.slice(found.end)) ?? CLOCK.exec(line.slice(0, found.start));
  return clock ? `${found.date}T${timeOf(clock)}` : found.date;
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
    if (match && date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function namedDate(line: string): FoundDate | undefined {
  const european = DAY_MONTH_YEAR.exec(line);
  const american = european ? null : MONTH_DAY_YEAR.exec(line);
  const match = european ?? american;
  if (!match) return undefined;
  const [, first = "", second = "", year = ""] = match;
  const [day, name] = european ? [first, second] : [second, first];
  const month = monthNumber(name);
  const date = month === undefined ? undefined : calendarDate(Number(year), month, Number(day));
  return date ? { date, start: match.index, end: match.index + match[0].length } : undefined;
}
