import { describe, expect, test } from "vitest";
import { passageOf } from "../../../../src/briefing/evidence/evidence.ts";
import { namesIn } from "../../../../src/briefing/gate/names/names.ts";

/** The names of a statement that a text does not have. */
function unknown(statement: string, text: string, language: string): string[] {
  const article = passageOf(text, language);
  return namesIn(statement, article, language).flatMap(({ parts, isIn }) =>
    parts.filter((part) => !isIn(article, part)),
  );
}

describe("a name in another form is known", () => {
  test.each([
    ["en", "Rob Lind owns it.", "Robert Lind owns the ferry."],
    ["en", "The U.K. group protested.", "The group protested in London."],
    ["en", "Parties of the UK spent more.", "UKIP spent more than Labour."],
    ["en", "Earnings rose YoY, said Lind.", "Earnings rose year-over-year, said Lind."],
    ["en", "Critics met Sen. Lind.", "The critics met Lind."],
    ["en", "Around 600 people came.", "About 600 came. Around noon it rained."],
    ["en", "Engineer-turned-host told reporters.", "The host told reporters."],
    ["de", "Die Stadt zeigt eine Art von Harwick.", "In Harwick zeigt man es."],
    ["de", "Welche Einrichtung zahlt?", "Harwick zahlt."],
    ["de", "Harwick schloss Verträge über Wasser.", "Harwick kauft bei den Nachbarn."],
    ["de", "Das kostet Harwick Geld und Zeit.", "Harwick zahlt."],
    ["de", "Harwick misst Grad und Gramm.", "Harwick misst."],
    ["ko", "하윅은 영화와 음악을 후원한다.", "하윅은 예술인을 후원한다."],
    ["ru", "Когда Лунд строил мост?", "Лунд строил мост в мае."],
    ["ko", "사망한 선수는 박서윤이다.", "박서윤 선수가 숨졌다."],
    ["ko", "박서윤이 감독을 맡았다.", "박서윤은 감독이 됐다."],
    ["ko", "영화 감독이 왔다.", "감독이 왔다."],
    ["ko", "국회 소속 위원장은 박서윤이다.", "박서윤 의원이 국회 위원장이 됐다."],
    ["ko", "하윅은 흑백을 팔았다.", "하윅은 흑·백을 나눠 팔았다."],
    ["ru", "В Харвике открыли музей.", "Открыт харвикский музей."],
    ["ru", "Харвикскую ярмарку закрыли.", "Ярмарка харвикского порта закрыта."],
    ["es", "La feria de Estados Unidos abrió.", "La feria de EE. UU. abrió."],
    ["pt", "A feira dos Estados Unidos abriu.", "A feira dos EUA abriu."],
    ["de", "Man misst es in Grad Celsius.", "Man misst 20 °C."],
    ["en", "The Anti-Harwick posters appeared.", "Posters against Harwick appeared."],
  ])("(%s) %s / %s", (language, statement, text) => {
    expect(unknown(statement, text, language)).toEqual([]);
  });
});

describe("a strange name is found", () => {
  test.each([
    ["en", "Rob Lind owns it.", "Lind owns the ferry.", ["Rob"]],
    ["en", "Earnings rose YoY, said Lind.", "Earnings rose, said Lind.", ["YoY"]],
    ["en", "The critics met Sen. Kerr.", "The critics met.", ["Kerr"]],
    ["de", "Die Stadt dankt Ursula von Kessel.", "Die Stadt dankt.", ["Ursula", "Kessel"]],
    ["de", "Harwick dankt Anna Richter.", "Harwick dankt.", ["Anna", "Richter"]],
    ["de", "Harwick mahnt Vertreter Lorenz Kemper.", "Harwick mahnt.", ["Lorenz", "Kemper"]],
    ["ko", "도시는 열처리를 한다.", "도시는 과학관을 짓는다.", ["열처리"]],
    ["ko", "도시는 연료전지를 만든다.", "도시는 과학관을 짓는다.", ["연료전지"]],
    ["ko", "수도의 이름은 브리즈번이다.", "수도의 이름은 서울이다.", ["브리즈번"]],
    ["ko", "트럼프 대통령은 말했다.", "대통령은 말했다.", ["트럼프"]],
    ["en", "The Anti-Lind posters appeared.", "Posters against Harwick appeared.", ["Anti-Lind"]],
    ["ru", "Музей открыт в Лундене.", "Открыт харвикский музей.", ["Лундене"]],
    ["en", "It is given in Fahrenheit.", "It is 20 °C.", ["Fahrenheit"]],
  ])("(%s) %s / %s", (language, statement, text, names) => {
    expect(unknown(statement, text, language)).toEqual(names);
  });
});

test("a name that ends like an adverb is one where the article has it", () => {
  const statement = "Kelly won the race.";
  const named = (text: string): string[] =>
    namesIn(statement, passageOf(text, "en"), "en").flatMap(({ parts }) => parts);
  expect(named("The race went to Kelly.")).toEqual(["Kelly"]);
  expect(named("The race went on.")).toEqual([]);
});
