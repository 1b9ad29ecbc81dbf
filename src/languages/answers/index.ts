import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";
import { alternatives } from "../shape/phrases.ts";
import type { AnswerLanguage, AnswerType } from "./answer-language.ts";

export { ANSWER_TYPES, type AnswerLanguage, type AnswerType } from "./answer-language.ts";

/** How languages tell what can be asked for, by BCP 47 primary subtag. */
export const ANSWERS: Readonly<Record<string, AnswerLanguage>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

/** The units of a language, of one type or of all, as the source of a pattern; none of one without. */
export function unitsOf(language: string, type?: AnswerType): string {
  const units: AnswerLanguage["units"] = ANSWERS[language]?.units ?? {};
  const lists = type === undefined ? Object.values(units) : [units[type] ?? ""];
  return lists.map(alternatives).filter(Boolean).join("|") || "(?!)";
}
