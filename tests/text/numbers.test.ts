import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/text/numbers.ts";
import { isAmong, isApproximate, isContradicted } from "../../src/text/same-number.ts";

const among = (statement: string, source: string, language = "en"): boolean => {
  const pool = numbersIn(source, language);
  const numbers = numbersIn(statement, language);
  expect(numbers.length).toBeGreaterThan(0);
  return numbers.every((number) => isAmong(number, pool, isApproximate(statement)));
};

describe("one number in two spellings", () => {
  test.each([
    ["en", "2,400,000 crowns", "2.4 million crowns"],
    ["en", "12 people", "twelve people"],
    ["en", "about 600 people", "640 people"],
    ["en", "2.4 million", "2.42 million"],
    ["en", "about 4 percent", "4.3 percent"],
    ["en", "thirty-one ships", "31 ships"],
    ["en", "$85m", "from 85 to 121 million"],
    ["de", "einundzwanzig Schiffe", "21 Schiffe"],
    ["fr", "vingt-deux lits", "22 lits"],
    ["ja", "70%", "7割"],
    ["en", "in 1998", "in ’98"],
    ["en", "a loss of 250", "a loss of 250 million"],
    ["de", "14,5 Millionen Euro", "14.500.000 Euro"],
    ["de", "6000 Radfahrer", "6.000 Radfahrer"],
    ["de", "zwölf Brücken", "12 Brücken"],
    ["fr", "38000 voyageurs", "38 000 voyageurs"],
    ["es", "410 mil euros", "410.000 euros"],
    ["ko", "8,400,000,000원", "84억 원"],
    ["ko", "84억 5천만 원", "84.5억 원"],
    ["ja", "3.2億円", "3億2千万円"],
    ["zh", "30000棵柳树", "三万棵柳树"],
    ["zh", "一条7公里的路", "一条七公里的路"],
    ["ar", "3500 كتاب", "٣٥٠٠ كتاب"],
  ])("(%s) %s is %s", (language, statement, source) => {
    expect(among(statement, source, language)).toBe(true);
  });
});

describe("two numbers", () => {
  test.each([
    ["en", "5 crowns", "5 million crowns"],
    ["en", "8.4 billion", "8.4 million"],
    ["en", "641 people", "640 people"],
    ["en", "17 votes", "19 votes to 12"],
    ["en", "about 4 percent", "4.8 percent"],
    ["en", "thirty-one ships", "13 ships"],
    ["zh", "占地130公顷", "占地120公顷"],
    ["zh", "四万棵柳树", "三万棵柳树"],
    ["de", "15,5 Millionen", "14,5 Millionen"],
    ["ko", "85억 원", "84억 원"],
  ])("(%s) %s is not %s", (language, statement, source) => {
    expect(among(statement, source, language)).toBe(false);
  });

  test("a Spanish “tenía” is no ten, and “once” is eleven in Spanish only", () => {
    expect(numbersIn("La ciudad tenía agua.", "es")).toEqual([]);
    expect(numbersIn("once casas", "es")).toHaveLength(1);
    expect(numbersIn("once upon a time", "en")).toEqual([]);
  });

  test("a day before a year is not part of it", () => {
    expect(numbersIn("on July 17 2014", "en").map(({ digits }) => digits)).toEqual(["17", "2014"]);
  });

  test("the number of a list entry is none", () => {
    expect(numbersIn("1. The council voted.\n2) It rained.", "en")).toEqual([]);
  });
});

describe("a number that counts something else", () => {
  const source = numbersIn("It treated 118 patients and has 640 islanders, 12 nurses.", "en");
  const contradicted = (statement: string): boolean =>
    numbersIn(statement, "en").some((number) => isContradicted(number, source, false));

  test("is contradicted by the source", () => {
    expect(contradicted("There are 640 patients.")).toBe(true);
    expect(contradicted("There are 118 patients.")).toBe(false);
  });

  test.each([
    ["in the plural", "a 118 mile flight", "118 miles, 640 miles"],
    ["in short", "12.5 stone", "12.5st, after 7 stone"],
    ["as an age", "the 21-year-old", "Lind, 21, and a 29-year-old nurse"],
    ["with a word of one stem", "600 British nationals", "600 Britons, and nine British nationals"],
    ["in another case", "24-ярдовую линию", "24-ярдовой линии, после 2-ярдовую"],
  ])("is not by the same count %s", (_, statement, text) => {
    const pool = numbersIn(text, "en");
    expect(numbersIn(statement, "en").some((one) => isContradicted(one, pool, false))).toBe(false);
  });

  test("is not when the source never counts that", () => {
    expect(contradicted("There are 640 inhabitants.")).toBe(false);
  });

  test("nor when it is part of a name", () => {
    expect(numbersIn("the Boeing 737 landed", "en")[0]?.unit).toBeUndefined();
  });
});
