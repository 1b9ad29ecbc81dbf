import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES, languageOf, listsOf, SPOKEN } from "../../src/languages/index.ts";

/** Of these a language without spaces has others, and one with spaces none. */
const NO_GAP =
  /^(?:questions\.(?:askingForms|beforeCounter|behindCounted|asking)|answers\.(?:scaleSigns|one|anybody|ofThem|firstPerson)|cues\.(?:joinedBefore|unitsBefore)|statements\.organisations)$/u;

/** What there is of a language, as `answers.units.money`. */
function partsOf(code: string): string[] {
  const { questions, answers, cues, statements } = languageOf(code).lists ?? {};
  return Object.entries({ questions, answers, cues, statements })
    .flatMap(([folder, known = {}]) =>
      Object.entries(known).flatMap(([kind, value]) =>
        /^(?:asks|units|tells|metadata|requests)$/u.test(kind) && typeof value === "object"
          ? Object.keys(value).map((part) => `${folder}.${kind}.${part}`)
          : [`${folder}.${kind}`],
      ),
    )
    .filter((field) => !NO_GAP.test(field));
}

const CODES = LANGUAGES.flatMap(({ code, lists }) => (lists === undefined ? [] : [code])).sort();
const ALL = [...new Set(CODES.flatMap(partsOf))].sort();

/** A line a language: what another has and it lacks. */
const lacking = (): string =>
  CODES.map((code) => {
    const own = new Set(partsOf(code));
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

test("a language that has lists has those that a writer without a model needs, and so do all that the bot speaks", () => {
  for (const kind of ["answers", "cues", "questions", "statements", "synonyms"] as const)
    expect([kind, ...[...listsOf(kind).keys()].sort()]).toEqual([kind, ...CODES]);
  const spoken = SPOKEN.map(({ code }) => code);
  expect(spoken.filter((code) => !CODES.includes(code))).toEqual([]);
  expect([...listsOf("conversation").keys()]).toEqual(spoken);
});
