import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** What is found to be claimed beyond a text of which every sentence is cited but those named. */
function claims(
  language: string,
  text: string,
  statement: string,
  uncited: number[] = [],
): string[] {
  const article = articleTitled("", text, language);
  const cites = [...article.sentences.keys()].filter((at) => !uncited.includes(at));
  return verifyPoint(statement, cites, evidenceOf([article]), language)
    .filter(({ kind }) => kind === "claim")
    .map(({ what }) => what);
}

const CERTAIN = "it tells as certain what its sentences leave open";
const ALL = "it says of all what its sentences say of some";
const CAUSE = "it gives a reason that its sentences do not give";
const ORDER = "its sentences do not say in which order it happened";
const SPEAKER = "its sentences do not have them say so";
const OTHERS = "its sentences say it of others";

describe("more is claimed than the sentences say", () => {
  test.each([
    [
      "en",
      "The baker may close the old mill in spring.",
      "The baker will close the old mill in spring.",
      CERTAIN,
    ],
    [
      "de",
      "Der Bäcker könnte die alte Mühle im Frühling schließen.",
      "Der Bäcker schließt im Frühling die alte Mühle.",
      CERTAIN,
    ],
    [
      "fr",
      "Le boulanger pourrait fermer le vieux moulin au printemps.",
      "Le boulanger fermera le vieux moulin au printemps.",
      CERTAIN,
    ],
    [
      "es",
      "El panadero podría cerrar el viejo molino en primavera.",
      "El panadero cerrará en primavera el viejo molino.",
      CERTAIN,
    ],
    [
      "ko",
      "제빵사는 봄에 오래된 방앗간을 닫을 수 있다고 했다.",
      "제빵사는 봄에 오래된 방앗간을 닫는다.",
      CERTAIN,
    ],
    [
      "ja",
      "パン屋は春に古い水車小屋を閉める可能性がある。",
      "パン屋は春に古い水車小屋を閉める。",
      CERTAIN,
    ],
    ["zh", "面包师可能在春天关闭旧磨坊。", "面包师在春天关闭旧磨坊。", CERTAIN],
    [
      "en",
      "Some bakers of the county bought flour at the mill.",
      "All bakers of the county bought flour there.",
      ALL,
    ],
    [
      "de",
      "Einige Bäcker im Kreis kauften Mehl in der Mühle.",
      "Alle Bäcker im Kreis kauften dort Mehl.",
      ALL,
    ],
    [
      "ko",
      "군의 몇몇 제빵사가 방앗간에서 밀가루를 샀다.",
      "군의 모든 제빵사가 방앗간에서 밀가루를 샀다.",
      ALL,
    ],
    [
      "en",
      "The mill closed in May. The price of flour rose.",
      "The mill closed because the price of flour rose.",
      CAUSE,
    ],
    [
      "fr",
      "Le moulin a fermé en mai. Le prix de la farine a monté.",
      "Le moulin a fermé parce que le prix de la farine a monté.",
      CAUSE,
    ],
    [
      "ko",
      "방앗간은 5월에 문을 닫았다. 밀가루 값이 올랐다.",
      "밀가루 값 상승 때문에 방앗간은 문을 닫았다.",
      CAUSE,
    ],
    ["en", "The mill sold its boat on Monday.", "The mill sold its boat before the flood.", ORDER],
    [
      "en",
      "The baker told us that the flour was wet.",
      "The baker confirmed that the flour was wet.",
      SPEAKER,
    ],
  ])("(%s) %s → %s", (language, text, statement, what) => {
    expect(claims(language, text, statement)).toContain(what);
  });

  test("another one is said to have said it", () => {
    const text = "The miller had asked for help. The baker said the flour was wet.";
    expect(claims("en", text, "The miller said the flour was wet.", [0])).toEqual([SPEAKER]);
    expect(claims("en", text, "According to the miller, the flour was wet.", [0])).toEqual([
      SPEAKER,
    ]);
    expect(claims("en", text, "The baker said the flour was wet.", [0])).toEqual([]);
  });

  test("two are exchanged", () => {
    const text =
      "The miller sailed the old boat to the harbour. The baker drove the heavy lorry across the bridge.";
    const exchanged =
      "The baker sailed the old boat to the harbour, and the miller drove the heavy lorry across the bridge.";
    const right =
      "The miller sailed the old boat to the harbour, and the baker drove the heavy lorry across the bridge.";
    expect(claims("en", text, exchanged)).toEqual([OTHERS]);
    expect(claims("en", text, right)).toEqual([]);
  });
});

describe("the same in other words is no more", () => {
  test.each([
    [
      "en",
      "The baker may close the old mill in spring.",
      "The old mill might be closed in spring.",
    ],
    [
      "en",
      "The baker may close the old mill in spring.",
      "The baker is considering to close the old mill in spring.",
    ],
    ["en", "Every baker of the county bought flour.", "All bakers of the county bought flour."],
    ["en", "No baker stayed away from the mill.", "All bakers went to the mill."],
    [
      "en",
      "The mill closed as flour had become dear, which led it into debt.",
      "The mill closed because of dear flour and debt.",
    ],
    ["en", "When the flood was over, the mill opened.", "The mill opened after the flood."],
    [
      "de",
      "Der Bäcker könnte die alte Mühle schließen.",
      "Der Bäcker prüft, die alte Mühle zu schließen.",
    ],
    ["fr", "Le boulanger pourrait fermer le moulin.", "Le moulin fermerait, selon le boulanger."],
    ["ko", "제빵사는 방앗간을 닫을 수 있다고 했다.", "제빵사는 방앗간을 닫을 가능성이 있다."],
    ["ja", "パン屋は水車小屋を閉める可能性がある。", "パン屋は水車小屋を閉めるかもしれない。"],
  ])("(%s) %s → %s", (language, text, statement) => {
    expect(claims(language, text, statement)).toEqual([]);
  });
});

test.each([
  [
    "es",
    "El permiso del puesto vence en mayo y la ciudad exige para renovarlo una fianza que no puede pagar.",
    "El puesto quizá cierre, porque no puede pagar la fianza para renovar el permiso.",
  ],
  [
    "de",
    "Die Müllerin bemängelt, dass in der Rechnung die Miete fehlt.",
    "Die Müllerin hält nichts von der Rechnung, weil die Miete fehlt.",
  ],
  [
    "fr",
    "Le syndicat critique le plan : les remplaçants manquent la nuit.",
    "Le syndicat rejette le plan, parce que les remplaçants manquent la nuit.",
  ],
  [
    "es",
    "Una helada rompió la cañería en enero. El panadero propuso entonces abrir el viejo pozo.",
    "Tras la helada de enero, el panadero propuso abrir el viejo pozo.",
  ],
])(
  "a reason or an order is there by the verb that tells it (%s): %s",
  (language, text, statement) => {
    const found = claims(language, text, statement);
    expect(found).not.toContain(CAUSE);
    expect(found).not.toContain(ORDER);
  },
);
