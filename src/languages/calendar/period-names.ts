const UNITS = ["day", "week", "month", "year"] as const;
const COUNTS = [1, 2, 5];

/** The names of days, weeks, months and years in a language, or of some of these, as they stand behind a number. */
export function periodNames(
  language: string,
  units: readonly (typeof UNITS)[number][] = UNITS,
): readonly string[] {
  const names = units.flatMap((unit) => {
    const format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
    return COUNTS.map((count) => partOf(format, count));
  });
  return [...new Set(names.map((name) => name.toLowerCase().trim()))].filter((name) => name !== "");
}

function partOf(format: Intl.NumberFormat, count: number): string {
  return format.formatToParts(count).find(({ type }) => type === "unit")?.value ?? "";
}
