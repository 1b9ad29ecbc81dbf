import { terms } from "../../text/terms.ts";

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
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
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language || "und", { ...options, timeZone: "UTC" });
  const days = Array.from({ length: 7 }, (_, day) =>
    format({ weekday: "long" }).format(MONDAY + day * DAY_MS),
  );
  const months = Array.from({ length: 12 }, (_, month) =>
    format({ month: "long" }).format(Date.UTC(2024, month)),
  );
  const parts = format({ year: "numeric", month: "long", day: "numeric", hour: "numeric" })
    .formatToParts(MONDAY)
    .flatMap(({ type, value }) => (type === "literal" || type === "month" ? value : []))
    .flatMap((value) => value.match(/\p{L}+/gu) ?? []);
  return {
    names: new Set([...days, ...months].flatMap((name) => terms(name, language))),
    parts: new Set(parts),
  };
}
