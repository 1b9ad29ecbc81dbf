import { type Language, languageOf, LANGUAGES } from "../../languages/index.ts";

/** Of languages whose marks are not known, those of English stand for them. */
const ENGLISH = languageOf("en").quotationMarks as NonNullable<Language["quotationMarks"]>;
const ANY_MARK = new RegExp(
  `[${LANGUAGES.flatMap(({ quotationMarks }) => Object.keys(quotationMarks?.within ?? {})).join("")}]`,
  "gu",
);

/** A text in the quotation marks of its language; as in print, those that stand within it become others. */
export function quotation(text: string, language: string): string {
  const { open, close, within } = languageOf(language).quotationMarks ?? ENGLISH;
  return `${open}${text.replaceAll(ANY_MARK, (mark) => within[mark] ?? mark)}${close}`;
}
