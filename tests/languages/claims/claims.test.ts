import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import { articleTitled } from "../../fixtures/articles.ts";
import type { ClaimTable } from "./claim-table.ts";
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

const TABLES: Readonly<Record<string, ClaimTable>> = {
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

const WHAT = {
  certain: "it tells as certain what its sentences leave open",
  all: "it says of all what its sentences say of some",
  cause: "it gives a reason that its sentences do not give",
  admits: "its sentences do not have them say so",
} as const;
const KINDS = ["certain", "all", "cause", "admits"] as const;

/** What a statement claims beyond a source that it cites as a whole. */
function claimed(source: string, statement: string, language: string): string[] {
  const article = articleTitled("", source, language);
  const cites = [...article.sentences.keys()];
  return verifyPoint(statement, cites, evidenceOf([article]), language)
    .filter(({ kind }) => kind === "claim")
    .map(({ what }) => what);
}

describe.each(Object.entries(TABLES))("the claims of %s", (language, table) => {
  describe.each(KINDS)("%s", (kind) => {
    test.each(table[kind])("%s → %s", (source, statement) => {
      expect(claimed(source, statement, language)).toContain(WHAT[kind]);
      expect(claimed(source, source, language)).toEqual([]);
    });
  });

  test.each(table.same)("the same in other words: %s → %s", (source, statement) => {
    expect(claimed(source, statement, language)).toEqual([]);
  });
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in TABLES))).toEqual([]);
});
