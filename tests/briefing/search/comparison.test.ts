import { expect, test } from "vitest";
import { asksToCompare } from "../../../src/briefing/search/comparison.ts";

test.each([
  "Compare these two",
  "can you compare them?",
  "How do they differ?",
  "What do both articles have in common?",
  "Do the two reports agree?",
  "Vergleiche bitte die Artikel",
  "어제 것과 오늘 것을 비교해 주세요",
  "Worin unterscheiden sich die beiden?",
  "Quelles différences entre les deux articles ?",
  "¿En qué se diferencian los dos?",
  "두 기사를 비교해 줘",
  "두 기사의 차이는 뭐야?",
  "二つの記事の違いは？",
  "比较这两篇文章",
  "قارن بين المقالين",
])("“%s” wants articles held against each other", (question) => {
  expect(asksToCompare(question)).toBe(true);
});

test.each([
  "How much less is that compared with 2019?",
  "What is the difference in price?",
  "Who differs with the mayor?",
  "Wie groß ist der Unterschied zum Vorjahr?",
  "가격 차이는 얼마인가요?",
  "価格の違いはいくらですか？",
  "¿Qué diferencia hay con el año pasado?",
])("“%s” asks what an article says of a difference", (question) => {
  expect(asksToCompare(question)).toBe(false);
});
