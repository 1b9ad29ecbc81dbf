import { DATE_FORMS } from "../languages/calendar/date-forms.ts";
import { languageOf } from "../languages/index.ts";
import { monthNames } from "../languages/calendar/month-names.ts";
import { fold } from "./fold.ts";
import { entries } from "./number-words.ts";
import type { NumberFound } from "./numbers.ts";

/** Half of a hundred, and of an hour. */
const HALVES = [50, 30];
/** `14 July`, `July 14th`: the two stand side by side. */
const DAY_BEFORE = new RegExp(
  String.raw`\b\d{1,2}(?:${DATE_FORMS.dayEnding}|\.)?(?:\s\p{L}{2})?\s$`,
  "u",
);
const DAY_BEHIND = /^\.?\s\d{1,2}\b/u;
/** `23:30`, `23 Uhr`, `23時`: hours of the afternoon as most languages count them. */
const LATE_HOUR = new RegExp(
  String.raw`(?<!\d)(1[3-9]|2[0-3])(?=:\d\d|\s?(?:h|${DATE_FORMS.hour}|${DATE_FORMS.hourSign}|${DATE_FORMS.oClock})(?!\p{Script=Latin}))`,
  "giu",
);
const NOON = 12;

/**
 * The numbers that a source lets a reader conclude without having them as figures: its ordinals in words
 * (`ninth`), halves (50 per cent, 30 minutes), the number of the month in a date, and hours as a clock of
 * twelve or of twenty-four hours shows them. Nothing that a statement says is checked by these.
 */
export function impliedNumbers(text: string, language: string): NumberFound[] {
  const plain = fold(text).toLowerCase();
  const values = [
    ...ordinals(plain, language),
    ...halves(plain, language),
    ...months(plain, language),
    ...hours(plain, language),
  ];
  return [...new Set(values)].map(asNumber);
}

function ordinals(text: string, language: string): number[] {
  const known = new Map(entries(languageOf(language).numbers?.ordinals));
  if (known.size === 0) return [];
  return (text.match(/\p{L}+(?:-\p{L}+)?/gu) ?? []).flatMap((word) => known.get(word) ?? []);
}

function halves(text: string, language: string): number[] {
  const half = languageOf(language).numbers?.half;
  return half?.test(text) ? HALVES : [];
}

function months(text: string, language: string): number[] {
  return monthNames(language).flatMap((names, at) =>
    names.some((name) => hasDateWith(text, name)) ? [at + 1] : [],
  );
}

function hasDateWith(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const behind = text.slice(at + name.length);
    if (DAY_BEFORE.test(text.slice(Math.max(0, at - 12), at)) || DAY_BEHIND.test(behind))
      return true;
  }
  return false;
}

function hours(text: string, language: string): number[] {
  const early = text.matchAll(LATE_HOUR).map(([hour]) => Number(hour) - NOON);
  const afternoon = languageOf(language).numbers?.afternoon;
  if (afternoon === undefined) return [...early];
  const late = text.matchAll(new RegExp(afternoon, "giu")).flatMap(({ groups }) => {
    const hour = hourOf(groups?.["hour"] ?? "", language);
    return hour === undefined ? [] : [hour, hour + NOON];
  });
  return [...early, ...late];
}

function hourOf(written: string, language: string): number | undefined {
  const hour = /^\d+$/u.test(written)
    ? Number(written)
    : new Map(entries(languageOf(language).numbers?.written)).get(written);
  return hour !== undefined && hour < NOON ? hour : undefined;
}

const asNumber = (value: number): NumberFound => ({
  // Half may be of anything; an ordinal, a month and an hour count what stands beside them.
  isBare: HALVES.includes(value),
  values: [value],
  digits: String(value),
  scaled: false,
  written: true,
  implied: true,
  countsNamed: HALVES.includes(value),
  mayCount: [],
  followedBy: [],
});
