/** What people write behind the number of an hour that counts to 24. */
const OF_THE_CLOCK = "h|hrs?|uhr|時|时|시|点|點";
const TIME = new RegExp(
  String.raw`^(\d{1,2})(?:[:.h時时시点點](\d{2})(?:分|분)?)?\s*(a\.?m\.?|p\.?m\.?)?(?:${OF_THE_CLOCK})?$`,
  "iu",
);
const BY_NAME: Readonly<Record<string, string>> = {
  noon: "12:00",
  midday: "12:00",
  midnight: "00:00",
};

/** `9`, `9:05`, `09.05`, `9h05`, `9am`, `9:30 p.m.`, `9 Uhr`, `9시`, `noon` → `HH:MM`; undefined for what is no time of day. */
export function timeOfDay(text: string): string | undefined {
  const named = BY_NAME[text.toLowerCase()];
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
