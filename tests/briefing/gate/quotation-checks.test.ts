import { describe, expect, test } from "vitest";
import { fold, squeeze } from "../../../src/text/fold.ts";
import { foreignLinks, foreignQuotations } from "../../../src/briefing/gate/quotation-checks.ts";

const foreign = (statement: string, text: string): string[] =>
  foreignQuotations(statement, fold(text), { folded: fold(text), squeezed: squeeze(text) });

describe("what stands in quotation marks must stand in the article", () => {
  test.each([
    ["as it is", "He spoke of “a floating coffin”.", "It is a floating coffin, he said."],
    ["with words left out", "He said “it … floats”.", "He said: It never floats."],
    [
      "a term of three words or fewer",
      "The minister, “Mr. Lind”, left.",
      "Alun Lind, the minister, left.",
    ],
    [
      "no apostrophe of a text cut into words",
      "The boy 's father called it ` ludicrous '.",
      "Ludicrous, the boy 's father said.",
    ],
    [
      "in Korean by its sense",
      "‘변이 암세포도 숨을 곳 없다’ 새 기술",
      "변이 암세포도 숨을 수 없게 하는 새 기술이 나왔다.",
    ],
  ])("%s", (_, statement, text) => {
    expect(foreign(statement, text)).toEqual([]);
  });

  test.each([
    [
      "an invention",
      "He said “it will sink at once”.",
      "He said it floats.",
      "it will sink at once",
    ],
    [
      "one word changed",
      "It was a “controlled fire”.",
      "It was a controlled burn.",
      "controlled fire",
    ],
    [
      "words turned round",
      "It was “burn controlled”.",
      "It was a controlled burn.",
      "burn controlled",
    ],
    [
      "an invention in Korean",
      "시장은 “배가 가라앉는다”고 했다.",
      "시장은 다리를 짓는다고 했다.",
      "배가 가라앉는다",
    ],
    [
      "a longer one in other small words",
      "“The best of the great boats” won.",
      "The best, great boats won.",
      "The best of the great boats",
    ],
    ["a sign added in Chinese", "他说：“公园，不，开放”。", "他说公园，开放。", "公园,不,开放"],
  ])("not %s", (_, statement, text, quotation) => {
    expect(foreign(statement, text)).toEqual([quotation]);
  });
});

describe("a term in quotation marks whose small words differ", () => {
  const text = "The minister for the boats, Alun Lind, left the harbour.";

  test.each([
    ["Two", "He is “minister boats”."],
    ["Three", "He is “minister of boats”."],
  ])("may be in other words of the same sense with %s words", (_, statement) => {
    expect(foreign(statement, text)).toEqual([]);
  });

  test("must be verbatim with four", () => {
    expect(foreign("He is “minister of the boats”.", text)).toEqual(["minister of the boats"]);
    expect(foreign("He is “minister for the boats”.", text)).toEqual([]);
  });
});

test.each([
  ["ko", "<등대의 봄>은 새 영화이다."],
  ["zh", "<灯塔之春>是新片。"],
  ["ja", "<灯台の春>は新作だ。"],
])("titles in angle brackets are no links (%s)", (_, statement) => {
  expect(foreignLinks(statement, "")).toEqual([]);
});

test.each([
  "<!channel>",
  "<@U123>",
  "<#C123|항구>",
  "<https://bad.example|등대>",
  "<mailto:a@b.example>",
])("markup that calls people or leads elsewhere is still one: %s", (markup) => {
  expect(foreignLinks(`등대는 ${markup} 켜진다.`, "")).not.toEqual([]);
});

describe("a name in quotation marks", () => {
  const whole = "Порт купило «Северное пароходство». Шлюз открыли в мае.";
  const of = (statement: string): string[] =>
    foreignQuotations(statement, "Шлюз открыли в мае.", {
      folded: fold(whole),
      squeezed: squeeze(whole),
    });

  test("may have another ending than where it was named", () => {
    expect(of("Порт принадлежит «Северному пароходству».")).toEqual([]);
  });

  test.each(["Порт принадлежит «Южному пароходству».", "Порт назвали «северным ветром»."])(
    "is another one: %s",
    (statement) => {
      expect(of(statement)).toHaveLength(1);
    },
  );
});
