import { languageOf } from "../index.ts";
import { alternatives } from "../shape/phrases.ts";
import type { AnswerLanguage, AnswerType } from "../shape/answer-language.ts";

/** The units of a language, of one type or of all, as the source of a pattern; none of one without. */
export function unitsOf(language: string, type?: AnswerType): string {
  const units: AnswerLanguage["units"] = languageOf(language).lists?.answers?.units ?? {};
  const lists = type === undefined ? Object.values(units) : [units[type] ?? ""];
  return lists.map(alternatives).filter(Boolean).join("|") || "(?!)";
}
