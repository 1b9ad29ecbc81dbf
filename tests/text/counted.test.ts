import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/text/numbers.ts";

/** What the first number of a text counts. */
function first(text: string, language = "en") {
  const [number] = numbersIn(text, language);
  if (number === undefined) throw new Error(`no number in “${text}”`);
  return number;
}

describe("what a number counts", () => {
  test.each([
    ["en", "They saw 14 herons.", "heron"],
    ["en", "a 12-year-old boy", "year-old"],
    ["en", "It rose by 4 % in May.", "%"],
    ["en", "It rose by 4 percent.", "%"],
    ["en", "It rose by 4 per cent.", "%"],
    ["de", "Es stieg um 4 Prozent.", "%"],
    ["fr", "une hausse de 4 pour cent", "%"],
    ["ja", "３人が乗っていた。", "人"],
    ["ko", "3명이 탔다.", "명"],
  ])("(%s) “%s”: %s", (language, text, unit) => {
    const [found = ""] = [first(text, language).unit];
    expect(found.startsWith(unit.slice(0, Math.max(1, unit.length - 1)))).toBe(true);
  });

  test.each([
    ["the house number of a name", "He flew a Falcon 9 home.", "Falcon 9"],
    ["the number of a paragraph", "It breaks Article 5 of it.", "Article 5"],
    ["with the hyphen that joins them", "They launched the KX-206 at noon.", "KX-206"],
  ])("is nothing where it is %s", (_what, text, name) => {
    expect(first(text)).toMatchObject({ name, unit: undefined, isBare: false });
  });

  test("is what follows it where only the first word of the sentence is before it", () => {
    expect(first("About 14 herons came.").name).toBeUndefined();
    expect(first("They left. Some 14 herons came.").name).toBeUndefined();
  });

  test("is not told by a preposition or a stop", () => {
    expect(first("Of the boats it has 14.").unit).toBeUndefined();
    expect(first("It has 14 of the boats.").unit).toBeUndefined();
  });
});

describe("a number that stands alone", () => {
  test("is bare, and may count what its sentence named before, or what is counted beside it", () => {
    const bare = numbersIn("Of the herons and 9 gulls only 14.", "en").at(-1);
    expect(first("Of the herons, 14 birds were ringed.").isBare).toBe(false);
    expect(bare?.isBare).toBe(true);
    expect(bare?.mayCount.some((term) => term.startsWith("heron"))).toBe(true);
    expect(bare?.mayCount.some((term) => term.startsWith("gull"))).toBe(true);
  });

  test("does not count what another sentence names", () => {
    const bare = numbersIn("Storks came early. Of the herons there were 14.", "en").at(-1);
    expect(bare?.mayCount.some((term) => term.startsWith("heron"))).toBe(true);
    expect(bare?.mayCount.some((term) => term.startsWith("stork"))).toBe(false);
  });

  test("is no year", () => {
    expect(first("It was so in 1998.").isBare).toBe(false);
    expect(first("It was so in 1798.").isBare).toBe(true);
  });

  test("counts nothing named where it is money", () => {
    expect(first("The herons cost $14.").mayCount).toEqual([]);
    expect(first("The herons cost €14.").mayCount).toEqual([]);
    expect(first("The herons are 14.").mayCount).not.toEqual([]);
  });

  test.each([
    ["an age between commas", "Tilde Roos, 61, founded it.", true],
    ["an age at the end", "It was founded by Tilde Roos, 61.", true],
    ["an age in brackets", "Tilde Roos (61) founded it.", true],
    ["of a pronoun", "Of the herons 14 of them were ringed.", true],
    ["the last word of a sentence without a comma", "The herons were 14.", false],
  ])("counts what was named, as %s: “%s” %s", (_what, text, counts) => {
    expect(first(text).countsNamed).toBe(counts);
  });
});

describe("the terms behind a number", () => {
  test("end at the next number", () => {
    const [one] = numbersIn("They ringed 14 grey herons and 9 gulls.", "en");
    expect(one?.followedBy.some((term) => term.startsWith("grey"))).toBe(true);
    expect(one?.followedBy.some((term) => term.startsWith("heron"))).toBe(true);
    expect(one?.followedBy.some((term) => term.startsWith("gull"))).toBe(false);
  });

  test("are a few: what comes much later is of something else", () => {
    const text = "They ringed 14 herons at the mouth of the old river below the mill of Vreden.";
    expect(first(text).followedBy.some((term) => term.startsWith("vreden"))).toBe(false);
  });
});
