import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../src/messages/wording.ts";
import {
  describeKeptChange,
  describeValue,
  languageName,
} from "../../src/phrasing/kept-changes.ts";

const english = wordingIn("en");

describe("what a setting became", () => {
  test.each([
    ["mode", "asked", "When asked"],
    ["length", "deep", "Deep"],
    ["language", "de", "German"],
    ["language", "article", "the article's own language"],
    ["audience", "engineers", "engineers"],
    ["length", undefined, "none"],
    ["length", "endless", "endless"],
    ["toString", "deep", "deep"],
  ])("%s, set to %s, is told as “%s”", (setting, value, told) => {
    expect(describeValue(setting, value, english)).toBe(told);
  });

  test.each([
    ["en", "Length: Deep"],
    ["de", "Länge: Ausführlich"],
    ["fr", "Longueur : Détaillé"],
  ])("is told with the setting's name, in %s", (language, told) => {
    const change = { setting: "length", from: "brief", to: "deep" };
    const said = describeKeptChange(change, wordingIn(language));
    expect(said.replaceAll(/\s/gu, " ")).toBe(told);
  });

  test("a setting that a later version knows keeps its own name", () => {
    expect(describeKeptChange({ setting: "tone", to: "dry" }, english)).toBe("tone: dry");
  });

  test("a setting without a value is told as none", () => {
    expect(describeKeptChange({ setting: "audience", from: "editors" }, english)).toMatch(
      /: none$/u,
    );
  });
});

const told = (style: string): string => describeValue("instructions", style, english);

describe("a long style", () => {
  test("of sixty characters is told whole", () => {
    expect(told("s".repeat(60))).toBe("s".repeat(60));
  });

  test("of sixty-one is cut, and says so", () => {
    expect(told("s".repeat(61))).toBe(`${"s".repeat(59)}…`);
  });

  test("is cut without the space before the cut", () => {
    expect(told(`${"s".repeat(58)} and then some more`)).toBe(`${"s".repeat(58)}…`);
  });

  test.each([
    ["an emoji of two code units", "📰"],
    ["a family of seven code points", "👨‍👩‍👧‍👦"],
    ["a letter with its accent behind it", "e\u0301"],
    ["a flag", "🇰🇷"],
  ])("is never cut within %s", (_, character) => {
    const text = character.repeat(80);
    expect(told(text)).toBe(`${character.repeat(59)}…`);
  });

  test("whatever it holds, is told as its own beginning, in sixty characters at most", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (style) => {
        const said = told(style);
        expect(said.isWellFormed()).toBe(true);
        expect([...new Intl.Segmenter().segment(said)].length).toBeLessThanOrEqual(60);
        expect(style.startsWith(said.replace(/…$/u, "")) || said === style).toBe(true);
      }),
    );
  });
});

describe("the name of a language", () => {
  test.each([
    ["en", "ko", "Korean"],
    ["de", "ko", "Koreanisch"],
    ["ko", "ko", "한국어"],
    ["ja", "de", "ドイツ語"],
  ])("in %s of %s is %s", (reader, tag, name) => {
    expect(languageName(tag, wordingIn(reader))).toBe(name);
  });

  test.each(["", "de_DE!", "x", "not a language", "🇩🇪"])(
    "of “%s”, which a file of settings may hold, is itself",
    (tag) => {
      expect(languageName(tag, english)).toBe(tag);
    },
  );

  test("whatever was kept, in any language we speak, is told without an error", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LANGUAGES_OF_MESSAGES), (tag, reader) => {
        expect(typeof languageName(tag, wordingIn(reader))).toBe("string");
      }),
    );
  });
});
