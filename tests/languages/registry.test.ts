import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  anyOfAll,
  LANGUAGES,
  languageOf,
  listsOf,
  SPOKEN,
  wordsOfAll,
  wordsOrPartsOfAll,
} from "../../src/languages/index.ts";

const codes = LANGUAGES.map(({ code }) => code);

describe("the table of languages", () => {
  const files = globSync("src/languages/{,recognised/,recognised/asia/}??.ts");

  test("has every file of a language, under the code that the file is named for", () => {
    expect(files.map((file) => file.slice(-5, -3)).sort()).toEqual([...codes].sort());
    for (const file of files)
      expect(readFileSync(file, "utf8")).toContain(`code: "${file.slice(-5, -3)}"`);
  });

  test("has the languages that the bot speaks first", () => {
    expect(LANGUAGES.slice(0, SPOKEN.length)).toEqual(SPOKEN);
    const read = LANGUAGES.slice(SPOKEN.length).map(({ code }) => code);
    expect(read).toContain("pl");
    expect(read).not.toContain("en");
  });

  test("codes are primary subtags that Unicode has a name for", () => {
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    expect(codes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  test.each(["xx", "und", "", "constructor", "__proto__", "de-AT"])(
    "nothing is known of “%s”, and nothing is broken by it",
    (code) => {
      expect(languageOf(code)).toEqual({ code: "und" });
    },
  );
});

describe("the lists of languages", () => {
  const KINDS = ["answers", "conversation", "cues", "questions", "statements", "synonyms"] as const;

  test.each(KINDS)("%s: every file of the folder is the list of its language", async (kind) => {
    const lists = listsOf(kind);
    const files = globSync(`src/languages/${kind}/??.ts`);
    expect(files.map((file) => file.slice(-5, -3)).sort()).toEqual([...lists.keys()].sort());
    for (const file of files) {
      const exported: Record<string, unknown> = await import(
        /* @vite-ignore */ `${process.cwd()}/${file}`
      );
      expect(Object.values(exported)).toContain(lists.get(file.slice(-5, -3)));
    }
  });

  test("a language without lists is in none", () => {
    for (const kind of KINDS) expect(listsOf(kind).has("sv")).toBe(false);
  });
});

describe("what is looked for in all languages at once", () => {
  test("the words of a kind are those of each language", () => {
    const all = wordsOfAll(({ pronouns }) => pronouns);
    for (const { pronouns = "" } of LANGUAGES)
      for (const word of pronouns.split(/\s+/u).filter(Boolean)) expect(all).toContain(word);
  });

  test("the alternatives of a kind match what each language has, and nothing where none has any", () => {
    const pages = new RegExp(`^(?:${anyOfAll(({ errorPages }) => errorPages?.page)})$`, "iu");
    for (const word of ["page", "Seite", "página", "halaman", "ページ"])
      expect(word).toMatch(pages);
    expect("page").not.toMatch(
      new RegExp(
        anyOfAll(() => undefined),
        "u",
      ),
    );
    expect("page").not.toMatch(
      new RegExp(
        anyOfAll(({ negation }) => negation?.reply, []),
        "u",
      ),
    );
  });

  test("words are whole where words stand apart, and parts where they are joined", () => {
    const found = new RegExp(
      wordsOrPartsOfAll(({ code }) => ({ en: /tea/u, ko: /차/u })[code]),
      "u",
    );
    expect("a cup of tea").toMatch(found);
    expect("the team").not.toMatch(found);
    expect("녹차는 뜨겁다").toMatch(found);
  });
});
