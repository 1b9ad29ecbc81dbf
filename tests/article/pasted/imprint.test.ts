import { describe, expect, test } from "vitest";
import { readImprint } from "../../../src/article/pasted/imprint.ts";

const read = (...lines: string[]) => readImprint(lines, lines, "Rain fell on the harbour all day.");

describe("the lines between headline and text", () => {
  test.each([
    ["Interview: Mira Solberg-Asante", "Mira Solberg-Asante"],
    ["Words and photographs: Tom Iversen", "Tom Iversen"],
    ["Words by Ada Rourke", "Ada Rourke"],
    ["POR RAMONA QUIROGA", "Ramona Quiroga"],
    ["Lead author: Dr Ines Valdor", "Dr Ines Valdor"],
    ["Propos recueillis par Élise Morvan, le 4 mai 2026", "Élise Morvan"],
    ["Autorka: Zofia Lipska", "Zofia Lipska"],
    ["Texto: Renata Prado | Fotos: arquivo", "Renata Prado"],
    ["2026年5月3日　港町新報　文：岡部なつみ", "岡部なつみ"],
    ["海东日报　2026年5月3日　记者　林远舟", "林远舟"],
    ["Ewan Birk, Data team · May 3, 2026", "Ewan Birk"],
  ])("“%s” names the author", (line, byline) => {
    expect(read(line).byline).toBe(byline);
  });

  test.each([
    ["The Harbour Courier, 3 May 2026", "The Harbour Courier"],
    ["Hafenblatt, Sonntag, 3. Mai 2026", "Hafenblatt"],
    ["Corriere del Porto – 3 maggio 2026", "Corriere del Porto"],
    ["Tides Quarterly, spring 2026", "Tides Quarterly"],
    ["بوابة الميناء، 3 مايو 2026", "بوابة الميناء"],
    ["2026年5月3日　港町新報　文：岡部なつみ", "港町新報"],
  ])("“%s” names the paper", (line, site) => {
    expect(read(line).site).toBe(site);
  });

  test.each([
    "Press release, 3 May 2026",
    "Sunday, 3 May 2026",
    "Updated 3 May 2026",
    "Photographs, 2026",
  ])("“%s” names no paper", (line) => {
    expect(read(line).site).toBeUndefined();
  });

  test("a report that begins with place and date has that date", () => {
    const text = "HALM, May 3, 2026 (Portwire) — The harbour board raised its fees.";
    expect(readImprint([], [], text).publishedAt).toBe("2026-05-03");
  });

  test.each(["Since May 3, 2026 the harbour is shut.", "The board met on May 3, 2026 – and left."])(
    "“%s” is no dateline",
    (text) => {
      expect(readImprint([], [], text).publishedAt).toBeUndefined();
    },
  );
});
