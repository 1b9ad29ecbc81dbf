import { describe, expect, test } from "vitest";
import { isLanguage } from "../../../src/domain/settings/language-tag.ts";
import { languageNamed, languageNames } from "../../../src/flows/settings/words/language-named.ts";

const OURS = ["en", "de", "ko", "zh", "tr", "ar"];

describe("a language", () => {
  test.each(OURS)("%s is known by its name in each of the others", (code) => {
    for (const locale of OURS) {
      const name = new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? "";
      expect(languageNamed(name, "en")).toBe(code);
      expect(languageNamed(name.toUpperCase(), locale)).toBe(code);
    }
  });

  test.each([
    ["EN", "en"],
    ["en-GB", "en"],
    ["es_419", "es"],
    ["zh-Hant-TW", "zh"],
    ["yue", "yue"],
    ["brasileiro", "pt"],
    ["castellano", "es"],
    ["American English", "en"],
    [" Türkçe ", "tr"],
    ["turkce", "tr"],
    ["", undefined],
    ["xx", undefined],
    ["english breakfast", undefined],
    ["b", undefined],
    ["en-everything", undefined],
  ])("%s is %s", (name, code) => {
    expect(languageNamed(name, "en")).toBe(code);
  });
});

test("a language is known by the name that any language has for it, in whichever script that writes", () => {
  const codes = ["fi", "uk", "el", "he", "hi", "th", "sr", "ka", "hy", "yo", "vi", "is", "kk"];
  for (const locale of codes) {
    const name = new Intl.DisplayNames([locale], { type: "language" }).of("de") ?? "";
    expect([locale, name, languageNamed(name, "en")]).toEqual([locale, name, "de"]);
  }
});

test("names are offered as a reader, English and each language have them, with codes that exist", () => {
  const names = languageNames("de");
  expect([names.get("deutsch"), names.get("german"), names.get("한국어")]).toEqual([
    "de",
    "de",
    "ko",
  ]);
  expect([...new Set(names.values())].filter((code) => !isLanguage(code))).toEqual([]);
});
