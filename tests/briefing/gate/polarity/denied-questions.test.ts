import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../../fixtures/articles.ts";

const NEGATIONS = ["it denies what its sentences do not deny", "it says what its sentences deny"];

/** What is found of denials in a statement about an interview whose sentences it cites all. */
function found(language: string, text: string, statement: string): string[] {
  const article = articleTitled("", text, language);
  const cites = [...article.sentences.keys()];
  return verifyPoint(statement, cites, evidenceOf([article]), language)
    .map(({ what }) => what)
    .filter((what) => NEGATIONS.includes(what));
}

/** A question with its answer no, what is so then, and what is not. */
const INTERVIEWS = [
  [
    "en",
    "Will the port close the old mill?\nRoe: No. The mill is safe.",
    "The port will not close the old mill.",
    "The port will close the old mill.",
  ],
  [
    "de",
    "Planen Sie einen Abriss der alten Mühle?\nHolt: Nein. Wir prüfen einen Umbau, mehr nicht.",
    "Einen Abriss der alten Mühle plant Holt nicht.",
    "Holt plant einen Abriss der alten Mühle.",
  ],
  [
    "fr",
    "Allez-vous fermer le vieux moulin ?\nFerrand : Non. Le moulin restera ouvert.",
    "Ferrand ne va pas fermer le vieux moulin.",
    "Ferrand va fermer le vieux moulin.",
  ],
  [
    "es",
    "¿Va a cerrar el puerto el viejo molino?\nVillar: No. El molino seguirá abierto.",
    "El puerto no va a cerrar el viejo molino.",
    "El puerto va a cerrar el viejo molino.",
  ],
  [
    "ko",
    "항구는 오래된 방앗간을 닫습니까?\n마린: 아니요. 방앗간은 안전합니다.",
    "항구는 오래된 방앗간을 닫지 않는다.",
    "항구는 오래된 방앗간을 닫는다.",
  ],
  [
    "ja",
    "港は古い水車小屋を閉めますか？\n石田：いいえ。小屋は安全です。",
    "港は古い水車小屋を閉めない。",
    "港は古い水車小屋を閉める。",
  ],
] as const;

describe("what somebody is asked and answers no to", () => {
  test.each(INTERVIEWS)("is not so (%s): %s", (language, text, denied, affirmed) => {
    expect(found(language, text, denied)).toEqual([]);
    expect(found(language, text, affirmed)).toEqual(["it says what its sentences deny"]);
  });

  test("is so where the answer is yes", () => {
    const text = "Will the port close the old mill?\nRoe: Yes. The mill is old.";
    expect(found("en", text, "The port will close the old mill.")).toEqual([]);
    expect(found("en", text, "The port will not close the old mill.")).toEqual([NEGATIONS[0]]);
  });

  test("says nothing of anything else", () => {
    const text = "Will the port close the old mill?\nRoe: No. The quay is dredged in May.";
    expect(found("en", text, "The quay is not dredged in May.")).toEqual([NEGATIONS[0]]);
    expect(found("en", text, "The quay is dredged in May.")).toEqual([]);
  });
});
