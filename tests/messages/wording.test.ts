import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../src/messages/wording.ts";

describe("the language of a wording", () => {
  test.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["PT_BR", "pt"],
    ["zh-Hant-TW", "zh"],
    ["xx", "en"],
    ["", "en"],
    ["constructor", "en"],
    ["__proto__", "en"],
  ])("of a reader with “%s” is %s", (tag, language) => {
    expect(wordingIn(tag).language).toBe(language);
  });

  test("is one that we speak, whatever a profile says", () => {
    fc.assert(
      fc.property(fc.string(), (tag) => {
        expect(LANGUAGES_OF_MESSAGES).toContain(wordingIn(tag).language);
      }),
    );
  });
});

describe("a part that was read", () => {
  const english = wordingIn("en");

  test.each([
    [0, "1%"],
    [0.001, "1%"],
    [0.42, "42%"],
    [0.994, "99%"],
    [0.9999, "99%"],
    [1, "99%"],
  ])("%d is told as %s: never as all or nothing", (value, told) => {
    expect(english.share(value)).toBe(told);
  });

  test.each([
    ["de", "42 %"],
    ["fr", "42 %"],
    ["ko", "42%"],
  ])("is written as in %s", (language, told) => {
    expect(wordingIn(language).share(0.42).replaceAll(/\s/gu, " ")).toBe(told);
  });
});

describe("a reason within a sentence", () => {
  test.each([
    ["en", "the model is busy"],
    ["fr", "le modèle est occupé"],
    ["ko", "모델이 지금 바쁩니다"],
  ])("loses its capital and its stop in %s", (language, clause) => {
    expect(wordingIn(language).clause({ key: "modelBusy" })).toBe(clause);
  });

  test.each([
    ["partPaywall", "Bezahlschranke"],
    ["limitUserDay", "Ihr Tageslimit für das Sprachmodell ist erreicht"],
  ] as const)("keeps the capitals of German: %s", (key, clause) => {
    expect(wordingIn("de").clause({ key })).toBe(clause);
  });

  test("keeps the English “I”", () => {
    expect(wordingIn("en").clause({ key: "notInstalled" })).toBe(
      "I am not installed in that workspace",
    );
  });

  test("keeps the capitals of an acronym", () => {
    expect(wordingIn("ko").clause({ key: "fileRtf" })).toBe("RTF 문서입니다");
  });

  test("that was stored as text stays as it is", () => {
    expect(wordingIn("en").clause("The Rest. Was not read.")).toBe("The Rest. Was not read.");
  });

  test("of two messages joins them", () => {
    const both = wordingIn("en").clause([{ key: "modelBusy" }, { key: "modelFailed" }]);
    expect(both).toBe("the model is busy; the model could not be used");
  });
});

describe("plurals", () => {
  test.each([
    ["en", 1, "1 article since noon"],
    ["en", 0, "0 articles since noon"],
    ["en", 2, "2 articles since noon"],
    ["en", 1_200, "1,200 articles since noon"],
    ["de", 1, "1 Artikel seit noon"],
    ["fr", 1_000_000, "1 000 000 articles depuis le noon"],
    ["ko", 1, "noon 이후 기사 1건"],
  ])("in %s, %d is told as “%s”", (language, count, told) => {
    const said = wordingIn(language).say("digestArticles", { count, since: "noon" });
    expect(said.replaceAll(/\s/gu, " ")).toBe(told);
  });

  test("no count of any language leaves a hole open", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES_OF_MESSAGES),
        fc.nat({ max: 5_000_000 }),
        (language, count) => {
          const said = wordingIn(language).say("digestArticles", { count, since: "noon" });
          expect(said).not.toMatch(/[{}]|undefined/u);
          expect(said).toContain(wordingIn(language).number(count));
        },
      ),
    );
  });
});

describe("a value from a stranger", () => {
  test("that looks like a hole is not filled again", () => {
    const said = wordingIn("en").say("notAnOption", { value: "{options}", options: "`a`" });
    expect(said).toBe("“{options}” is none of the choices. Say `a`.");
  });

  test("with the signs of a replacement stays as it is", () => {
    expect(wordingIn("en").say("didYouMean", { meant: "$& $1 $$" })).toBe(
      "Did you mean `$& $1 $$`?",
    );
  });
});

describe("days", () => {
  test.each([
    ["en", "2026-11-23", "23 Nov 2026"],
    ["en", "2026-11-23T23:59:59-11:00", "23 Nov 2026"],
    ["de", "2026-11-23", "23.11.2026"],
    ["ja", "2026-11-23", "2026/11/23"],
  ])("in %s, %s is %s: the day as it is stated", (language, iso, told) => {
    expect(wordingIn(language).day(iso)).toBe(told);
  });

  test.each([undefined, "", "yesterday", "2026-13-40", "23.11.2026"])(
    "“%s” is no date, and none is told",
    (iso) => {
      expect(wordingIn("en").day(iso)).toBeUndefined();
    },
  );

  test("the week begins with Monday and ends with Sunday", () => {
    const english = wordingIn("en");
    expect([1, 7].map((day) => english.weekday(day))).toEqual(["Monday", "Sunday"]);
  });
});

describe("several sentences", () => {
  const both = [{ key: "modelBusy" }, { key: "modelFailed" }] as const;

  test.each(["ja", "zh"])("run on without a space in %s", (language) => {
    expect(wordingIn(language).phrase(both)).not.toContain(" ");
  });

  test("stand apart elsewhere", () => {
    expect(wordingIn("en").phrase(both)).toBe("The model is busy. The model could not be used.");
  });
});
