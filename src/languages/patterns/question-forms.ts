import { languageOf } from "../index.ts";
import { alternatives, phrasesIn } from "../shape/phrases.ts";
import type { QuestionForm } from "../shape/statement-forms.ts";
import { phrasesOfAll } from "./phrases-of-all.ts";

/** How statements of a language become questions, the most telling first; its words are in their places. */
export function questionForms(language: string): readonly QuestionForm[] {
  const { words = {}, forms = [] } = languageOf(language).lists?.statements ?? {};
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
export const organisationWords = phrasesOfAll("statements", ({ organisations }) => organisations);
