import { expect, test } from "vitest";
import { answerLanguage } from "../../../src/flows/ask/answer-language.ts";
import { articleOf } from "../../support/article-of.ts";

const GERMAN = articleOf("Der Hafen schließt im Mai.", { language: "de" });
const KOREAN = articleOf("항구는 5월에 닫힌다.", { language: "ko" });
const QUESTION = "What will the new swimming hall beside the station cost the town?";

test.each([
  ["in its own language, when nobody asked for another", undefined, QUESTION, "en"],
  ["in the language that was asked for", "fr", QUESTION, "fr"],
  ["in the article's, when that was asked for", "article", QUESTION, "ko"],
  ["in the article's, when its own cannot be told", undefined, "?", "ko"],
])("a question is answered %s", (_, language, question, expected) => {
  expect(answerLanguage({ language }, question, [GERMAN, KOREAN])).toBe(expected);
});

test("without an article it is answered in English where nothing else is known", () => {
  expect(answerLanguage({ language: "article" }, QUESTION, [])).toBe("en");
});
