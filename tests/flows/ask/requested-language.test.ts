import { expect, test } from "vitest";
import { requestedLanguage } from "../../../src/flows/ask/requested-language.ts";

test.each([
  ["Summarise it in German", "de"],
  ["In French, please.", "fr"],
  ["Was kostet das? Antworte auf Englisch", "en"],
  ["Résume en anglais s'il te plaît", "en"],
  ["Resúmelo en alemán", "de"],
  ["streść to po niemiecku", "de"],
  ["ответь по-английски", "en"],
  ["독일어로 요약해 줘", "de"],
  ["英語で要約して", "en"],
  ["用英文总结一下", "en"],
  ["لخص بالإنجليزية", "en"],
])("“%s” asks for %s", (message, language) => {
  expect(requestedLanguage(message)).toBe(language);
});

test.each([
  "What changed in English schools?",
  "Who lives in Germany?",
  "Why did they go to Spain?",
  "When does it open in May?",
  "Wie viele Kinder lernen Deutsch?",
  "영어 수업은 언제인가요?",
])("“%s” asks for none", (message) => {
  expect(requestedLanguage(message)).toBeUndefined();
});
