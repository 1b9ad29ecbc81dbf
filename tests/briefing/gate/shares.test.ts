import { describe, expect, test } from "vitest";
import { SPOKEN } from "../../../src/languages/index.ts";
import { sharesIn } from "../../../src/briefing/evidence/shares.ts";

describe("shares of a whole are read from words", () => {
  test.each([
    ["en", "A fifth of the boats, and half of the crews, came back.", [2, 5]],
    ["de", "Ein Fünftel der Boote kam zurück.", [5]],
    ["fr", "Un tiers des bateaux est revenu.", [3]],
    ["es", "Volvió un tercio de los barcos.", [3]],
    ["it", "È tornato un quarto delle barche.", [4]],
    ["pt", "Voltou um terço dos barcos.", [3]],
    ["nl", "Een kwart van de boten kwam terug.", [4]],
    ["ru", "Вернулась треть лодок.", [3]],
    ["ko", "배의 5분의 1이 돌아왔다.", [5]],
    ["ja", "船の三分の一が戻った。", [3]],
    ["zh", "四分之一的船回来了。", [4]],
  ])("(%s) %s", (language, text, expected) => {
    expect(sharesIn(text, language)).toEqual(expected);
  });

  test.each([
    ["en", "All of the boats came back."],
    ["de", "Die Drittelung der Boote ist Unsinn."],
    ["zh", "所有的船都回来了。"],
    ["xx", "A fifth of the boats came back."],
  ])("and from nothing else (%s): %s", (language, text) => {
    expect(sharesIn(text, language)).toEqual([]);
  });

  test("in nearly every language that the bot speaks", () => {
    const without = SPOKEN.filter(({ numbers }) => numbers?.fractions === undefined);
    expect(without.map(({ code }) => code)).toEqual(["ar"]);
  });
});
