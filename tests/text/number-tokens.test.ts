import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
import { numberTokens } from "../../src/text/number-tokens.ts";
import { entries } from "../../src/text/number-words.ts";

const values = (text: string, language: string): number[] =>
  numberTokens(text, language).map(({ value }) => value);
const links = (text: string, language: string): string[] =>
  numberTokens(text, language)
    .slice(1)
    .map(({ link }) => link);

describe("the words of a number", () => {
  test.each([
    ["en", "three hundred and twelve boats", [3, 100, 12]],
    ["en", "twenty-one boats", [20, 1]],
    ["de", "dreihundertzwölf boote", [3, 100, 12]],
    ["de", "einundzwanzig boote", [1, 20]],
    ["it", "ventisei barche", [20, 6]],
    ["nl", "vierentwintig boten", [4, 20]],
    ["fr", "vingt-deux bateaux", [20, 2]],
    ["es", "treinta y un barcos", [30, 1]],
    ["pt", "trinta e um barcos", [30, 1]],
  ])("(%s) “%s”: %j", (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  test.each([
    ["written with a hyphen", "en", "twenty-one", ["hyphen"]],
    ["side by side", "en", "three hundred", ["space"]],
    ["in one word", "it", "ventisei", ["joined"]],
    ["through a word that joins", "en", "hundred and twelve", ["joint"]],
    ["as two numbers, with a word between", "en", "twelve boats, two men", ["apart"]],
    ["as two numbers, with a mark between", "en", "twelve, two", ["apart"]],
  ])("are joined as they are %s", (_how, language, text, expected) => {
    expect(links(text, language)).toEqual(expected);
  });

  test("are none within another word", () => {
    expect(values("the stone was often weighed", "en")).toEqual([]);
    expect(values("die beachtung war gross", "de")).toEqual([]);
    expect(values("our long canine tenor", "en")).toEqual([]);
  });

  test("are none in the name of per cent", () => {
    expect(values("douze pour cent", "fr")).toEqual([12]);
    expect(values("cent bateaux", "fr")).toEqual([100]);
  });

  test("have a place in the text that holds just them", () => {
    for (const text of ["three hundred and twelve boats", "all twenty-one of them"])
      for (const { at, end } of numberTokens(text, "en"))
        expect(text.slice(at, end)).toMatch(/^\p{L}+$/u);
  });
});

test.each(LANGUAGES.filter(({ numbers }) => numbers?.written !== undefined))(
  "each number that $code writes as a word is found, and has its value",
  ({ code, numbers }) => {
    const single = entries(numbers?.written).filter(([word]) => /^\p{L}+$/u.test(word));
    expect(single.length).toBeGreaterThan(5);
    const found = single.map(([word, value]) => ({ word, value, is: values(`x ${word} x`, code) }));
    expect(found.filter(({ is }) => is.length === 0)).toEqual([]);
    expect(found.filter(({ is, value }) => is.length === 1 && is[0] !== value)).toEqual([]);
  },
);

test("any text has tokens in its order that do not overlap", () => {
  const word = fc.constantFrom("three", "hundred", "and", "drei", "-", " ", ",", "und", "ten", "x");
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.constantFrom("en", "de", "it"),
      (parts, code) => {
        const text = parts.join("");
        const tokens = numberTokens(text, code);
        for (const [at, token] of tokens.entries()) {
          expect(token.end).toBeGreaterThan(token.at);
          expect(token.at).toBeGreaterThanOrEqual(tokens[at - 1]?.end ?? 0);
          expect(token.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
