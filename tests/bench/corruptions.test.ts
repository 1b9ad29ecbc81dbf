import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CORRUPTIONS } from "../../bench/quality/corruptions.ts";
import { seededRandom } from "../../bench/seeded-random.ts";

const ARTICLE =
  "The council of Alby met Olof Brandt on 3 October. It spent 12.6 million and heard Petra Lindqvist for 40 minutes.";
const ELSEWHERE = "In Boda the harbour master Ingrid Falk counted 77 boats.";

const corrupted = (language: string, mistake: string, statement: string, article = ARTICLE) =>
  CORRUPTIONS[language]?.[mistake]?.(statement, {
    article,
    elsewhere: ELSEWHERE,
    random: seededRandom(7),
  });

describe("a mistake that is made in a statement", () => {
  test.each([
    ["en", "denial: put in", "The hall was closed.", "The hall was not closed."],
    ["en", "denial: left out", "The roof could not carry snow.", "The roof could carry snow."],
    ["en", "denial: left out", "It cannot be repaired.", "It can be repaired."],
    ["de", "denial: put in", "Das Dach wurde repariert.", "Das Dach wurde nicht repariert."],
    ["ko", "denial: put in", "시는 수영장을 폐쇄했다.", "시는 수영장을 폐쇄하지 않았다."],
    ["ja", "denial: put in", "市はプールを閉鎖した。", "市はプールを閉鎖しなかった。"],
    ["zh", "denial: put in", "市政府將關閉泳池。", "市政府將不關閉泳池。"],
  ])("%s, %s: %s", (language, mistake, statement, wrong) => {
    expect(corrupted(language, mistake, statement)).toBe(wrong);
  });

  test("of a number is a number that the article does not have, of as many digits", () => {
    const wrong = corrupted("en", "number: random", "It cost 12.6 million.") ?? "";
    expect(wrong).toMatch(/^It cost \d\d\.\d million\.$/u);
    expect(ARTICLE).not.toContain(/[\d.]+\d/u.exec(wrong)?.[0] ?? "");
  });

  test("of a number may be another one of the article", () => {
    const wrong = corrupted("en", "number: another of the article", "It cost 12.6 million.");
    expect(["It cost 3 million.", "It cost 40 million."]).toContain(wrong);
  });

  test("of a name is somebody of whom the article has no word", () => {
    const wrong = corrupted("en", "name: of another article", "They met Olof Brandt there.");
    expect(["They met Boda there.", "They met Ingrid Falk there."]).toContain(wrong);
  });

  test.each([
    ["a statement without a number", "number: random", "It rained."],
    ["an article without another number", "number: another of the article", "It cost 5 crowns."],
    ["a statement without a name", "name: of another article", "It rained there."],
    ["a statement that denies nothing", "denial: left out", "It rained."],
    ["a statement that denies already", "denial: put in", "It was not repaired."],
  ])("is none in %s", (_, mistake, statement) => {
    expect(corrupted("en", mistake, statement, "It cost 5 crowns.")).toBeUndefined();
  });

  test("always makes another statement of it, and the same one for the same seed", () => {
    const parts = fc.constantFrom(
      "The council",
      "was",
      "12.6 million",
      "Olof Brandt",
      "never ",
      "in 1987",
      "has",
      "paid",
    );
    const statement = fc.array(parts, { minLength: 1, maxLength: 7 }).map((all) => all.join(" "));
    const mistakes = fc.constantFrom(...Object.keys(CORRUPTIONS["en"] ?? {}));
    const property = fc.property(statement, mistakes, (right, mistake) => {
      const wrong = corrupted("en", mistake, right);
      expect(wrong).not.toBe(right);
      expect(corrupted("en", mistake, right)).toBe(wrong);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
