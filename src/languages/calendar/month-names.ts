const KNOWN = new Map<string, readonly (readonly string[])[]>();
const STYLES = ["long", "short"] as const;

/**
 * The names of the twelve months in small letters, each in full and shortened, and as they stand in a
 * date (`październik`, `października`); none where a language numbers them.
 */
export function monthNames(language: string): readonly (readonly string[])[] {
  const known = KNOWN.get(language) ?? Array.from({ length: 12 }, (_, at) => namesOf(at, language));
  KNOWN.set(language, known);
  return known;
}

function namesOf(month: number, language: string): string[] {
  const day = new Date(Date.UTC(2001, month, 15));
  const written = STYLES.flatMap((style) =>
    [{ month: style }, { month: style, day: "numeric" } as const].map((shape) => {
      const parts = new Intl.DateTimeFormat(language, { ...shape, timeZone: "UTC" }).formatToParts(
        day,
      );
      return parts.find(({ type }) => type === "month")?.value ?? "";
    }),
  );
  const names = written.map((name) => name.toLowerCase().replace(/\.$/u, ""));
  return [...new Set(names)].filter((name) => /^\p{L}{3,}$/u.test(name));
}
