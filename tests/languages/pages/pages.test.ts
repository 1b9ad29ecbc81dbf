import { describe, expect, test } from "vitest";
import { bylineOf } from "../../../src/article/document/bylines.ts";
import { isCredit } from "../../../src/article/document/caption-words.ts";
import {
  GONE,
  NOT_FOUND,
  NOT_FOUND_ALONE,
} from "../../../src/article/html/verdict/error-page-phrases.ts";
import { PAY_PROMPTS } from "../../../src/article/html/verdict/wall-prompts.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import type { PageTable } from "./page-table.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";

const TABLES: Readonly<Record<string, PageTable>> = {
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

const says = (patterns: readonly RegExp[], line: string): boolean =>
  patterns.some((pattern) => pattern.test(line));
const isWall = (line: string): boolean => says(PAY_PROMPTS, line);
const isMissing = (line: string): boolean => says([...NOT_FOUND, NOT_FOUND_ALONE, ...GONE], line);

describe.each(Object.entries(TABLES))("the pages of %s", (_, table) => {
  test.each(table.walls)("ask to pay: %s", (line) => {
    expect(isWall(line)).toBe(true);
  });

  test.each(table.open)("do not ask to pay: %s", (line) => {
    expect(isWall(line)).toBe(false);
  });

  test.each(table.missing)("are not there: %s", (line) => {
    expect(isMissing(line)).toBe(true);
  });

  test.each(table.notMissing)("speak of something else: %s", (line) => {
    expect(isMissing(line)).toBe(false);
  });

  test.each(table.credits)("tell of a picture: %s", (line) => {
    expect(isCredit(line)).toBe(true);
  });

  test.each(table.notCredits)("tell a story: %s", (line) => {
    expect(isCredit(line)).toBe(false);
  });

  test.each(table.bylines)("%s names %s", (line, name) => {
    expect(bylineOf(line)).toBe(name);
  });

  test.each(table.notBylines)("name nobody: %s", (line) => {
    expect(bylineOf(line)).toBeUndefined();
  });
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in TABLES))).toEqual([]);
});
