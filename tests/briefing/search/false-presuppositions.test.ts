import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/text/sentences.ts";
import { indexPassages } from "../../../src/briefing/search/passages.ts";

const MILL =
  "The mill at Ostrava was the oldest building of the district. Its owner, Pavel Horak, sold the upper floor to a local museum. In 2019 the museum spent 340,000 crowns on a new roof. The Islamic art on show there came from a private collection. The wheel stands still because the stream is dry.";

function ask(question: string, text = MILL, language = "en") {
  return indexPassages(splitSentences(text, language), language).find(question);
}

describe("a question is refused that differs from what the text says in", () => {
  test.each([
    [
      "a quality",
      "What was the newest building of the district?",
      "What was the oldest building of the district?",
    ],
    ["a place", "Who sold the lower floor to a museum?", "Who sold the upper floor to a museum?"],
    [
      "a prefix",
      "Where did the non-Islamic art on show come from?",
      "Where did the Islamic art on show come from?",
    ],
    [
      "a denial",
      "Why did the museum not spend anything on a roof?",
      "What did the museum spend on a roof?",
    ],
  ])("%s", (_, wrong, right) => {
    expect(ask(right).verdict).toBe("stated");
    expect(ask(wrong).verdict).not.toBe("stated");
  });
});

test("a question that wants a number is refused where the passage has none", () => {
  const text =
    "The mill was built on the hill of Ostrava. Its walls are of oak. It has 12 windows.";
  const lines = `${text}\n${"The river is calm and green there. ".repeat(4)}`;
  const without = ask(
    "How many walls of the mill are of oak?",
    lines.replace(" It has 12 windows.", ""),
  );
  expect(without.verdict).not.toBe("stated");
  expect(ask("How many windows does it have?", lines).verdict).toBe("stated");
});

test.each([
  [
    "en",
    "When was the wheel of the mill painted?",
    "The wheel of the mill was painted red.",
    "The wheel of the mill was painted red in May.",
  ],
  [
    "de",
    "Wann wurde das Rad der Mühle gestrichen?",
    "Das Rad der Mühle wurde rot gestrichen.",
    "Das Rad der Mühle wurde im Mai rot gestrichen.",
  ],
  [
    "ko",
    "물레방아 바퀴는 언제 칠했나요?",
    "물레방아 바퀴는 빨갛게 칠했다.",
    "물레방아 바퀴는 5월에 빨갛게 칠했다.",
  ],
  ["zh", "水车的轮子什么时候刷成红色？", "水车的轮子刷成红色。", "水车的轮子去年刷成红色。"],
])(
  "a question that wants a time is refused where the passage has none (%s)",
  (language, question, without, withTime) => {
    expect(ask(question, without, language).verdict).not.toBe("stated");
    expect(ask(question, withTime, language).verdict).toBe("stated");
  },
);

describe("a question is refused where the passage does not tell what it wants", () => {
  test.each([
    ["en", "How much does the tower cost?", "The tower has 12 floors.", "The tower costs 3 euros."],
    ["en", "How tall is the tower?", "The tower has 12 rooms.", "The tower is 40 metres tall."],
    ["en", "How old is the tower?", "The tower has 12 rooms.", "The tower is 40 years old."],
    ["de", "Was kostet der Turm?", "Der Turm hat 12 Zimmer.", "Der Turm kostet 3 Euro."],
    [
      "fr",
      "Combien coûte la tour ?",
      "La tour a 12 étages.",
      "La tour a coûté 3 millions d’euros.",
    ],
    ["es", "¿Cuánto cuesta la torre?", "La torre tiene 12 pisos.", "La torre cuesta 3 euros."],
    ["ar", "متى بني البرج؟", "البرج عال.", "بني البرج في ديسمبر."],
    [
      "ko",
      "탑의 입장료는 얼마인가요?",
      "탑의 입장료는 시의회가 정한다.",
      "탑의 입장료는 3천 원이다.",
    ],
    ["zh", "高塔多高？", "高塔有12层。", "高塔高40米。"],
  ])("%s: %s", (language, question, without, told) => {
    expect(ask(question, without, language).verdict).not.toBe("stated");
    expect(ask(question, told, language).verdict).toBe("stated");
  });
});

test("“nobody” tells how many", () => {
  const question = "Wie viele Menschen wurden am Turm verletzt?";
  const text = "Am Turm wurde niemand verletzt. Der Wind war stark.";
  expect(ask(question, text, "de").verdict).toBe("stated");
});

test("a question that wants something counted is trusted less where the passage speaks of other things", () => {
  const text = "The museum of Ostrava has 12 halls and a garden with 30 oaks.";
  expect(ask("How many visitors has the museum of Ostrava?", text).confidence).toBeLessThan(
    ask("How many halls has the museum of Ostrava?", text).confidence - 0.2,
  );
});

test.each([
  [
    "both sides stand in the passage",
    "Which sold better, the oldest or the newest loom?",
    "The oldest loom sold better than the newest one.",
  ],
  [
    "the passage denies",
    "Which loom was unequal to the other?",
    "One loom was not equal to the other.",
  ],
  [
    "a word only looks turned round",
    "Who paid for the promotion of the loom?",
    "Lise Auvray paid for the motion of the loom.",
  ],
])("no opposite is seen where %s", (_, question, text) => {
  expect(ask(question, text).signals.unmet).toBe(0);
});

test("a year that the text does not have is a premise, too", () => {
  expect(ask("What did the museum spend on a new roof in 2017?").confidence).toBeLessThan(
    ask("What did the museum spend on a new roof in 2019?").confidence - 0.2,
  );
});

describe("what was before is not told by what is now", () => {
  test.each([
    ["en", "How much did a ticket cost before?", "A ticket costs 4 euros."],
    ["en", "What did a ticket cost the year before?", "A ticket costs 4 euros."],
    ["de", "Was kostete eine Karte vorher?", "Eine Karte kostet 4 Euro."],
    ["fr", "Combien coûtait un billet auparavant ?", "Un billet coûte 4 euros."],
    ["es", "¿Cuánto costaba una entrada antes?", "Una entrada cuesta 4 euros."],
    ["it", "Quanto costava un biglietto prima?", "Un biglietto costa 4 euro."],
    ["pt", "Quanto custava um bilhete antes?", "Um bilhete custa 4 euros."],
    ["nl", "Wat kostte een kaartje voorheen?", "Een kaartje kost 4 euro."],
    ["pl", "Ile kosztował bilet wcześniej?", "Bilet kosztuje 4 złote."],
    ["ru", "Сколько стоил билет раньше?", "Билет стоит 4 рубля."],
  ])("%s: %s", (language, question, now) => {
    expect(ask(question, now, language).signals.unmet).toBeGreaterThan(0);
  });

  test.each([
    ["en", "How much did a ticket cost before?", "Before the rise a ticket cost 3 euros."],
    ["en", "How much did a ticket cost before?", "A ticket cost 3 euros a year ago."],
    ["en", "How much did a ticket cost before the war?", "A ticket cost 3 euros in 1938."],
    ["de", "Was kostete eine Karte vorher?", "Früher kostete eine Karte 3 Euro."],
    ["fr", "Combien coûtait un billet auparavant ?", "L’ancien billet coûtait 3 euros."],
    ["es", "¿Cuánto costaba una entrada antes?", "Antes, una entrada costaba 3 euros."],
    ["it", "Quanto costava un biglietto prima?", "Nel contratto precedente costava 3 euro."],
    ["ru", "Сколько стоил билет раньше?", "Раньше билет стоил 3 рубля."],
    ["ja", "店の名前は？", "店の名前は「波」である。"],
  ])("%s: “%s” is told by “%s”", (language, question, then) => {
    expect(ask(question, then, language).signals.unmet).toBe(0);
  });
});
