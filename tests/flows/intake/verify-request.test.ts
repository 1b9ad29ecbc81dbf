import { expect, test } from "vitest";
import { verifyRequest } from "../../../src/flows/intake/requests/thread-request.ts";

test.each([
  "check this",
  "Can you check this please?",
  "Fact-check that",
  "verify this summary against the article",
  "Prüf das bitte",
  "Stimmt das so?",
  "Vérifie ça",
  "comprueba esto",
  "Verifica questo riassunto",
  "confere isso",
  "controleer dit",
  "Проверь это",
  "이거 확인해 줘",
  "이 요약 검증해 주세요",
  "これを確認して",
  "この要約をチェックしてください",
  "核对一下",
  "تحقق من هذا",
])("“%s” asks to hold what was said above against the article", (text) => {
  expect(verifyRequest(text)).toEqual({ text: "" });
});

test.each([
  ["check this: The bridge closes in May.", "The bridge closes in May."],
  ["Check this:\nThe bridge closes.\nIt is old.", "The bridge closes.\nIt is old."],
  ["Prüf das: Die Brücke schließt um 9:30 Uhr.", "Die Brücke schließt um 9:30 Uhr."],
  ["이거 확인해 줘: 다리는 5월에 닫는다.", "다리는 5월에 닫는다."],
  ["check this\n\n> The bridge closes in May.", "> The bridge closes in May."],
])("“%s” has the text with it", (text, given) => {
  expect(verifyRequest(text)).toEqual({ text: given });
});

test.each([
  "check this again",
  "Please check the dates in your calendar",
  "What did the council check?",
  "This is right.",
  "Did anybody check this number with the ministry?",
  "확인했습니다",
])("“%s” asks for something else", (text) => {
  expect(verifyRequest(text)).toBeUndefined();
});
