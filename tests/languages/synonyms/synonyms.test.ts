import { describe, expect, test } from "vitest";
import { indexPassages } from "../../../src/briefing/search/passages.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { arabic } from "./ar.ts";
import { chinese } from "./zh.ts";
import { dutch } from "./nl.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { german } from "./de.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { spanish } from "./es.ts";
import type { SynonymRow } from "./synonym-table.ts";

const TABLES: Readonly<Record<string, readonly SynonymRow[]>> = {
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

/** The sentences of a text in the order in which they answer a question, and how sure that is. */
function search(question: string, text: string, language: string) {
  const sentences = splitSentences(text, language);
  const { order, verdict } = indexPassages(sentences, language, {}).find(question);
  return { best: sentences[order[0] ?? 0]?.text, verdict };
}

describe.each(Object.entries(TABLES))("in %s", (language, rows) => {
  const spaced = language === "ja" || language === "zh" ? "" : " ";

  test.each(rows)("“%s” is answered by “%s”", (question, answers, besides) => {
    const found = search(question, [besides, answers].join(spaced), language);
    expect(found.best).toBe(answers);
    expect(found.verdict).not.toBe("none");
  });

  test.each(rows)("“%s” is answered by “%s”, wherever it stands", (question, answers, besides) => {
    expect(search(question, [answers, besides].join(spaced), language).best).toBe(answers);
  });
});
