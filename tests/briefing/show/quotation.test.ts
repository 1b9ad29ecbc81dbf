import { expect, test } from "vitest";
import { quotation } from "../../../src/briefing/show/quotation.ts";
import { LANGUAGES, SPOKEN } from "../../../src/languages/index.ts";

test.each([
  ["en", "They call it “the ark”.", "“They call it ‘the ark’.”"],
  ["de", "Sie nennen es „die Arche“.", "„Sie nennen es ‚die Arche‘.“"],
  [
    "fr",
    "Ils l’appellent «\u00A0l’arche\u00A0».",
    "«\u00A0Ils l’appellent “\u00A0l’arche\u00A0”.\u00A0»",
  ],
  ["ru", "Его зовут «ковчег».", "«Его зовут „ковчег“.»"],
  ["ja", "町は「箱舟」と呼ぶ。", "「町は『箱舟』と呼ぶ。」"],
  ["ar", "يسمونها «السفينة».", "«يسمونها “السفينة”.»"],
  ["sv", "De kallar den ”arken”.", "”De kallar den ’arken’.”"],
  ["hu", "Úgy hívják: „a bárka”.", "„Úgy hívják: »a bárka«.”"],
])("a quotation has the marks of its language, and others within: %s", (language, text, shown) => {
  expect(quotation(text, language)).toBe(shown);
});

test("where a language is not known it has those of English", () => {
  expect(quotation("Eis cumün.", "rm")).toBe("“Eis cumün.”");
});

test("every language that is spoken has marks of its own, and none stays as it is within itself", () => {
  for (const { code, quotationMarks } of SPOKEN)
    expect([code, quotationMarks]).not.toEqual([code, undefined]);
  for (const { code, quotationMarks } of LANGUAGES) {
    const { open = "", close = "", within = {} } = quotationMarks ?? {};
    for (const mark of [open, close].map((one) => one.trim()).filter(Boolean)) {
      expect([code, within[mark]]).not.toEqual([code, undefined]);
      expect(within[mark]).not.toBe(mark);
    }
  }
});
