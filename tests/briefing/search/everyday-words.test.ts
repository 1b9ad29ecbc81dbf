import { describe, expect, test } from "vitest";
import { indexPassages } from "../../../src/briefing/search/passages.ts";
import { listsOf } from "../../../src/languages/index.ts";
import { splitSentences } from "../../../src/text/sentences.ts";

const ask = (question: string, text: string, language: string, title?: string) => {
  const sentences = splitSentences(text, language);
  const { order, verdict } = indexPassages(sentences, language, { title }).find(question);
  return { best: sentences[order[0] ?? 0]?.text, verdict };
};

test.each([
  [
    "en",
    "Why was the lido shut?",
    "The lido closed in May because its pump had cracked. Swans came at once. The café sells tea.",
    "because its pump had cracked",
  ],
  [
    "de",
    "Wie teuer ist die Reparatur der Orgel?",
    "Die Orgel spielt seit Ostern nicht. Ihre Sanierung kostet 40.000 Euro. Der Chor singt weiter.",
    "40.000 Euro",
  ],
  [
    "fr",
    "Quand la boutique a-t-elle fermé ?",
    "Le magasin a baissé le rideau en mars 2019. La rue est calme. Un chat y dort.",
    "mars 2019",
  ],
  [
    "es",
    "¿Quién es el dueño del molino?",
    "El molino pertenece a Clara Soto. Muele trigo. Un perro lo vigila.",
    "Clara Soto",
  ],
  [
    "it",
    "Chi è il proprietario del faro?",
    "Il faro appartiene a Livia Conti. La luce è bianca. Il mare è mosso.",
    "Livia Conti",
  ],
  [
    "pt",
    "Quanto ganha o faroleiro?",
    "O faroleiro recebe um salário de 1.900 euros. O farol é branco. O mar está calmo.",
    "1.900 euros",
  ],
  [
    "nl",
    "Wat kost een kaartje voor de pont?",
    "Een ticket voor de pont kost 3 euro. De rivier staat laag. Er zwemmen eenden.",
    "3 euro",
  ],
  [
    "pl",
    "Ile wyniesie naprawa wieży?",
    "Remont wieży pochłonie 2 miliony złotych. Zegar stoi. Gołębie odleciały.",
    "2 miliony",
  ],
  [
    "ru",
    "Сколько зарабатывает смотритель?",
    "Зарплата смотрителя составляет 60 тысяч рублей. Маяк белый. Море спокойно.",
    "60 тысяч",
  ],
  [
    "ja",
    "値段はいくらですか？",
    "灯台の入場料金は三百円です。海は静かです。猫が寝ています。",
    "三百円",
  ],
  ["zh", "这盏灯售价多少？", "这盏灯的价格是一百八十元。灯塔很白。海很静。", "一百八十元"],
  ["ko", "언제 살 수 있나요?", "등대 모형은 5월 3일부터 판매한다. 바다는 잔잔하다.", "5월 3일"],
])("%s: %s is asked in other words than it is told", (language, question, text, told) => {
  const { best, verdict } = ask(question, text, language);
  expect(best).toContain(told);
  expect(verdict).toBe("stated");
});

describe("a question that names nothing but the type of its answer", () => {
  const LAMP =
    "The lamp folds flat. It comes in sand and slate. At 640 grams it fits any bag. Shops will have it for 89 euros.";

  test.each([
    ["How heavy is it?", "640 grams"],
    ["What does it cost?", "89 euros"],
  ])("%s", (question, told) => {
    const { best, verdict } = ask(question, LAMP, "en");
    expect(best).toContain(told);
    expect(verdict).toBe("stated");
  });

  test("of another thing it is not answered by any sum", () => {
    expect(ask("How much does the bicycle rack cost?", LAMP, "en").verdict).not.toBe("stated");
  });
});

test("what a sentence takes up from the one before is what it tells something of", () => {
  const text =
    "The cable car to Gipfel is being rebuilt. It will open in May 2027. The ski school moves to Tal. The hotel has a pool.";
  const { best, verdict } = ask("When will the cable car open?", text, "en");
  expect(best).toContain("May 2027");
  expect(verdict).toBe("stated");
});

test("every language has a word for every concept, and no word that all texts have", () => {
  expect([...listsOf("synonyms").keys()]).toEqual([...listsOf("questions").keys()]);
  for (const [code, { besides, ...concepts }] of listsOf("synonyms")) {
    const empty = Object.entries(concepts).filter(([, text]) => text.trim() === "");
    expect([code, empty]).toEqual([code, []]);
    const words = [...Object.values(concepts), besides].join(" ").split(/\s+/u);
    expect([code, words.filter((word) => /^.?\*/u.test(word))]).toEqual([code, []]);
  }
});

describe("colleagues ask in few and hasty words", () => {
  const MIXER = [
    "The makers of kitchen mixers compete for the holidays.",
    "The Whirl 3 weighs 2.4 kilograms, the rival Torna 3.1.",
    "Shares of its maker rose 4 percent on the news.",
    "Sales in Finland fell for the third year in a row.",
    "Two of the testers hold a stake in the maker.",
    "A full report will be published within 60 days.",
    "Nine people were hurt when an early model burst.",
  ].join(" ");

  test.each([
    ["how does it do weight wise", "2.4 kilograms"],
    ["did the stock react", "rose 4 percent"],
    ["how bad is finland", "fell for the third year"],
    ["any conflicts of interest?", "hold a stake"],
    ["any date for the report", "within 60 days"],
    ["how many ppl got hurt", "Nine people"],
  ])("%s", (question, piece) => {
    const { best, verdict } = ask(question, MIXER, "en");
    expect([verdict, best]).toEqual(["stated", expect.stringContaining(piece)]);
  });

  test.each([
    "any date for the recall",
    "did the regulator react",
    "how bad is norway",
    "any conflicts in the cabinet?",
    "how many ppl work there",
  ])("%s is not told", (question) => {
    expect(ask(question, MIXER, "en").verdict).not.toBe("stated");
  });

  test("what grew less is told in Korean, too", () => {
    const text = "매출은 그대로다. 영업이익은 38% 줄어든 수치를 보였다. 사장은 말이 없다.";
    expect(ask("영업이익은 얼마나 줄었어요?", text, "ko").best).toContain("38%");
  });
});

test.each([
  ["en", "How old is the neighbour?", "The neighbour, who is 84 and deaf, takes the tram."],
  ["en", "How old is Mara Voss?", "The idea came from Mara Voss, 22."],
  ["de", "Wie alt ist Mara Voss?", "Die Idee hatte die Auszubildende Mara Voss, 22."],
  ["de", "Wie alt ist der Nachbar?", "Der Nachbar ist 84 und fährt Rad."],
])("%s: “%s” is told by “%s”", (language, question, text) => {
  expect(ask(question, text, language).verdict).toBe("stated");
});

test.each([
  ["en", "How old is Mara Voss?", "The bill of Mara Voss was 22.50 euros."],
  ["de", "Wie alt ist Mara Voss?", "Bei Mara Voss waren es, 22,5 Grad."],
])("%s: “%s” is not told by “%s”", (language, question, text) => {
  expect(ask(question, text, language).verdict).not.toBe("stated");
});

test("a German prefix is no word that a compound is made of: “verletzt” is nothing of “letzt”", () => {
  const text = "Im vergangenen Winter kamen 112.000 Menschen. Der Lift ruht. Das Dorf ist still.";
  expect(ask("Wie viele Menschen wurden verletzt?", text, "de").verdict).not.toBe("stated");
  const hurt = `${text} Verletzt wurden im Frühjahr acht Menschen.`;
  expect(ask("Wie viele Menschen wurden verletzt?", hurt, "de")).toEqual({
    best: "Verletzt wurden im Frühjahr acht Menschen.",
    verdict: "stated",
  });
});
