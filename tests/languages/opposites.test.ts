import { describe, expect, test } from "vitest";
import { areOpposite } from "../../src/briefing/gate/polarity/opposites.ts";
import { contradicts } from "../../src/briefing/gate/polarity/contradiction.ts";
import { listsOf } from "../../src/languages/index.ts";
import { fold } from "../../src/text/fold.ts";

/** A sentence and its opposite. */
const OPPOSITES: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["زاد عدد السفن في الميناء.", "انخفض عدد السفن في الميناء."],
  de: ["Der Kreistag hat die Brücke abgelehnt.", "Der Kreistag hat die Brücke genehmigt."],
  en: ["Entry to the lighthouse is free.", "Entry to the lighthouse is paid."],
  es: ["El puerto prohíbe las motos.", "El puerto permite las motos."],
  fr: ["L’entrée du phare est payante.", "L’entrée du phare est gratuite."],
  it: ["Il museo sarà chiuso di lunedì.", "Il museo sarà aperto di lunedì."],
  ja: ["市議会は橋の予算を否決した。", "市議会は橋の予算を可決した。"],
  ko: ["시의회는 다리 예산을 부결했다.", "시의회는 다리 예산을 가결했다."],
  nl: ["De raad heeft de brug goedgekeurd.", "De raad heeft de brug afgewezen."],
  pl: ["Rada odrzuciła budowę mostu.", "Rada zatwierdziła budowę mostu."],
  pt: ["A câmara rejeitou a ponte.", "A câmara aprovou a ponte."],
  ru: ["Совет отклонил проект моста.", "Совет одобрил проект моста."],
  zh: ["市议会否决了大桥预算。", "市议会通过了大桥预算。"],
};

test("every language that has opposites is tried", () => {
  expect(Object.keys(OPPOSITES).sort()).toEqual([...listsOf("opposites").keys()].sort());
});

describe.each([...listsOf("opposites")])("opposites in %s", (language, lines) => {
  const pairs = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" / "));

  test("are pairs", () => {
    expect(pairs.filter((sides) => sides.length !== 2)).toEqual([]);
  });

  test("no word is the opposite of itself", () => {
    const words = pairs.flat().flatMap((side) => side.replaceAll("*", "").split(" "));
    expect(words.filter((word) => areOpposite(word, word, language))).toEqual([]);
  });

  test("contradict each other, and no sentence itself", () => {
    const [one = "", other = ""] = (OPPOSITES[language] ?? []).map(fold);
    expect(contradicts(one, [other], language)).toBe(true);
    expect(contradicts(other, [one], language)).toBe(true);
    expect(contradicts(one, [one], language)).toBe(false);
  });
});
