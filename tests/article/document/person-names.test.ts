import { describe, expect, test } from "vitest";
import {
  cleanName,
  isName,
  isOffice,
  isPerson,
  writtenName,
} from "../../../src/article/document/person-names.ts";

describe("a stated author", () => {
  test.each([
    ["By Tilde Roos", "Tilde Roos"],
    ["Von Tilde Roos", "Tilde Roos"],
    ["Par Tilde Roos", "Tilde Roos"],
    ["Tilde Roos | The Vreden Courier", "Tilde Roos"],
    ["Tilde Roos • 14 September", "Tilde Roos"],
    ["Tilde Roos,", "Tilde Roos"],
    ["Tilde Roos", "Tilde Roos"],
  ])("is named without what leads in and hangs on: “%s”", (text, expected) => {
    expect(cleanName(text)).toBe(expected);
  });

  test.each([
    ["TILDE ROOS", "Tilde Roos"],
    ["Tilde ROOS", "Tilde ROOS"],
    ["AFP", "AFP"],
    ["김하늘 기자", "김하늘"],
    ["王小明记者", "王小明"],
    ["JEAN-LUC ROOS", "Jean-Luc Roos"],
  ])("is written as names are: “%s” as “%s”", (name, expected) => {
    expect(writtenName(name)).toBe(expected);
  });

  test.each(["Tilde Roos", "AFP", "Redaktion", "김하늘", "Ö"].filter((name) => name.length > 1))(
    "may be “%s”",
    (name) => {
      expect(isName(name)).toBe(true);
    },
  );

  test.each([
    "",
    "T",
    "12",
    "https://vreden.example/roos",
    "www.vreden.example",
    "@tilderoos",
    "tilde@vreden.example",
    "<b>Tilde</b>",
    `Tilde Roos, who has written about rivers for ${"many long ".repeat(12)}years`,
  ])("is never “%s”", (name) => {
    expect(isName(name)).toBe(false);
  });
});

test.each([
  "Tilde Roos",
  "Dr. Tilde Roos",
  "Ludwig van der Meer",
  "J. M. Roos",
  "김하늘 기자",
  "田中一郎",
])("“%s” has the form of a person's name", (name) => {
  expect(isPerson(name)).toBe(true);
});

test.each(["Tilde", "the council", "Tilde went home", "1 2", "Roos & Sons", "a b"])(
  "“%s” has not",
  (name) => {
    expect(isPerson(name)).toBe(false);
  },
);

test("what somebody does at a paper is no name of theirs", () => {
  expect(isOffice("Staff Writer")).toBe(true);
  expect(isOffice("Tilde Roos")).toBe(false);
});
