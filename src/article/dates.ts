const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Year first (ISO, East Asia), then the two English orders. Other numeric orders are ambiguous. */
const YEAR_FIRST =
  /\b((?:19|20)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?:[일日.]?)(?:[\sT]*\(?\p{L}?\)?\s*(\d{1,2}):(\d\d))?/u;
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+((?:19|20)\d\d)\b`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b`,
  "iu",
);

/** The day, and the minute where it is given, that a short line states; ISO 8601 without a zone. */
export function publishedDate(line: string): string | undefined {
  if (line.length > 100) return undefined;
  const numeric = YEAR_FIRST.exec(line);
  if (numeric !== null) {
    const [, year, month, day, hour, minute] = numeric;
    return isoDate(year, month, day, hour, minute);
  }
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null) return isoDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  return monthFirst === null
    ? undefined
    : isoDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

function monthNumber(name = ""): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function isoDate(
  year = "",
  month = "",
  day = "",
  hour?: string,
  minute?: string,
): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day)) return undefined;
  return hour === undefined || minute === undefined || Number(hour) > 23
    ? date
    : `${date}T${hour.padStart(2, "0")}:${minute}`;
}
