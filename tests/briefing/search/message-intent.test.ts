import { describe, expect, test } from "vitest";
import { intentOf } from "../../../src/briefing/search/message-intent.ts";

describe("a message that wants something done", () => {
  test.each([
    ["TL;DR", "summary"],
    ["Could you please summarise this for me?", "summary"],
    ["What is this article about?", "summary"],
    ["shorter please", "shorter"],
    ["in one sentence", "shorter"],
    ["Tell me more", "more"],
    ["as bullet points", "bullets"],
    ["list the numbers", "numbers"],
    ["Explain this like I'm five", "explain"],
    ["translate to German", "translate"],
    ["auf Deutsch bitte", "translate"],
    ["Fass das bitte zusammen", "summary"],
    ["kürzer", "shorter"],
    ["De quoi parle l’article ?", "summary"],
    ["plus court", "shorter"],
    ["Resúmelo", "summary"],
    ["más detalles", "more"],
    ["riassumi", "summary"],
    ["os números principais", "numbers"],
    ["streść to", "summary"],
    ["요약해 줘", "summary"],
    ["더 짧게", "shorter"],
    ["要約して", "summary"],
    ["箇条書きで", "bullets"],
    ["总结一下", "summary"],
    ["翻译成英文", "translate"],
    ["لخص المقال", "summary"],
    ["vat het samen", "summary"],
    ["короче", "shorter"],
  ])("%s", (message, request) => {
    expect(intentOf(message)).toEqual({ kind: "request", request });
  });
});

describe("a question about the article itself", () => {
  test.each([
    ["Who wrote this?", "byline"],
    ["When was this article published?", "publishedAt"],
    ["Which newspaper is this from?", "site"],
    ["What is the headline?", "title"],
    ["How long does it take to read?", "readingTime"],
    ["Do you have the link?", "url"],
    ["Wer hat den Artikel geschrieben?", "byline"],
    ["De quand date cet article ?", "publishedAt"],
    ["¿En qué periódico salió?", "site"],
    ["Chi l'ha scritto?", "byline"],
    ["Quem escreveu?", "byline"],
    ["Kto to napisał?", "byline"],
    ["이 기사는 누가 썼나요?", "byline"],
    ["この記事はいつのもの？", "publishedAt"],
    ["作者是谁？", "byline"],
    ["متى نشر المقال؟", "publishedAt"],
  ])("%s", (message, field) => {
    expect(intentOf(message)).toEqual({ kind: "metadata", fields: [field] });
  });
});

test.each([
  "When will flights resume?",
  "Who wrote the letter to the council?",
  "What is in short supply?",
  "How many more ships will come?",
  "Which newspaper did the mayor sue?",
  "Who is the author of the report on floods?",
  "Wann wurde die Brücke gebaut?",
  "¿Quién escribió la carta al alcalde?",
  "다리는 언제 지어졌나요?",
  `Summarise ${"the whole of it ".repeat(20)}`,
])("a question to the text is none of them: %s", (message) => {
  expect(intentOf(message)).toBeUndefined();
});

describe("two questions in one about the article itself", () => {
  test.each([
    ["Who wrote this and when?", ["byline", "publishedAt"]],
    ["When was this published, and who wrote it?", ["publishedAt", "byline"]],
    ["Wer hat das geschrieben und wann?", ["byline", "publishedAt"]],
    ["Qui a écrit cet article et quand ?", ["byline", "publishedAt"]],
    ["¿Quién escribió esto y cuándo?", ["byline", "publishedAt"]],
    ["Kto to napisał i kiedy?", ["byline", "publishedAt"]],
  ])("%s", (message, fields) => {
    expect(intentOf(message)).toEqual({ kind: "metadata", fields });
  });

  test("of which one is asked of the text are asked of the text", () => {
    expect(intentOf("Who wrote this and why does the mill stand still?")).toBeUndefined();
  });
});
