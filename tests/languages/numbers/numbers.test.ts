import { describe, expect, test } from "vitest";
import { SPOKEN } from "../../../src/languages/index.ts";
import { numbersIn } from "../../../src/text/numbers.ts";
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
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";

const TABLES = {
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
};

const ascending = (one: number, other: number): number => one - other;

describe.each(Object.entries(TABLES))("the numbers of %s", (code, table) => {
  test.each(table.map(([text, ...numbers]) => ({ text, numbers })))(
    "$text",
    ({ text, numbers }) => {
      // A figure may be read in two ways: the one that is meant is among them.
      const read = numbersIn(text, code).map(
        ({ values }) => values.find((value) => numbers.includes(value)) ?? values[0] ?? 0,
      );
      expect(read.toSorted(ascending)).toEqual(numbers.toSorted(ascending));
    },
  );
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in TABLES))).toEqual([]);
});
