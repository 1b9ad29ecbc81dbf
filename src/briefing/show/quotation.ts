interface Marks {
  readonly open: string;
  readonly close: string;
  /** What the same marks become within a quotation. */
  readonly within: Readonly<Record<string, string>>;
}

const CURLY = { "“": "‘", "”": "’", "„": "‚" };
const ANGLED = { "«": "“", "»": "”" };

/** As each language prints them, after CLDR's `delimiters`; English stands for the others. */
const MARKS: Readonly<Record<string, Marks>> = {
  en: { open: "“", close: "”", within: CURLY },
  de: { open: "„", close: "“", within: CURLY },
  cs: { open: "„", close: "“", within: CURLY },
  pl: { open: "„", close: "”", within: CURLY },
  // The spaces within do not break.
  fr: { open: "«\u00A0", close: "\u00A0»", within: ANGLED },
  es: { open: "«", close: "»", within: ANGLED },
  it: { open: "«", close: "»", within: ANGLED },
  ru: { open: "«", close: "»", within: { "«": "„", "»": "“" } },
  ja: { open: "「", close: "」", within: { "「": "『", "」": "』" } },
};

/** A text in the quotation marks of its language; as in print, those that stand within it become others. */
export function quotation(text: string, language: string): string {
  const { open, close, within } = MARKS[language] ?? (MARKS["en"] as Marks);
  return `${open}${text.replaceAll(/[“”„«»「」]/gu, (mark) => within[mark] ?? mark)}${close}`;
}
