import { describe, expect, test } from "vitest";
import { carriesOn, isAboutArticles } from "../../../src/flows/ask/is-about-articles.ts";
import { articleOf } from "../../support/article-of.ts";

const english = articleOf(
  "The ferry Halla will be out of service for 30 minutes a day. The operator Nordtek fitted new filters for 2.4 million euros. Two sailors were injured at the meeting of the unions.",
  { title: "Halla gets cleaner" },
);
const german = articleOf(
  "Die Fähre Halla fährt ab Montag jeden Tag 30 Minuten nicht. Die Reederei Nordtek baut Filter ein.",
  { language: "de" },
);
const korean = articleOf("여객선 할라호는 월요일부터 하루 30분 동안 운항을 멈춘다.", {
  language: "ko",
});

describe("a question is about the articles", () => {
  test.each([
    ["who fitted the filters?", english],
    ["what does nordtek say", english],
    ["is it loud?", english],
    ["how long will they stop?", english],
    ["price?", english],
    ["and when?", english],
    ["how much?", english],
    ["wer baut die filter ein", german],
    ["what does the operator say?", german],
    ["운항을 언제 멈춰요?", korean],
  ])("%s", (question, article) => {
    expect(isAboutArticles(question, [article], [])).toBe(true);
  });

  test("where it takes up the last question", () => {
    expect(isAboutArticles("which subsidy applies exactly", [english], [])).toBe(false);
    const earlier = ["is there a subsidy for ferries?"];
    expect(isAboutArticles("which subsidy applies exactly", [english], earlier)).toBe(true);
  });
});

describe("a question is not", () => {
  test.each([
    ["who has the stapler from upstairs?", english],
    ["who is taking minutes today?", english],
    ["when is the meeting tomorrow?", english],
    ["wo liegt der Locher aus Raum zwei?", german],
    ["오늘 점심 뭐 먹죠?", korean],
  ])("%s", (question, article) => {
    expect(isAboutArticles(question, [article], [])).toBe(false);
  });
});

describe("a question carries on from the one before", () => {
  test.each([
    ["and when?", english, true],
    ["is it loud?", english, true],
    ["what did they say?", english, true],
    ["who fitted the filters?", english, false],
    ["wann fährt die fähre", german, false],
    ["und warum?", german, true],
  ])("%s", (question, article, does) => {
    expect(carriesOn(question, [article])).toBe(does);
  });
});
