import { monthsInFull, weekdays } from "../../languages/calendar/calendar-names.ts";
import { terms } from "../../text/terms.ts";

const MOMENT = Date.UTC(2024, 0, 1);
const known = new Map<string, { names: ReadonlySet<string>; parts: ReadonlySet<string> }>();

/** The names of days and months in a language, as terms: two events in one week have them in common. */
export const calendarTerms = (language: string): ReadonlySet<string> => calendarOf(language).names;

/** Whether a term is what a language writes behind the number of a year, a month, a day or an hour: `일`, `月`. */
export const isDatePart = (term: string, language: string): boolean =>
  calendarOf(language).parts.has(term);

function calendarOf(language: string) {
  const found = known.get(language) ?? read(language);
  known.set(language, found);
  return found;
}

function read(language: string) {
  const locale = language || "und";
  const shape = { year: "numeric", month: "long", day: "numeric", hour: "numeric" } as const;
  const parts = new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC" })
    .formatToParts(MOMENT)
    .flatMap(({ type, value }) => (type === "literal" || type === "month" ? value : []))
    .flatMap((value) => value.match(/\p{L}+/gu) ?? []);
  return {
    names: new Set(
      [...weekdays(locale), ...monthsInFull(locale)].flatMap((name) => terms(name, language)),
    ),
    parts: new Set(parts),
  };
}
