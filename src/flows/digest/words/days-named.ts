import { withoutAccents } from "./without-accents.ts";

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = EVERY_DAY.slice(0, 5);
const WEEKEND = EVERY_DAY.slice(5);

/** Words for several days. */
const SEVERAL: Readonly<Record<string, readonly number[]>> = {
  daily: EVERY_DAY,
  everyday: EVERY_DAY,
  day: EVERY_DAY,
  days: EVERY_DAY,
  weekday: WORKDAYS,
  weekdays: WORKDAYS,
  workday: WORKDAYS,
  workdays: WORKDAYS,
  weekend: WEEKEND,
  weekends: WEEKEND,
};

/** The days of the week by their names, in full and shortened, as people write them in a language and in English. */
const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The days of the week that a word names, 1 Monday … 7 Sunday: `fri`, `Fridays`, `mon-fri`, `Mo–Fr`, `daily`.
 * Undefined where it names none.
 *
 * @param reader the language of whoever writes
 */
export function daysNamed(word: string, reader: string): readonly number[] | undefined {
  const text = plainOf(word);
  const several = Object.hasOwn(SEVERAL, text) ? SEVERAL[text] : undefined;
  if (several !== undefined) return several;
  const whole = dayNamed(text, reader);
  if (whole !== undefined) return [whole];
  const ends = text.split(/[-–—~]/u).map((part) => dayNamed(part, reader));
  const [first, last] = ends;
  if (first === undefined || last === undefined || ends.length > 2) return undefined;
  return fromTo(first, last);
}

/** All words that name days, for those who mistype one. */
export const dayWords = (reader: string): readonly string[] => [
  "daily",
  "weekdays",
  "weekends",
  ...namesOf(reader).keys(),
];

/** Also over the weekend: `Fri-Mon`. */
const fromTo = (first: number, last: number): number[] => {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => ((first - 1 + at) % 7) + 1);
};

const dayNamed = (name: string, reader: string): number | undefined =>
  namesOf(reader).get(name) ?? namesOf(reader).get(name.replace(/s$/u, ""));

function namesOf(reader: string): ReadonlyMap<string, number> {
  const found = known.get(reader) ?? read(reader);
  known.set(reader, found);
  return found;
}

function read(reader: string): ReadonlyMap<string, number> {
  const names = ["en", reader].flatMap((language) =>
    (["long", "short"] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
      // The first of January 2024 was a Monday.
      return EVERY_DAY.map((day) => [plainOf(format.format(Date.UTC(2024, 0, day))), day] as const);
    }),
  );
  return new Map([...MORE, ...names]);
}

/** How English shortens them beside. */
const MORE = [
  ["tues", 2],
  ["weds", 3],
  ["thur", 4],
  ["thurs", 4],
] as const;

const plainOf = (word: string): string => withoutAccents(word).replaceAll(".", "");
