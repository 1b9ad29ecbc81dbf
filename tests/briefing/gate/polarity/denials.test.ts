import { describe, expect, test } from "vitest";
import {
  denies,
  deniesBeyond,
  leavesOutDenial,
} from "../../../../src/briefing/gate/polarity/negation.ts";
import { SPOKEN } from "../../../../src/languages/index.ts";

/** What is so, and the same denied, in every language that the bot speaks and some that it reads. */
const DENIED: readonly (readonly [language: string, affirmed: string, denied: string])[] = [
  ["en", "The council keeps the old ferry.", "The council does not keep the old ferry."],
  ["de", "Der Rat behält die alte Fähre.", "Der Rat behält die alte Fähre nicht."],
  ["de", "Der Rat plant eine zweite Fähre.", "Der Rat plant keine zweite Fähre."],
  ["fr", "Le conseil garde le vieux ferry.", "Le conseil ne garde pas le vieux ferry."],
  ["es", "El consejo conserva el muelle viejo.", "El consejo no conserva el muelle viejo."],
  ["es", "El alcalde visitó el muelle viejo.", "El alcalde nunca visitó el muelle viejo."],
  ["it", "Il consiglio mantiene il traghetto.", "Il consiglio non mantiene il traghetto."],
  ["it", "Tutti usano il molo nuovo.", "Nessuno usa il molo nuovo."],
  ["pt", "A balsa para no cais velho.", "A balsa não para no cais velho."],
  ["pt", "O conselho visitou o farol.", "O conselho nunca visitou o farol."],
  ["nl", "De raad behoudt de oude veerboot.", "De raad behoudt de oude veerboot niet."],
  ["nl", "De raad plant een tweede brug.", "De raad plant geen tweede brug."],
  ["ru", "Совет сохранит старый паром.", "Совет не сохранит старый паром."],
  ["ru", "Мэр посещал старый маяк.", "Мэр никогда не посещал старый маяк."],
  ["ar", "احتفظ المجلس بالعبارة القديمة.", "لم يحتفظ المجلس بالعبارة القديمة."],
  ["ar", "المجلس مسؤول عن العبارة القديمة.", "المجلس غير مسؤول عن العبارة القديمة."],
  ["ar", "وسيبني المجلس جسرا ثانيا.", "ولن يبني المجلس جسرا ثانيا."],
  ["ko", "시는 나루터 예산을 늘렸다.", "시는 나루터 예산을 늘리지 않았다."],
  ["ja", "町は灯台を保存した。", "町は灯台を保存しなかった。"],
  ["zh", "市政府保留了旧灯塔。", "市政府没有保留旧灯塔。"],
  ["pl", "Rada zachowa stary prom.", "Rada nie zachowa starego promu."],
  ["sv", "Rådet behåller den gamla färjan.", "Rådet behåller inte den gamla färjan."],
];

test("every language that the bot speaks has denials, and is among these", () => {
  const here = new Set(DENIED.map(([language]) => language));
  expect(SPOKEN.filter(({ code }) => !here.has(code))).toEqual([]);
  for (const { code, negation } of SPOKEN) {
    expect([code, negation?.outright ?? negation?.signs]).not.toEqual([code, undefined]);
  }
});

describe.each(DENIED)("in %s: %s", (language, affirmed, denied) => {
  test("a denial put in is found", () => {
    expect(denies(denied, language)).toBe(true);
    expect(deniesBeyond(denied, affirmed, affirmed, language)).toBe(true);
  });

  test("what is denied there, or denied nowhere, passes", () => {
    expect(denies(affirmed, language)).toBe(false);
    expect(deniesBeyond(denied, denied, denied, language)).toBe(false);
    expect(deniesBeyond(affirmed, denied, denied, language)).toBe(false);
  });
});

test.each([
  ["en", "The ferry did not call at the old pier.", "The ferry did call at the old pier."],
  ["de", "Die Fähre konnte am Steg nicht anlegen.", "Die Fähre konnte am Steg anlegen."],
  ["fr", "La ville ne construira pas de digue.", "La ville construira une digue."],
  ["es", "La barca no pudo atracar en el muelle.", "La barca pudo atracar en el muelle."],
  [
    "it",
    "Il traghetto non ha potuto attraccare al molo.",
    "Il traghetto ha potuto attraccare al molo.",
  ],
  ["pt", "A balsa não pôde atracar no cais velho.", "A balsa pôde atracar no cais velho."],
  [
    "nl",
    "De veerboot kon niet aan de steiger aanleggen.",
    "De veerboot kon aan de steiger aanleggen.",
  ],
  ["ru", "Паром не смог причалить к пристани.", "Паром смог причалить к пристани."],
  ["pl", "Prom nie mógł przybić do pomostu.", "Prom mógł przybić do pomostu."],
])("in %s a denial left out is found: %s", (language, source, statement) => {
  expect(leavesOutDenial(statement, source, language)).toBe(true);
  expect(leavesOutDenial(source, source, language)).toBe(false);
});

test.each([
  ["pt", "in the", "A feira abre no porto.", "A feira abre perto do porto."],
  ["de", "a plight", "Die Fischer sind in Not geraten.", "Die Fischer sind verarmt."],
  ["de", "varnish", "Der Lack der Boote blättert ab.", "Die Farbe der Boote blättert ab."],
  ["ar", "especially", "لا سيما أن الميناء مفتوح.", "وخاصة أن الميناء مفتوح."],
  ["ar", "still", "لا يزال الميناء مفتوحا.", "الميناء مفتوح حتى الآن."],
])(
  "what denies in another language, or with other words, does not in %s: “%s”",
  (language, _, statement, source) => {
    expect(denies(statement, language)).toBe(false);
    expect(deniesBeyond(statement, source, source, language)).toBe(false);
  },
);

describe("idioms that hold a sign of denial and deny nothing", () => {
  test.each([
    ["ko", "no more than", "새 등대는 장식에 지나지 않는다.", "새 등대는 장식에 불과하다."],
    ["ko", "no less than", "작은 배도 큰 배 못지않게 빠르다.", "작은 배도 큰 배만큼 빠르다."],
    ["ko", "not a few", "적지 않은 어민이 등대를 찾았다.", "많은 어민이 등대를 찾았다."],
    ["ko", "without end", "어민들이 끊임없이 등대를 찾는다.", "어민들이 계속 등대를 찾는다."],
    ["ko", "surely", "틀림없이 등대가 다시 켜진다.", "등대가 분명히 다시 켜진다."],
    ["ko", "not only", "배뿐만 아니라 등대도 고친다.", "배와 등대를 모두 고친다."],
  ])("(%s) “%s”", (language, _, statement, source) => {
    expect(denies(statement, language)).toBe(false);
    expect(deniesBeyond(statement, source, source, language)).toBe(false);
  });

  test.each([
    "등대는 켜지지 않는다.",
    "등대에는 사람이 없다.",
    "그것은 등대가 아니다.",
    "배는 나루에 못한다.",
  ])("and what does deny still does: %s", (denied) => {
    expect(denies(denied, "ko")).toBe(true);
  });

  test("a Russian lack is told as well by “without”", () => {
    const statement = "Старому маяку не хватало лампы.";
    const source = "Старый маяк стоял без лампы.";
    expect(deniesBeyond(statement, source, source, "ru")).toBe(false);
    const whole = "Старый маяк стоял с лампой.";
    expect(deniesBeyond(statement, whole, whole, "ru")).toBe(true);
  });
});

test("where the language is not known, all denials count", () => {
  expect(denies("De raad behoudt de veerboot niet.")).toBe(true);
  expect(denies("Il consiglio non mantiene il traghetto.", "rm")).toBe(true);
});
