const INNER: Readonly<Record<string, string>> = { "“": "‘", "”": "’", "„": "‚" };

/** A text in quotation marks; as in print, those that are within it become single ones. */
export const quotation = (text: string): string =>
  `“${text.replace(/[“”„]/gu, (mark) => INNER[mark] ?? mark)}”`;
