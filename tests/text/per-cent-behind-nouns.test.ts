import { expect, test } from "vitest";
import { numbersIn } from "../../src/text/numbers.ts";

test.each([
  ["de", "Sie deckte auf diese Weise 83 Prozent des Verbrauchs.", "%"],
  ["de", "Der Fonds zahlt der Stadt Lindau 40 % der Kosten.", "%"],
  ["en", "Under Plan 60 per cent of the berths are free.", "%"],
])("a share behind a word with a capital is no part of a name (%s): %s", (language, text, unit) => {
  const [number] = numbersIn(text, language);
  expect(number).toMatchObject({ unit });
  expect(number?.name).toBeUndefined();
});

test("what counts nothing behind such a word is", () => {
  expect(numbersIn("Nach Artikel 5 ist das verboten.", "de")[0]?.name).toBe("Artikel 5");
});
