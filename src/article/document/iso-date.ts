const ISO =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?)?/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;
const YEAR = /\b(?:19|20)\d\d\b/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A date that a machine wrote, as ISO 8601: time and zone are kept as given, nothing is converted. */
export function isoDate(stated: string | undefined): string | undefined {
  const text = stated?.trim() ?? "";
  const parts = ISO.exec(text) ?? COMPACT.exec(text);
  if (!parts) return fromWords(text);
  const [, year = "", month = "", day = "", hour, minute, second, zone] = parts;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (!date || hour === undefined || minute === undefined) return date;
  return `${date}T${hour.padStart(2, "0")}:${minute}:${second ?? "00"}${isoZone(zone)}`;
}

/** `YYYY-MM-DD` if there is such a day; months count from 1. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (year < 1900 || year > 2100) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Whether an ISO date says where its time is. */
export function hasZone(date: string): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (zone.toUpperCase() === "Z") return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
}

/** Dates as HTTP and JavaScript write them: `Mon, 05 Aug 2024 10:00:00 GMT`; seconds since 1970. */
function fromWords(text: string): string | undefined {
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return utcDate(Number(text.padEnd(13, "0")));
  if (text.length > 60 || !YEAR.test(text) || !MONTH.test(text)) return undefined;
  const zoned = /\b(?:GMT|UTC)\b|[+-]\d\d:?\d\d\b/.test(text);
  // Without a zone the clock face is what was stated: read as UTC it comes out unchanged.
  const epoch = Date.parse(zoned ? text : `${text} UTC`);
  if (Number.isNaN(epoch)) return undefined;
  if (zoned) return utcDate(epoch);
  const local = new Date(epoch).toISOString().slice(0, 19);
  return local.endsWith("T00:00:00") ? local.slice(0, 10) : local;
}

function utcDate(epoch: number): string {
  return new Date(epoch).toISOString().replace(".000Z", "Z");
}
