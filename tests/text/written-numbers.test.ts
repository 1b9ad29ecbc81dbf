import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writtenNumbers } from "../../src/text/written-numbers.ts";

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ");
const TEENS = "fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number in English words, as a newspaper writes it. */
function spelled(value: number): string {
  if (value >= 1_000_000) return together(value, 1_000_000, "million");
  if (value >= 1_000) return together(value, 1_000, "thousand");
  if (value >= 100) return together(value, 100, "hundred", " and ");
  if (value < 20) return [...UNITS, ...TEENS][value - 1] ?? "";
  const ten = TENS[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? ten : `${ten}-${spelled(value % 10)}`;
}

function together(value: number, scale: number, name: string, joint = " "): string {
  const rest = value % scale;
  const head = `${spelled(Math.floor(value / scale))} ${name}`;
  return rest === 0 ? head : `${head}${joint}${spelled(rest)}`;
}

test("a number that is spelled out is read again, whatever it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
      const read = writtenNumbers(`some ${spelled(value)} boats`, "en");
      expect(read.map((number) => number.value)).toEqual([value]);
    }),
  );
});

test("its place is that of its words", () => {
  const text = "about two hundred and five boats and three ships";
  const places = writtenNumbers(text, "en").map(({ at, end }) => text.slice(at, end));
  expect(places).toEqual(["two hundred and five", "three"]);
});

test("two numbers that a comma or a word is between are two", () => {
  const read = writtenNumbers("two, three hundred and, by night, six thousand", "en");
  expect(read.map(({ value }) => value)).toEqual([2, 300, 6000]);
});

test("a figure has its words of scale for itself", () => {
  expect(writtenNumbers("4 thousand, 50 hundred and 3-million", "en")).toEqual([]);
  expect(writtenNumbers("50 cents et 3 mille", "fr")).toEqual([]);
});

test("whatever is written, every number is at least two and in its place", () => {
  const word = fc.constantFrom(
    "two",
    "one",
    "a",
    "and",
    "hundred",
    "million",
    "-",
    ",",
    "ninety",
    "x",
    "ein",
    "und",
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.constantFrom("en", "de", "fr", "ar"),
      (parts, language) => {
        const text = parts.join(" ");
        let last = 0;
        for (const { value, at, end } of writtenNumbers(text, language)) {
          expect(value).toBeGreaterThan(1);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});

test.each(["zwei", "und", "hundert ", "ein und "])(
  "a text of “%s” alone is read in linear steps",
  (word) => {
    const read = writtenNumbers(word.repeat(20_000), "de");
    expect(read.length).toBeLessThanOrEqual(20_000);
  },
);
