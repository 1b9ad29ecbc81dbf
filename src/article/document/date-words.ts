import { DATE_FORMS } from "../../languages/calendar/date-forms.ts";
import { wordsOfAll } from "../../languages/index.ts";

/** The languages whose dates are known by name, and countries that name months otherwise; Intl has the words. */
const LANGUAGES =
  `en de fr es it pt nl da nb sv fi is pl cs sk hu ro bg sr hr sl lt lv et el tr ru uk
  ar he fa hi bn ta id ms vi th ja ko zh sw af zu ca gl eu
  de-AT ar-LB ar-MA`.split(/\s+/);

let known: Set<string> | undefined;

/** Whether a word (or run of letters) is part of how dates and times are written. */
export function isDateWord(word: string): boolean {
  known ??= allWords();
  return known.has(word.toLowerCase().replace(/\.$/, ""));
}

let weekdays: Set<string> | undefined;

/** Whether a text is the name of a day of the week, and nothing else. */
export function isWeekday(text: string): boolean {
  weekdays ??= new Set(
    LANGUAGES.flatMap((language) => wordsOf(language, { weekday: "long" }).flat()),
  );
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => weekdays?.has(word));
}

let months: Map<string, number> | undefined;

/** The number of a month (1 to 12) by its name in one of many languages. */
export function monthNumber(name: string): number | undefined {
  months ??= monthNames();
  const short = name.toLowerCase().replace(/\.$/, "");
  return months.get(short) ?? theOnlyOne(months, short);
}

/** Papers shorten in more ways than Intl: `sett.` is the beginning of one month's names alone. */
function theOnlyOne(names: ReadonlyMap<string, number>, short: string): number | undefined {
  const begun = [...names].filter(([name]) => name.startsWith(short)).map(([, month]) => month);
  const [first, ...others] = new Set(begun);
  return others.length === 0 ? first : undefined;
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const width of ["long", "short"] as const) {
      for (const form of [{ month: width, day: "numeric" }, { month: width }] as const)
        for (const [index, words] of wordsOf(language, form).entries()) {
          for (const word of words)
            if (word.length > 2 && !names.has(word)) names.set(word, index + 1);
        }
    }
  }
  return names;
}

function allWords(): Set<string> {
  const words = new Set(wordsOfAll(({ dateline }) => dateline));
  for (const language of LANGUAGES) {
    for (const width of ["long", "short"] as const) {
      for (const word of namesOf(language, width)) words.add(word);
    }
  }
  return words;
}

/** Month and weekday names, also as they are inflected inside a date. */
function namesOf(language: string, width: "long" | "short"): string[] {
  return [
    ...wordsOf(language, { month: width }),
    ...wordsOf(language, { weekday: width }),
    ...wordsOf(language, { day: "numeric", month: width }),
  ].flat();
}

const WORD = new RegExp(String.raw`\p{L}[\p{L}\p{M}]+|${DATE_FORMS.sign}`, "gu");

/** The words of twelve dates, one in each month: one day of the month falls on each day of the week in a year. */
function wordsOf(language: string, options: Intl.DateTimeFormatOptions): string[][] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const text = format.format(new Date(Date.UTC(2024, month, 14))).toLowerCase();
    return text.match(WORD) ?? [];
  });
}
