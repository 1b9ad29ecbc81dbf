import { assert, constantFrom, nat, property, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../../src/briefing/evidence/evidence.ts";
import {
  hasMisspeltHangul,
  isMisspelling,
} from "../../../../src/briefing/gate/names/misspelling.ts";
import { verifyPoint } from "../../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../../fixtures/articles.ts";

describe("a name is misspelt", () => {
  test.each([
    ["harrwick", "harwick", "with a letter doubled"],
    ["hofman", "hoffmann", "with two letters not doubled"],
    ["morrocco", "morocco", "with another letter doubled"],
    ["lindstorm", "lindstrom", "with two neighbours exchanged"],
    ["villtoa", "villota", "with two neighbours exchanged beside a double letter"],
    ["пертова", "петрова", "in other letters"],
  ])("%s for %s: %s", (one, other) => {
    expect(isMisspelling(one, other)).toBe(true);
    expect(isMisspelling(other, one)).toBe(true);
  });

  test.each([
    ["hansen", "hanson", "another letter"],
    ["johnson", "johnston", "a letter more"],
    ["lindberg", "rindberg", "another beginning"],
    ["alma", "amla", "too short"],
    ["anna", "ana", "too short, too"],
    ["dorrow", "barrow", "two other letters"],
  ])("but not %s for %s: %s", (one, other) => {
    expect(isMisspelling(one, other)).toBe(false);
  });

  test("whatever two neighbours in the middle of a long name are exchanged", () => {
    const letters = uniqueArray(constantFrom(..."abcdefghijklmnopqrstuvwxyz"), {
      minLength: 6,
      maxLength: 12,
    });
    assert(
      property(letters, nat(), (name, place) => {
        const at = 1 + (place % (name.length - 2));
        const slip = name.with(at, name[at + 1] ?? "").with(at + 1, name[at] ?? "");
        expect(isMisspelling(slip.join(""), name.join(""))).toBe(true);
        expect(isMisspelling(name.join(""), name.join(""))).toBe(true);
      }),
    );
  });
});

describe("a Korean noun is misspelt", () => {
  const text = "항구의데이터베이스는카자흐스탄지사가관리한다";
  test.each(["테이터베이스", "데이타베이스", "카자스흐탄"])("as %s", (noun) => {
    expect(hasMisspeltHangul(text, noun)).toBe(true);
  });
  test.each([
    ["지자", "too short"],
    ["김자흐스탄", "two letters of one syllable"],
    ["우즈베키스탄", "another country"],
  ])("not as %s: %s", (noun) => {
    expect(hasMisspeltHangul(text, noun)).toBe(false);
  });
});

function found(language: string, text: string, statement: string): string[] {
  const article = articleTitled("", text, language);
  const cites = [...article.sentences.keys()];
  return verifyPoint(statement, cites, evidenceOf([article]), language).map(({ kind }) => kind);
}

describe("the gate", () => {
  test.each([
    [
      "en",
      "Harbour master Ida Tuffnell opened the new lock on Friday.",
      "The lock was opened on Friday by Ida Tufnell.",
      "The lock was opened on Friday by Ida Tolland.",
    ],
    [
      "es",
      "La alcaldesa Mira Villota abrió la esclusa de Almar.",
      "Mira Viltoa abrió la esclusa de Almar.",
      "Mira Vallejo abrió la esclusa de Almar.",
    ],
    [
      "ko",
      "항구는 데이터베이스를 새로 만들어 배의 자리를 정한다.",
      "항구가 새로 만든 테이터베이스는 배의 자리를 정한다.",
      "항구가 새로 만든 인공위성은 배의 자리를 정한다.",
    ],
    [
      "ja",
      "港はシント・マールテンと新しい航路を結んだ。",
      "港が新しい航路を結んだのはシントマールテンだ。",
      "港が新しい航路を結んだのはシントバルテルだ。",
    ],
  ])("(%s) knows who is meant, and finds who is not: %s", (language, text, meant, other) => {
    expect(found(language, text, meant)).toEqual([]);
    expect(found(language, text, other)).toContain("name");
  });
});
