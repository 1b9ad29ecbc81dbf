import { expect, test } from "vitest";
import { isArticleRequest } from "../../../src/flows/intake/requests/article-request.ts";

test.each([
  "tldr pls",
  "more pls",
  "in one sentence",
  "german pls",
  "can you make that shorter",
  "kurz zusammenfassen",
  "三行で",
  "kurzfassung bitte",
  "auf englisch bitte",
  "résume en une phrase",
  "plus de détails",
  "más corto",
  "요약 좀",
  "もっと詳しく",
  "总结一下",
])("%s is a request to tell the article", (text) => {
  expect(isArticleRequest(text)).toBe(true);
});

test.each([
  "what else is new",
  "i will read more tomorrow",
  "이거 누가 정리해 주실 수 있나요?",
  "これ誰かまとめてくれますか?",
  "who scored?",
  "",
])("%j is none", (text) => {
  expect(isArticleRequest(text)).toBe(false);
});
