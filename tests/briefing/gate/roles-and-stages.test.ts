import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../fixtures/articles.ts";

type Pair = readonly [language: string, text: string, wrong: string];

/** What is found in a statement about a text whose sentences it cites all. */
function found(language: string, text: string, statement: string): string[] {
  const evidence = evidenceOf([articleTitled("", text, language)]);
  const cites = [...evidence.sentences.keys()];
  return verifyPoint(statement, cites, evidence, language).map(({ what }) => what);
}

const OTHERS = "its sentences say it of others";

describe("who acts and whom it is done to do not change places", () => {
  test.each<Pair>([
    [
      "en",
      "The ministry accused the port authority of hiding the report.",
      "The port authority accused the ministry of hiding the report.",
    ],
    [
      "de",
      "Das Ministerium wirft der Hafenbehörde vor, den Bericht versteckt zu haben.",
      "Die Hafenbehörde wirft dem Ministerium vor, den Bericht versteckt zu haben.",
    ],
    [
      "fr",
      "Le ministère accuse le port d'avoir caché le rapport.",
      "Le port accuse le ministère d'avoir caché le rapport.",
    ],
    [
      "nl",
      "Het ministerie beschuldigt de haven van het verbergen van het rapport.",
      "De haven beschuldigt het ministerie van het verbergen van het rapport.",
    ],
    [
      "ru",
      "Министерство обвиняет порт в сокрытии отчёта.",
      "Порт обвиняет министерство в сокрытии отчёта.",
    ],
    [
      "ko",
      "환경부는 항만공사를 허위 보고 혐의로 고발했다.",
      "항만공사는 환경부를 허위 보고 혐의로 고발했다.",
    ],
    ["ja", "環境省は港湾公社を虚偽報告で告発した。", "港湾公社は環境省を虚偽報告で告発した。"],
  ])("(%s) %s", (language, text, wrong) => {
    expect(found(language, text, wrong)).toContain(OTHERS);
    expect(found(language, text, text)).toEqual([]);
  });

  test.each<Pair>([
    [
      "de",
      "Das Ministerium wirft der Behörde vor, den Bericht versteckt zu haben.",
      "Dem Ministerium zufolge hat die Behörde den Bericht versteckt.",
    ],
    ["en", "The mayor of Dorrow is Ida Roe.", "Ida Roe is the mayor of Dorrow."],
    [
      "en",
      "The new ferry is being built at a yard in Dorrow.",
      "A yard in Dorrow is building the new ferry.",
    ],
    [
      "en",
      "The port hid the report, the ministry said.",
      "The ministry said the port hid the report.",
    ],
    [
      "en",
      "The ministry fined the port over the report.",
      "The port was fined by the ministry over the report.",
    ],
    ["ru", "В порту старые лодки называются ботами.", "Старые лодки в порту называются ботами."],
    [
      "ko",
      "환경부는 항만공사를 허위 보고 혐의로 고발했다.",
      "항만공사는 환경부에 허위 보고 혐의로 고발됐다.",
    ],
    [
      "ja",
      "港では、倉庫と家名は独立しており、家名を継ぐことが一般的だった。",
      "倉庫と家名は独立しており、家名を継ぐことが一般的だった。",
    ],
  ])("but the same may be told from the other side (%s): %s", (language, text, honest) => {
    expect(found(language, text, honest)).not.toContain(OTHERS);
  });
});

describe("a stage of a procedure is not told for a later one", () => {
  test.each<Pair>([
    ["en", "The council will vote on the plan in May.", "The council approved the plan in May."],
    [
      "de",
      "Die Initiative prüft eine Klage.",
      "Die Bürgerinitiative hat Klage gegen den Hafen eingereicht.",
    ],
    ["es", "El consejo votará el plan en mayo.", "El consejo aprobó el plan en mayo."],
    ["ru", "Профсоюз обдумывает иск против порта.", "Профсоюз подал иск против порта."],
    [
      "ko",
      "노조는 항만공사를 상대로 소송을 검토하고 있다.",
      "노조는 항만공사를 상대로 소송을 제기했다.",
    ],
    ["ja", "組合は港湾公社への訴訟を検討している。", "組合は港湾公社への訴訟を起こした。"],
  ])("(%s) %s", (language, text, wrong) => {
    expect(found(language, text, wrong)).not.toEqual([]);
    expect(found(language, text, text)).toEqual([]);
  });

  test("and what somebody plans is told as planned", () => {
    const text = "Ida Roe plans a new lock, which the port will open in May.";
    expect(found("en", text, "Ida Roe plans a lock for the port to open in May.")).toEqual([]);
    expect(found("en", text, "Ida Roe planned a lock for the port to open in May.")).toEqual([]);
  });
});

describe("an order of time is not made up", () => {
  const ORDER = "its sentences do not say in which order it happened";
  test.each<Pair>([
    [
      "ko",
      "항만공사는 금요일에 부두를 닫았다. 폭풍이 도시를 덮쳤다.",
      "항만공사는 폭풍이 도시를 덮친 뒤 금요일에 부두를 닫았다.",
    ],
    [
      "ja",
      "港は金曜日に埠頭を閉めた。嵐が町を襲った。",
      "嵐が町を襲った後、港は金曜日に埠頭を閉めた。",
    ],
    ["zh", "港口周五关闭了码头。风暴袭击了小镇。", "风暴袭击小镇后，港口周五关闭了码头。"],
    [
      "ru",
      "Порт закрыл причал в пятницу. На город обрушился шторм.",
      "Порт закрыл причал в пятницу после того, как на город обрушился шторм.",
    ],
    [
      "it",
      "Il porto ha chiuso il molo venerdì. Una tempesta ha colpito la città.",
      "Il porto ha chiuso il molo venerdì dopo che una tempesta ha colpito la città.",
    ],
    [
      "pt",
      "O porto fechou o cais na sexta. Uma tempestade atingiu a cidade.",
      "O porto fechou o cais na sexta depois que uma tempestade atingiu a cidade.",
    ],
    [
      "nl",
      "De haven sloot vrijdag de kade. Een storm trof de stad.",
      "De haven sloot vrijdag de kade nadat een storm de stad had getroffen.",
    ],
  ])("(%s) %s", (language, text, wrong) => {
    expect(found(language, text, wrong)).toContain(ORDER);
    expect(found(language, wrong, wrong)).toEqual([]);
  });
});
