import { DATE_FORMS } from "../../../languages/calendar/date-forms.ts";

const { hour: BEHIND, hourSign, oClock, minuteSign } = DATE_FORMS;
const SIGN = `${hourSign}|${oClock}`;
const TIME = new RegExp(
  String.raw`^(\d{1,2})(?:(?:[:.h]|${SIGN})(\d{2})(?:${minuteSign})?)?\s*(a\.?m\.?|p\.?m\.?)?(?:h|hrs?|${BEHIND}|${SIGN})?$`,
  "iu",
);
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);

/** `9`, `9:05`, `09.05`, `9h05`, `9am`, `9:30 p.m.`, `9 Uhr`, `9시`, `noon` → `HH:MM`; undefined for what is no time of day. */
export function timeOfDay(text: string): string | undefined {
  const named = BY_NAME.get(text.toLowerCase());
  if (named !== undefined) return named;
  const [, hours, minutes = "00", half] = TIME.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const isOfHalf = half !== undefined;
  const isClock = !isOfHalf || (Number(hours) >= 1 && Number(hours) <= 12);
  const hour = isOfHalf
    ? (Number(hours) % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0)
    : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || !isClock) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
