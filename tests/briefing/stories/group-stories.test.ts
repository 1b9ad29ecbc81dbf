import { describe, expect, test } from "vitest";
import { groupStories } from "../../../src/briefing/stories/group-stories.ts";
import { FIXTURES } from "../../fixtures/articles.ts";
import { longReport } from "../../fixtures/long-report.ts";
import { storyMarks, type StoryText } from "../../../src/briefing/stories/story-marks.ts";

const HOUR = 3_600_000;
const told = (language: string, hours: number, ...lines: string[]): StoryText => ({
  language,
  at: hours * HOUR,
  lines,
});

const AGENCY = told(
  "en",
  0,
  "Cable car stops above Lindgard, 48 brought down by rope",
  "A cable car stopped between two pylons above the resort of Lindgard on Sunday with 48 people in its cabins.",
  "Rescuers under Jorunn Haldane brought all of them down by rope within seven hours.",
  "The operator, Haldane Lifts, said a bearing in the drive had broken at 10.20 a.m.",
);
const COPY = told(
  "en",
  2,
  "Skiers roped down from cable car",
  "A cable car stopped between two pylons above the resort of Lindgard on Sunday with 48 people in its cabins.",
  "Rescuers under Jorunn Haldane brought all of them down by rope within seven hours.",
);
const OWN_WORDS = told(
  "en",
  20,
  "'We sang in the dark': a night over Lindgard",
  "Mira Tosk, 31, still has blue hands from the wait in cabin twelve.",
  "She was one of the 48 who hung over Lindgard for up to seven hours after the drive failed at 10.20 a.m.",
  "Jorunn Haldane, whose crew got them down, called it luck that there was no wind.",
);
const GERMAN = told(
  "de",
  6,
  "Seilbahn über Lindgard steht still: 48 Menschen abgeseilt",
  "In Lindgard sind am Sonntag 48 Menschen aus einer stehengebliebenen Seilbahn abgeseilt worden.",
  "Einsatzleiterin Jorunn Haldane sprach von sieben Stunden Arbeit.",
  "Nach Angaben von Haldane Lifts war um 10.20 Uhr ein Lager im Antrieb gebrochen.",
);
const NEARBY = told(
  "en",
  200,
  "Avalanche closes road to Lindgard",
  "An avalanche 300 metres wide came down on the road between Lindgard and Osen on Tuesday.",
  "Nobody was hurt, police chief Sverre Monk said, and 22 cars were led back to Osen.",
  "Snow had fallen for five days; the road stays shut until Friday.",
);
const OTHER = told(
  "en",
  3,
  "Bakers of Port Amery strike over flour prices",
  "The bakers' union in Port Amery called a strike of its 310 members on Sunday.",
  "Flour costs 41 percent more than in spring, its chairman Levi Okoro said.",
);

describe("stories", () => {
  test.each([
    ["a copy with another title", AGENCY, COPY],
    ["the same event in other words", AGENCY, OWN_WORDS],
    ["another language", AGENCY, GERMAN],
    ["a copy in other words and another language", GERMAN, OWN_WORDS],
  ])("%s is one", (_, one, other) => {
    expect(groupStories([one, other])).toEqual([[0, 1]]);
  });

  test.each([
    ["another event at the same place", AGENCY, NEARBY],
    ["another event of the same day", AGENCY, OTHER],
  ])("%s is another", (_, one, other) => {
    expect(groupStories([one, other])).toEqual([[0], [1]]);
  });

  test("all of them, in whatever order they come", () => {
    const all = [AGENCY, OTHER, GERMAN, NEARBY, COPY, OWN_WORDS];
    expect(groupStories(all)).toEqual([[0, 2, 4, 5], [1], [3]]);
    expect(groupStories(all.toReversed())).toEqual([[0, 1, 3, 5], [2], [4]]);
  });

  test("names are known in another alphabet, by their sound", () => {
    const korean = told(
      "ko",
      8,
      "린드가르드 상공서 케이블카 멈춰… 48명 밧줄로 구조",
      "린드가르드의 케이블카가 일요일 오전 멈춰 승객 48명이 밧줄을 타고 내려왔다.",
      "구조를 지휘한 요룬 할데인은 하강에 일곱 시간이 걸렸다고 말했다.",
    );
    expect(groupStories([AGENCY, OTHER, korean])).toEqual([[0, 2], [1]]);
  });

  test("what is known of a pair goes before what their texts have in common", () => {
    expect(groupStories([AGENCY, COPY], () => -9)).toEqual([[0], [1]]);
    expect(groupStories([AGENCY, OTHER], () => 9)).toEqual([[0, 1]]);
  });

  test("no articles, no stories", () => {
    expect(groupStories([])).toEqual([]);
  });
});

/** Thirty sentences, each with a small figure. */
const counted = (language: string, town: string, sentence: (n: number) => string): StoryText =>
  told(language, 0, town, ...Array.from({ length: 30 }, (_, n) => sentence(n + 12)));

describe("articles that have nothing to do with each other", () => {
  test("stay apart in one digest, in whichever languages they are", () => {
    const texts = FIXTURES.map(({ article }) =>
      told(article.language, 1, article.title, ...article.sentences.map(({ text }) => text)),
    );
    expect(groupStories(texts)).toEqual(texts.map((_, at) => [at]));
  });

  test("stay apart however many small figures they share", () => {
    const english = counted("en", "Orchard prizes", (n) => `Tree ${n} bore fruit in week ${n}.`);
    const german = counted("de", "Ein Fahrplan", (n) => `Bus ${n} hält um ${n} Uhr am Markt.`);
    const korean = counted("ko", "도서관 소식", (n) => `${n}번 책은 ${n}일에 돌아왔다.`);
    const japanese = counted("ja", "駅の話", (n) => `${n}番線の列車は${n}分遅れた。`);
    expect(groupStories([english, german, korean, japanese])).toEqual([[0], [1], [2], [3]]);
  });

  test("stay apart though one is as long as a report", () => {
    const { article: report } = longReport();
    const long = told("en", 0, report.title, ...report.sentences.map(({ text }) => text));
    const others = FIXTURES.map(({ article }) =>
      told(article.language, 1, article.title, ...article.sentences.map(({ text }) => text)),
    );
    expect(groupStories([long, ...others])[0]).toEqual([0]);
  });

  test("in two languages are not one for a large figure alone", () => {
    const english = told("en", 0, "Hall to be rebuilt", "The hall will cost 4,317 thousand euros.");
    const german = told("de", 0, "Neue Busse", "Die Busse kosten 4.317 tausend Euro.");
    expect(groupStories([english, german])).toEqual([[0], [1]]);
  });

  test("an ambiguous figure counts once", () => {
    const marks = storyMarks(told("en", 0, "A hall", "It holds 4,200 people."));
    expect([...marks.figures]).toEqual(["4200"]);
  });
});
