import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { isAnnouncement } from "../../../src/briefing/gate/announcement.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../fixtures/articles.ts";

function found(language: string, text: string, statement: string): string[] {
  const article = articleTitled("", text, language);
  const cites = [...article.sentences.keys()];
  return verifyPoint(statement, cites, evidenceOf([article]), language).map(({ kind }) => kind);
}

describe("who only announces what comes says nothing that could be wrong", () => {
  test.each([
    ["en", "Here is a concise summary of the passage:"],
    ["en", "The passage contains two unrelated pieces of information:"],
    ["en", "Based solely on the text, I can offer the following short summary:"],
    ["de", "Der Artikel enthält drei Angaben:"],
    ["fr", "Cet article aborde deux sujets :"],
    ["es", "Este texto trata dos temas:"],
  ])("(%s) %s", (language, statement) => {
    expect(isAnnouncement(statement)).toBe(true);
    expect(found(language, "The ferry at Dorrow sails at noon.", statement)).toEqual([]);
  });

  test.each([
    "Here are the key facts: the ferry sank.",
    "Here are the key facts about the 214 passengers.",
    "The article describes how the ferry sank off Dorrow.",
  ])("but not who tells something with it: %s", (statement) => {
    expect(isAnnouncement(statement)).toBe(false);
  });
});

describe("a figure that says no more than its source", () => {
  test.each([
    [
      "more than a hundred of 116",
      "Divers raised 116 jars from the wreck.",
      "Divers raised more than 100 jars from the wreck.",
    ],
    [
      "over three thousand of 3,480",
      "The choir sold 3,480 tickets for the concert.",
      "The choir sold over 3,000 tickets for the concert.",
    ],
    [
      "an age set apart by commas",
      "Mira Holt , 24 , signed with the club that the 34-year-old Dorn leaves.",
      "The 24-year-old Mira Holt signed with the club.",
    ],
  ])("is none of another thing: %s", (_, text, statement) => {
    expect(found("en", text, statement)).toEqual([]);
  });

  test("as an hour of the afternoon that counts as others do", () => {
    const text = "夜行バスは午後9時40分に北浜を出る。料金は8時までに払う。";
    expect(found("ja", text, "夜行バスは21時40分に北浜を出る。")).toEqual([]);
    expect(found("ja", text, "夜行バスは23時40分に北浜を出る。")).toContain("number");
  });

  test.each([
    ["Divers raised 86 jars from the wreck.", "Divers raised more than 100 jars from the wreck."],
    ["Divers raised 1,960 jars from the wreck.", "Divers raised about 3,000 jars from the wreck."],
  ])("is another one where it is more: %s", (text, statement) => {
    expect(found("en", text, statement)).toContain("number");
  });
});

describe("of all is said", () => {
  const text = "The guards saw most of the smugglers and caught some of them at the border.";
  test("by who says it of all", () => {
    expect(found("en", text, "The guards caught everyone at the border.")).toContain("claim");
  });
  test.each([
    "The guards were not able to catch everyone at the border.",
    "The guards caught some smugglers at the border without any of the others.",
  ])("not by who denies it first: %s", (statement) => {
    expect(found("en", text, statement)).not.toContain("claim");
  });
});

describe("what only looks like a claim or a name", () => {
  test.each([
    [
      "“immer noch” is “still”",
      "de",
      "In Lindau sind Feuer am Strand erlaubt, in den meisten Orten am See sind sie verboten.",
      "In Lindau sind Feuer am Strand noch immer erlaubt.",
    ],
    [
      "and “immer mehr” is “more and more”",
      "de",
      "In Lindau steigt die Zahl der Feuer am Strand von Jahr zu Jahr.",
      "In Lindau gibt es immer mehr Feuer am Strand.",
    ],
    [
      "what is before a passive names nobody",
      "zh",
      "北岸是港口老城区的一部分，游客认为它最美。",
      "最美的老城区，这是游客所认为的北岸。",
    ],
    [
      "characters that a denial of something else has as well",
      "ko",
      "항구의 역사는 길지만 전쟁이 나면서 제대로 된 경기가 이루어지지 못했다. 1970년 마린 콜트 선수가 항구의 보트 경기에서 사망했다.",
      "항구의 보트 경기에서 사망한 선수는 마린 콜트이다.",
    ],
  ])("%s (%s)", (_, language, text, statement) => {
    expect(found(language, text, statement)).toEqual([]);
  });

  test("“immer” alone is of all", () => {
    const text = "In Lindau sind Feuer am Strand meist erlaubt.";
    expect(found("de", text, "In Lindau sind Feuer am Strand immer erlaubt.")).toContain("claim");
  });
});

describe("in other words", () => {
  test.each([
    [
      "a ban is told as what must not be done",
      "zh",
      "办法规定，任何人不得在码头和仓库为船只加油。",
      "码头和仓库禁止为船只加油。",
    ],
    [
      "the same",
      "ja",
      "規則では、埠頭で船に給油してはならない。",
      "規則は埠頭での船の給油を禁止する。",
    ],
    [
      "the same",
      "ko",
      "규정에 따라 누구도 부두에서 배에 기름을 넣지 못한다.",
      "규정은 부두에서 배에 기름을 넣는 것을 금지한다.",
    ],
    [
      "“mehr nicht” is “and that is all”",
      "de",
      "Der Hafen prüft eine Abgabe auf Boote ab dem dritten Jahr, mehr nicht.",
      "Der Hafen prüft lediglich eine Abgabe auf Boote ab dem dritten Jahr.",
    ],
    [
      "who is meant is said in a clause of its own",
      "en",
      "Those who need a berth sooner can call a helpline, which had taken 40 calls by noon.",
      "The helpline for people who need a berth sooner had taken 40 calls by noon.",
    ],
    [
      "what a fall reflects is its reason",
      "en",
      "Profit was 57 million; the fall reflects a charge of 14 million for closing the old mill.",
      "Profit fell because of a charge of 14 million for closing the old mill.",
    ],
    [
      "and what it is put down to",
      "de",
      "Den Rückgang schreibt der Hafen dem Sturm im März zu.",
      "Der Hafen verlor Gäste wegen des Rückgangs, weil im März ein Sturm war.",
    ],
    [
      "or attributed to",
      "es",
      "La empresa atribuye el retraso a un cambio de trazado de la esclusa.",
      "El retraso se produjo porque hubo un cambio de trazado de la esclusa.",
    ],
    [
      "a common noun for another one",
      "ko",
      "부두에서 난 불은 낮 12시에 큰불이 잡혔다.",
      "부두에서 난 큰 불길이 낮 12시에 잡혔다.",
    ],
  ])("%s (%s)", (_, language, text, statement) => {
    expect(found(language, text, statement)).toEqual([]);
  });
});
