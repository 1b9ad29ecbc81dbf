import { describe, expect, test } from "vitest";
import { listsOf } from "../../../src/languages/index.ts";
import { anyCue, type Cue, cuePattern, hasCues } from "../../../src/languages/patterns/cues.ts";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";
import type { CueTable } from "./cue-table.ts";

const TABLES: Readonly<Record<string, CueTable>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

describe.each(Object.entries(TABLES))("the cues of %s", (language, table) => {
  // Its keys are those of its type.
  const rows = Object.entries(table).map(([cue, row]) => [cue as Cue, ...row] as const);

  test.each(rows)("%s: %s", (cue, seen, not) => {
    expect(seen).toMatch(cuePattern(language, cue));
    expect(not).not.toMatch(cuePattern(language, cue));
  });

  test("what is seen in the language is seen where it is not known", () => {
    for (const [cue, seen] of rows) expect(seen).toMatch(new RegExp(anyCue(cue), "iu"));
  });
});

test("every language that has cues is tried", () => {
  expect(Object.keys(TABLES).sort()).toEqual([...listsOf("cues").keys()].sort());
});

test("a language without cues sees none", () => {
  expect([hasCues("en"), hasCues("sq")]).toEqual([true, false]);
  expect("The council rejected it.").not.toMatch(cuePattern("sq", "event"));
});
