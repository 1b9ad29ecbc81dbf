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
import { alternatives, phrasesIn } from "../shape/phrases.ts";
import type { QuestionForm, StatementForms } from "./statement-forms.ts";

/** The forms of statements of languages, by BCP 47 primary subtag. */
export const STATEMENTS: Readonly<Record<string, StatementForms>> = {
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

/** How statements of a language become questions, the most telling first; its words are in their places. */
export function questionForms(language: string): readonly QuestionForm[] {
  const { words = {}, forms = [] } = STATEMENTS[language] ?? {};
  const named = Object.entries(words).flatMap(([name, list]): [string, string][] => [
    [`{${name}}`, `(?:${alternatives(list)})`],
    [`{^${name}}`, `(?:${alternatives(phrasesIn(list).map(capitalised))})`],
  ]);
  return forms.map(([statement, question]) => [
    named.reduce((all, [name, source]) => all.replaceAll(name, () => source), statement),
    question,
  ]);
}

const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** The words of the names of organisations and places in all languages, as the source of a pattern. */
export const organisationWords = Object.values(STATEMENTS)
  .map(({ organisations = "" }) => alternatives(organisations))
  .filter(Boolean)
  .join("|");
