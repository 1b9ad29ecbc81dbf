import { globSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { eitherCase } from "../../src/languages/shape/either-case.ts";

test.each([
  ["april", "April"],
  ["uhr|heures?", "HEURE"],
  ["märz", "MÄRZ"],
  ["straße", "STRAßE"],
  ["[ae]uro", "Euro"],
  ["[\\p{L}é]t", "Ét"],
  ["gram*\\p{L}*", "GRAMMs"],
  ["(?<unit>km|мин)\\b", "KM"],
  ["мин|час", "Час"],
  ["월|年", "월"],
  [RegExp.escape("million"), "Million"],
])("/%s/ matches “%s”", (source, text) => {
  expect(new RegExp(`^(?:${eitherCase(source)})$`, "u").test(text)).toBe(true);
});

test("nothing but case is let go", () => {
  expect(new RegExp(`^(?:${eitherCase("may|[ae]b\\d")})$`, "u").test("nay")).toBe(false);
  expect(new RegExp(`^(?:${eitherCase("\\d\\s")})$`, "u").test("D ")).toBe(false);
});

test("a word is found however it is written", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzäöüéñçабвгдежя");
  const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.func(fc.boolean()),
      (words, isLarge) => {
        const pattern = new RegExp(`^(?:${eitherCase(words.join("|"))})$`, "u");
        for (const one of words) {
          const written = [...one]
            .map((char, at) => (isLarge(at) ? char.toUpperCase() : char))
            .join("");
          expect(pattern.test(written)).toBe(true);
        }
      },
    ),
  );
});

test("no pattern has a modifier, which V8 may forget", () => {
  const modifier = new RegExp(String.raw`\(\?[ims]+:`, "u");
  const files = globSync("src/**/*.ts").filter((file) => modifier.test(readFileSync(file, "utf8")));
  expect(files).toEqual([]);
});
