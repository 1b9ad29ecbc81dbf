import { describe, expect, test } from "vitest";
import { denies, deniesBeyond } from "../../../src/briefing/gate/polarity/negation.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import { fold } from "../../../src/text/fold.ts";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import type { DenialTable } from "./denial-table.ts";
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

const TABLES: Readonly<Record<string, DenialTable>> = {
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

describe.each(Object.entries(TABLES))("the denials of %s", (code, { pairs, harmless }) => {
  test.each(pairs)("%s ≠ %s", (written, writtenDenied) => {
    const [affirmed, denied] = [fold(written), fold(writtenDenied)];
    expect(denies(affirmed, code)).toBe(false);
    expect(denies(denied, code)).toBe(true);
    expect(deniesBeyond(denied, affirmed, affirmed, code)).toBe(true);
    expect(deniesBeyond(denied, denied, denied, code)).toBe(false);
  });

  test.each(harmless)("none: %s", (sentence) => {
    expect(denies(sentence, code)).toBe(false);
  });
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in TABLES))).toEqual([]);
});
