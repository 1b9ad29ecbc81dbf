import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { FIXTURES } from "../fixtures/articles.ts";

describe("the language of an article", () => {
  test.each(FIXTURES.map(({ article }) => [article.language, article] as const))(
    "is told from its text, whatever the page declares (%s)",
    (language, article) => {
      expect(detectLanguage(article.text)).toBe(language);
      expect(detectLanguage(article.text, "pt-BR")).toBe(language);
    },
  );
});

test("every question of the fixtures is in the language of its article", () => {
  for (const { article, answerable, unanswerable } of FIXTURES) {
    for (const question of [...answerable.map(([asked]) => asked), ...unanswerable]) {
      expect([question, detectLanguage(question, article.language)]).toEqual([
        question,
        article.language,
      ]);
    }
  }
});

test.each([
  ["Where were the talks held?", "de", "en"],
  ["Wo fanden die Gespräche statt?", "en", "de"],
  ["¿Dónde se celebró la reunión?", "en", "es"],
  ["Où est-ce que cela s’est passé ?", "en", "fr"],
  ["회담은 어디에서 열렸나요?", "en", "ko"],
  ["会谈在哪里举行？", "en", "zh"],
  ["会談はどこで開かれましたか？", "zh", "ja"],
  ["أين عقدت المحادثات؟", "en", "ar"],
])("a question is told from the article's language: %s", (question, declared, language) => {
  expect(detectLanguage(question, declared)).toBe(language);
});

test.each([
  ["Elvesund?", "de-AT", "de"],
  ["2.4 %", "fr", "fr"],
  ["", undefined, "en"],
  ["Nordlinje", "ko", "en"],
  ["...", "not a tag!", "en"],
])(
  "what is too short to tell (%s) is in the language declared, if it is written so",
  (text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  },
);

test.each([
  ["sk", "Kedy otvoria nový most cez rieku?"],
  ["sk", "Prečo nie je škola otvorená?"],
  ["cs", "Kdy bude otevřen nový most přes řeku?"],
  ["cs", "Proč ještě není škola otevřená?"],
  ["lt", "Kada bus atidarytas naujas tiltas per upę?"],
  ["lt", "Kodėl mokykla dar nėra atidaryta?"],
  ["id", "Kapan jembatan baru itu akan dibuka untuk umum?"],
  ["id", "Mengapa sekolah ini belum dibuka?"],
  ["vi", "Khi nào cây cầu mới được khánh thành?"],
  ["vi", "Tại sao trường học vẫn chưa mở cửa?"],
  ["el", "Πότε θα ανοίξει η νέα γέφυρα;"],
  ["he", "מתי ייפתח הגשר החדש?"],
  ["hi", "नया पुल कब खुलेगा?"],
  ["th", "สะพานใหม่จะเปิดเมื่อไร"],
])("a question is told from its few words: %s, %s", (language, question) => {
  expect(detectLanguage(question)).toBe(language);
});

test.each([
  "Reporter Theo Bao visits Kia",
  "Save Ada, says Dan Hay",
  "Chef Adrian Col bakes pie",
  "Profits per share rise again",
])("names and content words that are grammar elsewhere tell nothing: %s", (headline) => {
  expect(detectLanguage(headline, "en")).toBe("en");
  expect(["vi", "id", "lt", "sk"]).not.toContain(detectLanguage(headline));
});
