import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { applyGate } from "../../../src/briefing/gate/gate.ts";
import { articleTitled } from "../../fixtures/articles.ts";

async function gate(text: string, statement: string, language = "en", question?: string) {
  const article = articleTitled("", text, language);
  const evidence = evidenceOf([article]);
  const cites = [...article.sentences.keys()];
  const { points } = await applyGate([{ cites, text: statement }], {
    evidence,
    language,
    question,
  });
  return points;
}

describe("a figure that follows by one step from cited ones is shown with the step", () => {
  test.each([
    [
      "en",
      "The new turbine makes 84 decibels of noise, the old one made 92 decibels.",
      "The new turbine is quieter by 8 decibels.",
      "92 − 84 = 8",
    ],
    [
      "en",
      "In 31 of the 37 mills the wheel was broken.",
      "The wheel was broken in more than 80 percent of the mills.",
      "31 ÷ 37 = 80 %",
    ],
    [
      "de",
      "Der Umbau der Mühle wird von 85 auf 121 Millionen Kronen teurer.",
      "Der Umbau der Mühle wird um rund 40 Prozent teurer.",
      "(121 000 000 − 85 000 000) ÷ 85 000 000 = 40 %",
    ],
    [
      "ko",
      "방앗간은 밀가루 값을 15만 원에서 11만 원으로 낮췄다.",
      "방앗간이 낮춘 밀가루 값은 4만 원이다.",
      "150 000 − 110 000 = 40 000",
    ],
    [
      "en",
      "She left the mill in 2019, having run it for twelve years.",
      "She ran the mill from 2007 until she left it.",
      "2019 − 12 = 2007",
    ],
    [
      "de",
      "Von 2000 bis 2005 mahlte die Mühle mehr Mehl als in den fünf Jahren davor.",
      "Seit 2000 mahlte die Mühle mehr Mehl als von 1995 an.",
      "2000 − 5 = 1995",
    ],
    [
      "ru",
      "Мельница закрылась в 2011 году и простояла пустой восемь лет.",
      "Мельница простояла пустой до 2019 года.",
      "2011 + 8 = 2019",
    ],
    [
      "ja",
      "水車小屋は2011年に閉まり、8年間空いていた。",
      "水車小屋は2019年まで空いていた。",
      "2011 + 8 = 2019",
    ],
  ])("(%s) %s", async (language, text, statement, step) => {
    const points = await gate(text, statement, language);
    expect(points).toMatchObject([{ text: statement, quoted: false, steps: [step] }]);
  });

  test("what is in the sentences has no step", async () => {
    const [point] = await gate(
      "The mill sold 40 sacks in June and 12 sacks in May.",
      "In May 12 sacks were sold by the mill.",
    );
    expect(point).not.toHaveProperty("steps");
  });
});

describe("a year follows from another one and a number of years", () => {
  const text =
    "The mill closed in 2011 and stood empty for 8 years with 12 mice and a 9-year-old cat.";
  test.each([
    ["by exactly so many", "The mill stood empty until 2021."],
    ["not by what is no year", "The mill stood empty with 2019 mice."],
    ["not by what is no number of years", "The mill stood empty until 2023."],
    ["not by an age", "The mill stood empty with a cat from 2002."],
  ])("%s: %s", async (_, statement) => {
    const points = await gate(text, statement);
    expect(points).toMatchObject([{ quoted: true }]);
  });
});

describe("a figure that follows from nothing is foreign", () => {
  const text = "The mill sold 40 sacks in June and 12 sacks in May, for 300 crowns.";
  test.each([
    "The mill sold 29 sacks more in June than in May.",
    "The mill sold 29 percent more sacks in June.",
    "The mill had 288 customers in June and in May.",
  ])("%s", async (statement) => {
    expect((await gate(text, statement)).every(({ quoted }) => quoted)).toBe(true);
  });

  test("and a sum that nobody asked for is one, too", async () => {
    const statement = "The mill sold 52 sacks in June and May.";
    expect((await gate(text, statement))[0]?.quoted).toBe(true);
    const asked = await gate(text, statement, "en", "How many sacks were sold altogether?");
    expect(asked).toMatchObject([{ text: statement, steps: ["12 + 40 = 52"] }]);
  });
});

describe("between two figures", () => {
  const text =
    "A new wheel costs 1,900 to 2,600 crowns. A new mill costs 3,400 crowns and 40 days.";
  const statement = "A new wheel is 800 to 1,500 crowns cheaper than a new mill.";

  test("what is asked for is told with both steps", async () => {
    const points = await gate(text, statement, "en", "How much cheaper is a new wheel?");
    expect(points).toMatchObject([
      { text: statement, steps: ["3,400 − 2,600 = 800", "3,400 − 1,900 = 1,500"] },
    ]);
  });

  test.each([
    ["what nobody asked for is not reckoned so", statement, undefined],
    [
      "nor is anything else counted",
      "A new wheel is 1,500 days older than a new mill.",
      "How much older is a new wheel?",
    ],
  ])("%s", async (_, other, question) => {
    const points = await gate(text, other, "en", question);
    expect(points.every(({ quoted }) => quoted)).toBe(true);
  });
});

describe("a share or a sum that is asked for is told with its step", () => {
  test.each([
    [
      "de",
      "In der Mühle fallen im Jahr 7.300 Säcke an; ein Fünftel davon ließe sich sparen.",
      "In der Mühle ließe sich ein Fünftel der 7.300 Säcke sparen, also 1.460 Säcke.",
      "7.300 ÷ 5 = 1.460",
    ],
    [
      "pt",
      "O moinho vendeu 21.450 sacos neste ano. A vila de Lousa comprou um terço dos sacos.",
      "A vila de Lousa comprou 7.150 sacos do moinho, um terço de 21.450 sacos.",
      "21.450 ÷ 3 = 7.150",
    ],
    [
      "en",
      "The mill has 62 sacks, of which 40 percent are for the port.",
      "About 25 sacks of the mill are for the port.",
      "40 % × 62 = 24.8 ≈ 25",
    ],
    [
      "es",
      "El molino guarda el 23 % de su harina, once puntos menos que hace un año.",
      "Hace un año el molino guardaba el 34 % de su harina.",
      "11 + 23 = 34",
    ],
    [
      "ja",
      "水車小屋は1万312袋を作った。そのうち1,204袋は売らなかった。",
      "水車小屋が売ったのは9,108袋だ。",
      "10,312 − 1,204 = 9,108",
    ],
    [
      "de",
      "Das Rad kostet mit zweitem Blatt 5.540 Kronen. Die Kurbel kostet 460 Kronen mehr.",
      "Das Rad kostet mit zweitem Blatt und Kurbel zusammen 6.000 Kronen.",
      "460 + 5.540 = 6.000",
    ],
  ])("(%s) %s", async (language, text, statement, step) => {
    const points = await gate(text, statement, language, "?");
    expect(points).toMatchObject([{ text: statement, quoted: false, steps: [step] }]);
  });

  test("in the language of the question, too", async () => {
    const article = articleTitled(
      "",
      "Dort entstehen 62 Säcke, davon 40 Prozent für Lindau.",
      "de",
    );
    const rules = { evidence: evidenceOf([article]), language: "en", question: "How many?" };
    const text = "About 25 of the 62 sacks are for Lindau, as 40 percent are.";
    const { points } = await applyGate([{ cites: [0], text }], rules);
    expect(points).toMatchObject([{ text, steps: ["40 % × 62 = 24.8 ≈ 25"] }]);
  });

  test.each([
    ["a share of something else", "In the mill 25 wheels are for the port."],
    ["another share", "In the mill 31 sacks are for the port."],
  ])("but not %s", async (_, statement) => {
    const text = "The mill has 62 sacks, of which 40 percent are for the port.";
    const points = await gate(text, statement, "en", "How many?");
    expect(points.every(({ quoted }) => quoted)).toBe(true);
  });
});
