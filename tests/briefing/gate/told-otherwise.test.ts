import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** What is found in a statement about a text whose sentences it cites all. */
function found(language: string, text: string, statement: string): string[] {
  const evidence = evidenceOf([articleTitled("", text, language)]);
  const cites = [...evidence.sentences.keys()];
  return verifyPoint(statement, cites, evidence, language).map(({ what }) => what);
}

type Case = readonly [language: string, text: string, statement: string];

describe("what is still to come is not told as done", () => {
  const DONE = "it tells as done what is still to come";

  test.each<Case>([
    [
      "en",
      "Harbour master Ida Roe is due to open the new lock on Friday.",
      "Harbour master Ida Roe opened the new lock on Friday.",
    ],
    [
      "en",
      "Dredging the whole channel would cost the port 40 million.",
      "Dredging the whole channel has cost the port 40 million.",
    ],
    [
      "de",
      "Der Hafen Lindau wird im Herbst eine neue Schleuse bauen.",
      "Der Hafen Lindau hat im Herbst eine neue Schleuse gebaut.",
    ],
    [
      "de",
      "Die alte Schleuse von Lindau soll im Herbst abgerissen werden.",
      "Die alte Schleuse von Lindau wurde im Herbst abgerissen.",
    ],
    [
      "fr",
      "Le port de Sens ouvrira la nouvelle écluse au public en mai.",
      "Le port de Sens a ouvert la nouvelle écluse au public en mai.",
    ],
    [
      "es",
      "El puerto de Almar va a abrir la nueva esclusa en mayo.",
      "El puerto de Almar ha abierto la nueva esclusa en mayo.",
    ],
    [
      "pt",
      "A nova eclusa do porto de Lousa será aberta em maio.",
      "A nova eclusa do porto de Lousa foi aberta em maio.",
    ],
    [
      "it",
      "Il porto di Carso aprirà la nuova chiusa in maggio.",
      "Il porto di Carso ha aperto la nuova chiusa in maggio.",
    ],
    [
      "nl",
      "De haven van Lindern zal in mei een nieuwe sluis openen.",
      "De haven van Lindern heeft in mei een nieuwe sluis geopend.",
    ],
    ["ru", "Новый шлюз порта будет открыт в мае.", "Новый шлюз порта был открыт в мае."],
    ["zh", "港口将在五月开放新船闸供游客参观。", "港口已在五月开放新船闸供游客参观。"],
    ["ja", "港は五月に新しい水門を公開する予定だ。", "港は五月に新しい水門を公開した。"],
    ["ko", "항구는 5월에 새 수문을 공개할 예정이다.", "항구는 5월에 새 수문을 공개했다."],
  ])("(%s) %s", (language, text, statement) => {
    expect(found(language, text, statement)).toContain(DONE);
    expect(found(language, text, text)).toEqual([]);
    expect(found(language, statement, statement)).toEqual([]);
  });

  test.each<Case>([
    [
      "en",
      "The port will open a lock in 2031. Ida Roe said the port had dredged its channel and was turning to the quay.",
      "The port of Ida Roe has finished dredging and has turned to its quay and to a lock.",
    ],
    [
      "en",
      "Harbour master Ida Roe is due to open the new lock on Friday.",
      "Harbour master Ida Roe is scheduled to open the new lock on Friday.",
    ],
    [
      "de",
      "Vor dem Tor der Schleuse wird gewarnt, sagt der Hafen Lindau.",
      "Vor dem Tor der Schleuse wurde gewarnt, sagt der Hafen Lindau.",
    ],
  ])(
    "and what is still ahead, or told of another thing, is left (%s): %s",
    (language, text, statement) => {
      expect(found(language, text, statement)).not.toContain(DONE);
    },
  );
});

describe("what may be is no fact where its sentence says who said so, or has a number with a dot", () => {
  test.each<Case>([
    [
      "de",
      "Wer ein Boot mieten muss, könnte vom Hafen bis zu 2.300 Euro erhalten.",
      "Wer ein Boot mieten muss, erhält vom Hafen 2.300 Euro.",
    ],
    [
      "ko",
      "박 소장은 내년 봄에 물높이가 9미터를 넘을 수 있다고 덧붙였다.",
      "내년 봄에 물높이는 9미터를 넘는다.",
    ],
  ])("(%s) %s", (language, text, statement) => {
    expect(found(language, text, statement)).toContain(
      "it tells as certain what its sentences leave open",
    );
    expect(found(language, text, text)).toEqual([]);
  });
});

describe("who did it is not the one to whom it was done", () => {
  const OTHERS = "its sentences say it of others";

  test.each<Case>([
    [
      "en",
      "Harwick Rowers beat the champions Carrow Oars in the final.",
      "The champions Carrow Oars beat Harwick Rowers in the final.",
    ],
    [
      "en",
      "The survey was paid for by the harbour board, which saw no draft.",
      "The survey paid the harbour board, which saw no draft.",
    ],
    [
      "en",
      "The tug, the Alma Grey, lost its anchor and was pulled to Carrow quay by morning. The yacht, the Wild Tern, carried nine guests and sailed home under its own power.",
      "The yacht lost its anchor and was pulled to Carrow quay, while the tug Alma Grey sailed home under its own power.",
    ],
  ])("(%s) %s", (language, text, statement) => {
    expect(found(language, text, statement)).toContain(OTHERS);
    expect(found(language, text, text)).toEqual([]);
  });

  test.each<Case>([
    [
      "en",
      "The survey was paid for by the harbour board, which saw no draft.",
      "The harbour board paid for the survey and saw no draft.",
    ],
    [
      "en",
      "On Friday Harwick Rowers beat Carrow Oars.",
      "Harwick Rowers beat Carrow Oars on Friday.",
    ],
    ["en", `"The lock is too narrow," said Ida Roe.`, "Ida Roe said the lock is too narrow."],
    ["en", "In May the harbour opened the lock.", "The lock opened in May."],
    [
      "en",
      "The tug, the Alma Grey, lost its anchor. The yacht, the Wild Tern, sailed home under its own power.",
      "The yacht sailed home under its own power, while the tug lost its anchor.",
    ],
  ])("and the same told in another order passes (%s): %s", (language, text, statement) => {
    expect(found(language, text, statement)).toEqual([]);
  });
});

describe("a denial at the end of a sentence is not left out", () => {
  test.each<Case>([
    ["ko", "다만 내년 수문 공사 일정은 내놓지 않았다.", "소장은 내년 수문 공사 일정도 내놓았다."],
    [
      "en",
      "The port has not decided whether to keep its old lock open.",
      "The port has decided to keep its old lock open.",
    ],
  ])("(%s) %s", (language, text, statement) => {
    expect(found(language, text, statement)).toContain("it says what its sentences deny");
    expect(found(language, text, text)).toEqual([]);
  });

  test("but what both deny in other words and numbers passes", () => {
    const text = "No berths will be lost there before May, under a deal with the union.";
    const statement = "A deal with the union rules out that a berth is lost there before May.";
    expect(found("en", text, statement)).toEqual([]);
  });
});
