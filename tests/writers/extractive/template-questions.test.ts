import { expect, test } from "vitest";
import { askOf } from "../../../src/writers/extractive/questions/ask-of.ts";
import { templateQuestions } from "../../../src/writers/extractive/questions/template-questions.ts";
import { articleTitled } from "../../fixtures/articles.ts";

test.each([
  [
    "en",
    "The council will decide on the ferry in April.",
    "When will the council decide on the ferry?",
  ],
  [
    "en",
    "The old treaty, signed in 1961, expires on 31 December.",
    "When does the old treaty expire?",
  ],
  ["en", "Osprey 3 was launched on 4 May.", "When was Osprey 3 launched?"],
  [
    "en",
    "The works cannot begin in March because the river is too high.",
    "Why cannot the works begin in March?",
  ],
  ["en", "A double room costs €95 with breakfast.", "How much does a double room cost?"],
  [
    "en",
    "About 2,300 people use the footbridge on a weekday, many of them pupils.",
    "How many people use the footbridge on a weekday?",
  ],
  ["en", "“It stays,” said Tomas Wiik.", "What did Tomas Wiik say?"],
  [
    "en",
    "Ask for Ada Brandt, who looks after the nets on the hill.",
    "Who looks after the nets on the hill?",
  ],
  ["en", "The neighbours planted in May to have roses.", undefined],
  ["de", "»Sie bleibt«, sagt Bürgermeisterin Ada Brandt.", "Was sagt Ada Brandt?"],
  ["de", "Die Fähre kostet zwei Euro, Kinder fahren umsonst.", undefined],
  ["de", "Die Fähre kostet 2 Euro, Kinder fahren umsonst.", "Was kostet die Fähre?"],
  [
    "de",
    "Die Brücke ist gesperrt, weil zwei Pfeiler Risse haben.",
    "Warum ist die Brücke gesperrt?",
  ],
  ["fr", "Le billet coûte 12 euros.", "Combien coûte le billet ?"],
  [
    "fr",
    "La ligne est fermée depuis lundi parce que le pont est fendu.",
    "Pourquoi est-ce que la ligne est fermée depuis lundi ?",
  ],
  ["es", "El billete cuesta 12 euros.", "¿Cuánto cuesta el billete?"],
  ["es", "«Sigue», dijo Ada Brandt.", "¿Qué dice Ada Brandt?"],
  ["it", "Il biglietto costa 12 euro.", "Quanto costa il biglietto?"],
  ["pt", "A passagem custa R$ 12 aos domingos.", "Quanto custa a passagem?"],
  ["nl", "De kaart kost 12 euro.", "Wat kost de kaart?"],
  ["ko", "사업비는 모두 84억 원이다.", "사업비는 얼마인가요?"],
  ["ja", "価格は税込み1万2800円。", "価格はいくらですか？"],
  ["ja", "初回の生産は3000本で、来年追加する。", "初回の生産は何本ですか？"],
  ["zh", "锅的售价为459元。", "锅的售价为多少元？"],
  ["ar", "تبلغ كلفة الإصلاح 4.2 مليون درهم.", "كم تبلغ كلفة الإصلاح؟"],
])("%s: %s → %s", (language, sentence, question) => {
  const questions = askOf(sentence, articleTitled("", sentence, language));
  expect(questions[0]?.question).toBe(question);
});

test.each([
  ["an organisation", "“It stays,” said Harbour Trust.", ""],
  ["what takes an article", "“It stays,” said Norden Lines.", "Many like the Norden Lines."],
  ["who wrote the text", "“It stays,” said Ines Okafor.", ""],
  ["a name of one word", "“It stays,” said Norden.", ""],
  ["a number by chance", "Prices rose by 9.4 percent in 2019.", ""],
  ["a year", "In 2019 prices of fuel had doubled in the county, the ministry said.", ""],
  ["what “it” means", "It will be closed on 4 May.", ""],
  ["who “they” are", "The council will tell them in April.", ""],
])("%s is not asked about", (_, sentence, more) => {
  const article = articleTitled("", `${sentence} ${more}`, "en", { byline: "Ines Okafor" });
  expect(askOf(sentence, article)).toEqual([]);
});

test.each([
  ["ru", "Урок стоит около 40 рублей.", "За урок платит школа.", "Сколько стоит урок?"],
  ["pl", "Lekcja kosztuje 40 złotych.", "Za nową lekcja płaci szkoła.", "Ile kosztuje lekcja?"],
])(
  "%s: a first word that is small elsewhere is small in a question: %s",
  (language, first, more, question) => {
    const article = articleTitled("", `${first} ${more}`, language);
    expect(askOf(first, article)[0]?.question).toBe(question);
    expect(askOf(first, articleTitled("", first, language))).toEqual([]);
  },
);

test.each([
  ["de", "Wanda Holt sagt, der Steg halte.", "Viele kennen Wanda Holt.", "Was sagt Wanda Holt?"],
  ["de", "Taucherin Wanda Holt sagt, der Steg halte.", "", "Was sagt Wanda Holt?"],
  ["de", "Im Anschluss sagt sie, der Steg halte.", "", undefined],
  ["de", "Vergangene Woche sagte sie, der Steg halte.", "", undefined],
  [
    "pl",
    "Wanda Holt mówi, że molo wytrzyma.",
    "Wielu zna, jak mówią, Wanda Holt.",
    "Co mówi Wanda Holt?",
  ],
  ["pl", "Burmistrz Wanda Holt mówi, że molo wytrzyma.", "", "Co mówi Wanda Holt?"],
])(
  "%s: who speaks is named with an office, or elsewhere: %s",
  (language, sentence, more, question) => {
    const article = articleTitled("", `${sentence} ${more}`, language);
    expect(askOf(sentence, article)[0]?.question).toBe(question);
  },
);

const LINES = [
  "The council of Elvesund voted on Tuesday to keep the night ferry to Marrow.",
  "“The island lives by it,” said Tomas Wiik, who runs the clinic on Marrow.",
  "“Nobody asked the crew,” said Tomas Wiik of the late departures.",
  "The fare will rise to 52 crowns on 4 May.",
  "A new electric ship is being built at a yard in Gdansk for the company.",
];
const FERRY = articleTitled("Ferry stays", LINES.join("\n"), "en");

test("what the points say is not asked, and nobody twice", () => {
  const questions = templateQuestions(FERRY, [0]);
  expect(questions).toContain("When will the fare rise to 52 crowns?");
  expect(questions.filter((one) => one.includes("Tomas Wiik"))).toHaveLength(1);
  expect(templateQuestions(FERRY, [0, 3]).join()).not.toContain("fare");
});

test("a question that leads elsewhere is not asked", () => {
  const again =
    "On 4 May the fare, the fare again, and the rise to 52 crowns of the fare are in the news.";
  const article = articleTitled("Ferry stays", [...LINES, again, again].join("\n"), "en");
  for (const question of templateQuestions(article, [3])) expect(question).not.toContain("fare");
});

test("a language without forms is not asked in", () => {
  expect(templateQuestions(articleTitled("", "Bileti kushton 12 euro.", "sq"), [])).toEqual([]);
});
