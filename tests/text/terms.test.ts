import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pieces, terms } from "../../src/text/terms.ts";

test.each([
  ["The ministers discussed the missiles.", ["minist", "discus", "missil"]],
  ["Minister discusses a missile", ["minist", "discus", "missil"]],
  ["1,200 of 3.5", ["1200", "3.5"]],
  ["과학관은", ["과학", "학관", "관은"]],
  ["灯台です", ["灯台", "台で"]],
  ["公园", ["公园"]],
  ["ＮＡＴＯ", ["nato"]],
  ["BBC從1932年", ["bbc", "1932"]],
  ["RKBラジオ", ["rkb", "ラジ", "ジオ"]],
  ["DNA를 조사", ["dna", "조사"]],
])("%s has the terms %j", (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test("Arabic words are the same with and without article, conjunction and vowel signs", () => {
  const [plain] = terms("حافلة");
  expect(terms("الحافلة والحافلة بالحافلة حَافِلَة")).toEqual([plain, plain, plain, plain]);
});

test("Arabic words are the same with and without endings of possession and number", () => {
  const [plain] = terms("تقرير");
  expect(terms("التقرير تقريرها تقريرين")).toEqual([plain, plain, plain]);
});

test("a compound shares most pieces of the word in it, whatever its ending", () => {
  const compound = new Set(pieces("Fahrradbrückenbau"));
  const found = pieces("Brücken").filter((piece) => compound.has(piece));
  expect(found).toEqual(["brüc", "rück", "ücke", "cken"]);
});

test.each([
  ["The ice is of an old kind", ["^ice", "ice$", "^old", "old$", "^kin", "kind", "ind$"]],
  ["公园占地", ["公", "园", "占", "地"]],
  ["灯台です、과학관", ["灯", "台"]],
])("%s has the pieces %j", (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test("any text has terms, and case makes no difference", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const term of terms(text)) expect(term).not.toBe("");
    }),
  );
  expect(terms("NORDLINJE Ferry")).toEqual(terms("nordlinje ferry"));
});

test.each([
  ["สะพานใหม่เปิดแล้ว", ["สะพาน", "ใหม่", "เปิด"]],
  ["เรือ 12 ลำ", ["เรือ", "12", "ลำ"]],
  ["ท่าเรือ NATO", ["ท่าเรื", "nato"]],
])("Thai has its words apart, though it writes them together: %s", (text, expected) => {
  expect(terms(text, "th")).toEqual(expected);
});

test("the Thai vowel am is found however it is encoded", () => {
  const composed = "น้ำท่วมทำให้ถนนปิด";
  expect(terms(composed.normalize("NFKD"), "th")).toEqual(terms(composed, "th"));
  expect(terms(composed, "th")).toContain("น้ำ");
});
