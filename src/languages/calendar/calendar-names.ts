const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 15));
/** From a Monday on. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 1 + day));
const WORKDAYS = 5;

/** The twelve months in full and in small letters, as Unicode's CLDR names them: `january`, `gennaio`. */
export const monthsInFull = (language: string): readonly string[] =>
  namesOf(MONTHS, language, { month: "long" });

/** The seven days of the week, from Monday on, likewise. */
export const weekdays = (language: string): readonly string[] =>
  namesOf(WEEK, language, { weekday: "long" });

/** Monday to Friday. */
export const workdays = (language: string): readonly string[] =>
  weekdays(language).slice(0, WORKDAYS);

function namesOf(
  times: readonly number[],
  language: string,
  shape: Intl.DateTimeFormatOptions,
): string[] {
  const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: "UTC" });
  return times.map((time) => format.format(time).toLowerCase());
}
