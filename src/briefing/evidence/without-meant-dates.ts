import { fold } from "../../text/fold.ts";

/** “Yesterday”, “next month”, “last year”: as far from the day of publication, in what is counted. */
const OFFSETS = [-2, -1, 0, 1, 2] as const;
const UNITS = ["day", "month", "year"] as const;
type Unit = (typeof UNITS)[number];
/** A day of the week is the nearest before the day of publication, or behind it. */
const DAYS_AROUND = [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7] as const;

const DAY_MS = 86_400_000;

/** A date that a word stands for, as exact as the word is. */
interface MeantDate {
  readonly date: Date;
  readonly unit: Unit;
}

/**
 * A statement without the dates that words of its source mean: where the source was published on 14 September
 * and says “yesterday”, the statement may say “on 13 September”, and the figure is in no sentence.
 *
 * @param source what the statement rests on, in `language`.
 * @param publishedAt of the source, ISO 8601; without it nothing is known.
 * @param written language of the statement.
 */
export function withoutMeantDates(
  statement: string,
  source: {
    readonly text: string;
    readonly publishedAt: string | undefined;
    readonly language: string;
  },
  written: string,
): string {
  if (!/\p{N}/u.test(statement)) return statement;
  const forms = datesMeant(source).flatMap((meant) => formsOf(meant, written));
  return forms
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, form) => rest.replace(form, " "), statement);
}

/** As far as words tell: those that Unicode's CLDR has for days, months and years around today, and weekdays. */
function datesMeant({
  text,
  publishedAt,
  language,
}: Parameters<typeof withoutMeantDates>[1]): MeantDate[] {
  const day = Date.parse(`${publishedAt?.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day)) return [];
  const small = fold(text).toLowerCase();
  return [...nearDates(language, day), ...weekdays(language, day)]
    .filter(({ word }) => hasWord(small, fold(word).toLowerCase()))
    .map(({ date, unit }) => ({ date, unit }));
}

type DateWord = MeantDate & { readonly word: string };

function nearDates(language: string, day: number): DateWord[] {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return UNITS.flatMap((unit) =>
    OFFSETS.map((offset) => {
      const date = moved(day, offset, unit);
      return { date, unit, word: relative.format(offset, unit) };
    }),
  ).filter(({ word }) => !/\p{N}/u.test(word));
}

function weekdays(language: string, day: number): DateWord[] {
  const { format } = formatOf(language, { weekday: "long" });
  return DAYS_AROUND.map((offset) => {
    const date = new Date(day + offset * DAY_MS);
    return { date, unit: "day", word: format(date) };
  });
}

/** How a date is written, with its year and without, in the orders of the language's countries. */
function formsOf({ date, unit }: MeantDate, language: string): string[] {
  const year = { year: "numeric" } as const;
  const month = { month: "long" } as const;
  const day = { ...month, day: "numeric" } as const;
  const wanted = { day: [day, { ...day, ...year }], month: [{ ...month, ...year }], year: [year] }[
    unit
  ];
  const regions = language === "en" ? ["en-US", "en-GB"] : [language];
  return regions.flatMap((region) =>
    wanted.map((options) => formatOf(region, options).format(date)),
  );
}

/** To make a format takes longer than to check a statement. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(options).join()}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const locale = `${language}-u-ca-gregory-nu-latn`;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

function moved(day: number, offset: number, unit: Unit): Date {
  const date = new Date(day);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + offset);
  // Every month has a first.
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + offset, 1);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + offset, 0, 1);
  return date;
}

/** Scripts without spaces, and Korean with its particles, have words within others. */
function hasWord(text: string, word: string): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\s-]+$/u.test(word)) {
    return text.includes(word);
  }
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text);
}
