import { describe, expect, test } from "vitest";
import { listsOf } from "../../../src/languages/index.ts";
import {
  organisationWords,
  questionForms,
} from "../../../src/languages/patterns/question-forms.ts";
import { askOf } from "../../../src/writers/extractive/questions/ask-of.ts";
import { articleTitled } from "../../fixtures/articles.ts";
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
import type { StatementTable } from "./statement-table.ts";

const TABLES: Readonly<Record<string, StatementTable>> = {
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

const questionsOf = (sentence: string, language: string): string[] =>
  askOf(sentence, articleTitled("", sentence, language)).map(({ question }) => question);

/** A question as it is made of a form, whatever is in its places. */
const shapeOf = (shape: string): RegExp =>
  new RegExp(`^${shape.replace(/\s*\$<[^>]*>\s*/gu, ".*").replaceAll("?", String.raw`\?`)}$`, "u");

describe.each(Object.entries(TABLES))("statements in %s", (language, table) => {
  test.each(table)("%s → %s", (sentence, question) => {
    expect(questionsOf(sentence, language)[0]).toBe(question);
  });

  test("every form makes a question of one of them", () => {
    const questions = table.flatMap(([sentence]) => questionsOf(sentence, language));
    const shapes = new Set(questionForms(language).map(([, question]) => question));
    const unused = [...shapes].filter(
      (shape) => !questions.some((one) => shapeOf(shape).test(one)),
    );
    expect(unused).toEqual([]);
  });

  test("no word of a form is left where a list was meant", () => {
    for (const [statement, question] of questionForms(language)) {
      expect(statement).not.toMatch(/\{\^?[a-z]/u);
      expect(question).toMatch(/[?？؟]$/u);
    }
  });
});

test("every language that has forms is tried", () => {
  expect(Object.keys(TABLES).sort()).toEqual([...listsOf("statements").keys()].sort());
});

test("a language without forms makes no questions", () => {
  expect(questionForms("sq")).toEqual([]);
  expect(questionsOf("Bileti kushton 12 euro.", "sq")).toEqual([]);
});

test.each(["Marrow Bank", "Holt GmbH", "Fundación Holt", "Agence Holt"])(
  "%s has a word that organisations have in their names",
  (name) => {
    expect(name).toMatch(new RegExp(String.raw`(?<!\p{L})(?:${organisationWords})(?!\p{L})`, "u"));
  },
);
