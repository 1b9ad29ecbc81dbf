import { expect, test } from "vitest";
import { impliedNumbers } from "../../src/text/implied-numbers.ts";

const implied = (text: string, language: string): number[] =>
  impliedNumbers(text, language).flatMap(({ values }) => values);

test.each([
  ["en", "It is the ninth loss in a row.", 9],
  ["en", "The vote was on July 14.", 7],
  ["en", "It closes at half past eleven.", 23],
  ["en", "The shop shuts at 8 p.m.", 20],
  ["en", "Sales fell by half.", 50],
  ["de", "Die Bahn fährt bis 23:30 Uhr.", 11],
  ["de", "Am 3. Oktober ist sie zu.", 10],
  ["fr", "C’est la neuvième fois.", 9],
  ["es", "La mitad de los vecinos votó.", 50],
  ["ko", "가게는 오후 8시에 닫는다.", 20],
  ["ja", "店は午後8時に閉まる。", 20],
])("(%s) %s lets conclude %i", (language, text, value) => {
  expect(implied(text, language)).toContain(value);
});

test("a month without a day and a word that is like one imply nothing", () => {
  expect(implied("It may rain. Maybe 3 will march in July.", "en")).toEqual([]);
});
