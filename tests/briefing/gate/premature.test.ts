import { describe, expect, test } from "vitest";
import { isToldTooSoon } from "../../../src/briefing/gate/claims/premature.ts";
import { fold } from "../../../src/text/fold.ts";

interface Case {
  readonly source: string;
  readonly tooSoon: string;
  readonly right: string;
}

/** What is still to come, told as done, and as it is. */
const CASES: Readonly<Record<string, Case>> = {
  en: {
    source: "The harbour board will vote in March on a crane for the northern quay.",
    tooSoon: "The harbour board has voted for a crane on the northern quay.",
    right: "In March the harbour board is to vote on a crane for the northern quay.",
  },
  de: {
    source: "Der Chor will im Herbst mit zwei Orgeln in der alten Mühle auftreten.",
    tooSoon: "Mit zwei Orgeln hat der Chor in der alten Mühle gespielt.",
    right: "In der alten Mühle soll der Chor im Herbst mit zwei Orgeln zu hören sein.",
  },
  fr: {
    source: "En mai, le musée ouvrira une salle de lecture dans l’ancienne douane.",
    tooSoon: "Une salle de lecture a ouvert au musée, dans l’ancienne douane.",
    right: "Le musée prévoit pour mai une salle de lecture dans l’ancienne douane.",
  },
  es: {
    source: "Las dos bodegas se fusionarán en otoño para exportar vino blanco.",
    tooSoon: "Las dos bodegas se fusionaron y exportaron vino blanco.",
    right: "Las dos bodegas van a fusionarse para exportar vino blanco.",
  },
  it: {
    source: "Il comune pianterà quaranta tigli lungo il canale entro novembre.",
    tooSoon: "Lungo il canale il comune ha piantato quaranta tigli.",
    right: "Il comune prevede di piantare quaranta tigli lungo il canale.",
  },
  pt: {
    source: "A escola de música vai receber trinta violinos da fundação em abril.",
    tooSoon: "A escola de música já recebeu trinta violinos da fundação.",
    right: "Em abril a escola de música deve receber trinta violinos da fundação.",
  },
  nl: {
    source: "De bibliotheek zal volgend jaar een leeszaal voor kinderen openen.",
    tooSoon: "De bibliotheek heeft een leeszaal voor kinderen geopend.",
    right: "Volgend jaar gaat de bibliotheek een leeszaal voor kinderen openen.",
  },
  ru: {
    source: "Театр планирует поставить весной новую оперу о рыбаках.",
    tooSoon: "Театр поставил новую оперу о рыбаках.",
    right: "Театр намерен поставить новую оперу о рыбаках весной.",
  },
  ko: {
    source: "시는 내년 봄에 강변 산책로를 새로 놓을 계획이다.",
    tooSoon: "시는 강변 산책로를 새로 놓았다.",
    right: "시가 강변 산책로를 새로 놓으려는 것은 내년 봄이다.",
  },
  ja: {
    source: "協会は来年春に新しい橋を公開する予定だ。",
    tooSoon: "協会は新しい橋を公開した。",
    right: "協会は新しい橋を来年春に公開する。",
  },
  zh: {
    source: "博物馆计划明年在老码头开设一间阅览室。",
    tooSoon: "博物馆已在老码头开设了一间阅览室。",
    right: "博物馆打算在老码头开设一间阅览室。",
  },
};

describe.each(Object.entries(CASES))("what is still to come, in %s", (language, one) => {
  const isTooSoon = (statement: string): boolean =>
    isToldTooSoon(fold(statement), [fold(one.source)], language);

  test("is not told as done", () => {
    expect(isTooSoon(one.tooSoon)).toBe(true);
  });

  test("may be told as such", () => {
    expect(isTooSoon(one.right)).toBe(false);
  });
});

test.each([
  [
    "what was done beside it",
    "The choir sang in the mill on Sunday; in autumn it will tour the islands.",
    "The choir sang in the mill on Sunday.",
  ],
  [
    "that it was said",
    "The board will sell the crane in March.",
    "The board said that the crane is for sale in March.",
  ],
  [
    "what a third sentence has",
    "A new crane will be bought for the northern quay.",
    "The board met on Monday.",
  ],
])("%s is not told too soon", (_, source, statement) => {
  expect(isToldTooSoon(fold(statement), [fold(source)], "en")).toBe(false);
});

test("a figure that is only expected is not told as reached in any words", () => {
  const source = fold("He expects the dam to spare the mill 12,500 litres a day.");
  const isTooSoon = (statement: string): boolean => isToldTooSoon(statement, [source], "en");
  expect(isTooSoon("The reservoir has saved 12,500 litres.")).toBe(true);
  expect(isTooSoon("The reservoir is to save 12,500 litres.")).toBe(false);
});

test("what is priced, planned or based somewhere is not done", () => {
  const source = fold("The new mill is to cost 12,500 crowns.");
  expect(isToldTooSoon("the mill is priced at 12,500 crowns.", [source], "en")).toBe(false);
  expect(isToldTooSoon("the mill was priced at 12,500 crowns.", [source], "en")).toBe(true);
});

test("a language without verbs of what is to come finds none", () => {
  expect(isToldTooSoon("a", ["b"], "sq")).toBe(false);
});
