/** The twelve months of a language as they stand beside a day, and by themselves. */
function monthNames(language: string): string[] {
  const styles = [
    { month: "long", day: "numeric" },
    { month: "long" },
    { month: "short" },
  ] as const;
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 15));
      return parts.find(({ type }) => type === "month")?.value.replace(/\.$/u, "") ?? "";
    });
  });
}

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?|\s?(?:uhr|h|Uhr))?|\d{1,2}\s?(?:[ap]\.?m\b\.?|Uhr|heures?\b)`;
const EAST_ASIAN = String.raw`\d+\s?(?:年|月|日|時|时|년|월|일|시)(?![間间前])`;
const known = new Map<string, RegExp>();

/** Dates and times of day as a language writes them: numbers that count nothing. */
export function datePattern(language: string): RegExp {
  const pattern = known.get(language) ?? compile(language);
  known.set(language, pattern);
  return pattern;
}

function compile(language: string): RegExp {
  const months = [...new Set(monthNames(language))].filter((name) => /\p{L}{3}/u.test(name));
  if (months.length === 0) return new RegExp(`${EAST_ASIAN}|${CLOCK}`, "giu");
  const month = String.raw`(?<!\p{L})(?:${months.map((name) => RegExp.escape(name)).join("|")})(?!\p{L})\.?`;
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.|er|º)?`;
  const year = String.raw`(?:,?\s(?:de\s|del\s)?\d{4})?`;
  return new RegExp(
    String.raw`(?<!\d)${day}\s(?:de\s|of\s)?${month}${year}|${month}\s${day}(?!\d)${year}|${month}${year}|${CLOCK}|${EAST_ASIAN}`,
    "giu",
  );
}
