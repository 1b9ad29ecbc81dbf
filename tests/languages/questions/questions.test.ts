import { describe, expect, test } from "vitest";
import { answerTypeOf } from "../../../src/briefing/search/query/answer-type.ts";
import { intentOf } from "../../../src/briefing/search/message-intent.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import type { QuestionTable } from "./question-table.ts";
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

const TABLES: Readonly<Record<string, QuestionTable>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  ru: russian,
  ko: korean,
  ja: japanese,
  zh: chinese,
  ar: arabic,
  pl: polish,
};

describe.each(Object.entries(TABLES))("to an article in %s", (language, table) => {
  test.each(table.types)("%s asks for: %s", (question, type) => {
    expect(answerTypeOf(question, language)).toBe(type);
    expect(intentOf(question)).toBeUndefined();
  });

  test.each(table.requests)("%s requests: %s", (message, request) => {
    expect(intentOf(message)).toEqual({ kind: "request", request });
  });

  test.each(table.metadata)("%s asks for what is known: %s", (question, field) => {
    expect(intentOf(question)).toEqual({ kind: "metadata", fields: [field] });
  });

  test.each(table.toTheText)("is a question to the text: %s", (question) => {
    expect(intentOf(question)).toBeUndefined();
  });
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in TABLES))).toEqual([]);
});
