import { expect, test } from "vitest";
import { isIllegible } from "../../../src/article/files/pdf/pdf-legibility.ts";

const TEXT =
  "The harbour keeps the boats in a shed of oak, and it was built when the railway came to the island. ".repeat(
    4,
  );
/** Each letter as another one, as a font with a wrong map gives it. */
const scrambled = (text: string): string =>
  text.replace(/[a-z]/giu, (letter) =>
    String.fromCodePoint(97 + ((((letter.toLowerCase().codePointAt(0) ?? 97) - 97) * 7 + 3) % 26)),
  );

test("text whose letters were exchanged is in no language", () => {
  expect(isIllegible(scrambled(TEXT))).toBe(true);
});

test.each([
  TEXT,
  "Der Hafen hält die Boote in einem Schuppen aus Eiche, der gebaut wurde, als die Bahn auf die Insel kam. ".repeat(
    4,
  ),
  "Sataman veneet ovat tammisessa vajassa, joka rakennettiin kun rautatie tuli saarelle ja se on yhä siellä. ".repeat(
    5,
  ),
])("text of a language is legible: %#", (text) => {
  expect(isIllegible(text)).toBe(false);
});

test("a table of names is too little to say", () => {
  expect(isIllegible("Holt Mast Oar Quay Mole ".repeat(5))).toBe(false);
});
