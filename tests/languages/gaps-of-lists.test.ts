import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ANSWERS } from "../../src/languages/answers/index.ts";
import { CUES } from "../../src/languages/cues/index.ts";
import { SPOKEN } from "../../src/languages/index.ts";
import { QUESTIONS } from "../../src/languages/questions/index.ts";
import { STATEMENTS } from "../../src/languages/statements/index.ts";
import { SYNONYMS } from "../../src/languages/synonyms/index.ts";

/** Of these a language without spaces has others, and one with spaces none. */
const NO_GAP =
  /^(?:questions\.(?:askingForms|beforeCounter|behindCounted|asking)|answers\.(?:scaleSigns|one|anybody|ofThem|firstPerson)|cues\.(?:joinedBefore|unitsBefore)|statements\.organisations)$/u;

/** What there is of a language, as `answers.units.money`. */
function listsOf(code: string): string[] {
  return Object.entries({
    questions: QUESTIONS[code],
    answers: ANSWERS[code],
    cues: CUES[code],
    statements: STATEMENTS[code],
  })
    .flatMap(([folder, known = {}]) =>
      Object.entries(known).flatMap(([kind, value]) =>
        /^(?:asks|units|tells|metadata|requests)$/u.test(kind) && typeof value === "object"
          ? Object.keys(value).map((part) => `${folder}.${kind}.${part}`)
          : [`${folder}.${kind}`],
      ),
    )
    .filter((field) => !NO_GAP.test(field));
}

const CODES = Object.keys(QUESTIONS);
const ALL = [...new Set(CODES.flatMap(listsOf))].sort();

/** A line a language: what another has and it lacks. */
const lacking = (): string =>
  CODES.map((code) => {
    const own = new Set(listsOf(code));
    const lacks = ALL.filter((field) => !own.has(field)).map((field) => `\`${field}\``);
    return `- ${code}: ${lacks.join(", ") || "nothing"}`;
  }).join("\n");

const onOneLine = (markdown: string): string =>
  markdown.replace(/\s+/gu, " ").replaceAll(" - ", "\n- ").trim();

test("what the lists of a language lack is in the documentation; put this there:", () => {
  const documented =
    readFileSync("docs/languages.md", "utf8").split("## What the lists lack")[1] ?? "";
  const list = documented.slice(documented.indexOf("\n- "));
  expect(onOneLine(list)).toBe(onOneLine(lacking()));
});

test("the folders of lists know the same languages, and all that the bot speaks", () => {
  for (const folder of [ANSWERS, CUES, STATEMENTS, SYNONYMS])
    expect(Object.keys(folder)).toEqual(CODES);
  expect(SPOKEN.map(({ code }) => code).filter((code) => !CODES.includes(code))).toEqual([]);
});
