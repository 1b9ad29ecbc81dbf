import { DATE_FORMS } from "../../../languages/calendar/date-forms.ts";
import { eitherCase } from "../../../languages/shape/either-case.ts";
import { monthNames } from "../../../languages/calendar/month-names.ts";

const { dayEnding, hour, of } = DATE_FORMS;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?|\s?(?:${eitherCase(`${hour}|h`)}))?|\d{1,2}\s?(?:[ap]\.?m\b\.?|(?:${eitherCase(hour)})\b)`;
const { yearSign, monthSign, daySign, hourSign, noDate } = DATE_FORMS;
const EAST_ASIAN = String.raw`\d+\s?(?:${yearSign}|${monthSign}|${daySign}|${hourSign})(?!${noDate})`;
const known = new Map<string, RegExp>();

/** Dates and times of day as a language writes them: numbers that count nothing. */
export function datePattern(language: string): RegExp {
  const pattern = known.get(language) ?? compile(language);
  known.set(language, pattern);
  return pattern;
}

function compile(language: string): RegExp {
  const months = monthNames(language).flat();
  if (months.length === 0) return new RegExp(`${EAST_ASIAN}|${CLOCK}`, "giu");
  const month = String.raw`(?<!\p{L})(?:${eitherCase(months.join("|"))})(?!\p{L})\.?`;
  const day = String.raw`\d{1,2}(?:${dayEnding}|\.)?`;
  const year = String.raw`(?:,?\s(?:(?:${of})\s)?\d{4})?`;
  return new RegExp(
    String.raw`(?<!\d)${day}\s(?:(?:${of})\s)?${month}${year}|${month}\s${day}(?!\d)${year}|${month}${year}|${CLOCK}|${EAST_ASIAN}`,
    "giu",
  );
}
