import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/languages/index.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { portuguese } from "./pt.ts";
import { recognised } from "./recognised.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";

const TEXTS: Readonly<Record<string, readonly string[]>> = {
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
  ...recognised,
};

/** Languages that set no space between sentences. */
const UNSPACED = new Set(["ja", "zh"]);

describe.each(Object.entries(TEXTS))("the sentences of %s", (code, texts) => {
  test.each(texts)("%s", (text) => {
    const sentences = text.split(" | ");
    const joined = sentences.join(UNSPACED.has(code) ? "" : " ");
    expect(splitSentences(joined, code).map((sentence) => sentence.text)).toEqual(sentences);
  });
});

test("every language that is tried here has a file", () => {
  expect(Object.keys(TEXTS).filter((code) => languageOf(code).code !== code)).toEqual([]);
});
