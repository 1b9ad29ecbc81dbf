import { expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleOf } from "../../support/article-of.ts";

/** A Monday. */
const publishedAt = "2026-09-14T06:30:00+02:00";

const figures = (
  statement: string,
  text: string,
  language: string,
  { written = language, published = publishedAt } = {},
): string[] => {
  const article = articleOf(text, { language, ...(published && { publishedAt: published }) });
  return verifyPoint(statement, [0], evidenceOf([article]), written)
    .filter(({ kind }) => kind === "number")
    .map(({ what }) => what);
};

const ENGLISH = "The council of Alby voted yesterday to close the hall next month.";

test.each([
  ["The council of Alby voted on 13 September to close the hall.", ENGLISH, "en"],
  ["On September 13, 2026, the council of Alby voted to close the hall.", ENGLISH, "en"],
  ["The council of Alby closes the hall in October 2026.", ENGLISH, "en"],
  ["Alby earned less in 2025.", "Alby earned less last year than before.", "en"],
  ["Der Rat stimmte am 11. September ab.", "Der Rat stimmte am Freitag über die Halle ab.", "de"],
  ["시는 9월 13일 계획을 발표했다.", "시는 어제 새 도서관 계획을 발표했다.", "ko"],
  ["同社は9月13日に再開を発表した。", "同社は昨日、夜行列車の再開を発表した。", "ja"],
])("a date that its sentence says in words may be written: %s", (statement, text, language) => {
  expect(figures(statement, text, language)).toEqual([]);
});

test("it may be written in another language", () => {
  expect(
    figures("Der Rat von Alby stimmte am 13. September ab.", ENGLISH, "en", { written: "de" }),
  ).toEqual([]);
});

test.each([
  ["another day", "The council of Alby voted on 12 September to close the hall."],
  ["the same figure of something else", "The council of Alby voted by 13 to 9 to close the hall."],
  ["another year", "The council of Alby voted on 13 September 2025 to close the hall."],
])("%s is found", (_, statement) => {
  expect(figures(statement, ENGLISH, "en")).not.toEqual([]);
});

test("where nobody knows when it was published, no date can be told", () => {
  const statement = "The council of Alby voted on 13 September to close the hall.";
  expect(figures(statement, ENGLISH, "en", { published: "" })).toEqual(["13"]);
});
