import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../../fixtures/articles.ts";

/** What is found in a statement about the first sentence of a text. */
function found(language: string, text: string, statement: string): string[] {
  const evidence = evidenceOf([articleTitled("", text, language)]);
  return verifyPoint(statement, [0], evidence, language).map(
    ({ kind, what }) => `${kind}: ${what}`,
  );
}

describe("somebody else of the article in the same office", () => {
  test.each([
    [
      "en",
      "Mayor Ann Kerr opened the lock at Dorrow. Mayor Tom Lund of Selby watched.",
      "Mayor Tom Lund opened the lock at Dorrow.",
    ],
    [
      "de",
      "Bürgermeisterin Ruth Amsel kündigte Hilfe an. Bürgermeisterin Eva Dorn schwieg dazu.",
      "Bürgermeisterin Eva Dorn kündigte den Leuten Hilfe an.",
    ],
    [
      "es",
      "La alcaldesa Rosa Gil abrió la esclusa de Almar. Después habló Marta Soler.",
      "La alcaldesa Marta Soler abrió la esclusa de Almar.",
    ],
    [
      "ko",
      "박서윤 노조위원장은 협상이 끝났다고 밝혔다. 최민아 노조위원장은 말이 없었다.",
      "최민아 노조위원장은 협상이 끝났다고 밝혔다.",
    ],
    [
      "ja",
      "森田剛社長は工場を閉じないと強調した。北原みどり社長は黙っていた。",
      "北原みどり社長は工場を閉じないと強調した。",
    ],
  ])("(%s) is found: %s", (language, text, statement) => {
    expect(found(language, text, statement).join()).toMatch(/name|claim/u);
    const [own = ""] = text.split(/(?<=[.。]) ?/u);
    expect(found(language, text, own)).toEqual([]);
  });

  test("not where the sentence names them too, or only shortly", () => {
    const text =
      "The kits are Larkline Basic, Larkline Plus and Larkline Pro. All of them sell well.";
    expect(
      found("en", text, "The kits are Larkline Basic, Larkline Plus and Larkline Pro."),
    ).toEqual([]);
    const mayor = "Mayor Kerr opened the lock at Dorrow. Ann Kerr was elected in May.";
    expect(found("en", mayor, "Mayor Ann Kerr opened the lock at Dorrow.")).toEqual([]);
  });
});

const SAYS = "claim: its sentences have somebody else say so";

describe("somebody else of the article who says it", () => {
  test.each([
    [
      "en",
      `"The lock will hold," said its keeper, Ann Kerr. Tom Lund, a farmer, was there.`,
      "The lock will hold, said Tom Lund, a farmer.",
    ],
    [
      "en",
      `"The lock will hold," said Dorrow's keeper, Ann Kerr. Tom Lund was there.`,
      "Dorrow's keeper, Tom Lund, said the lock would hold.",
    ],
    [
      "de",
      "Die Schleuse werde halten, sagte Wärterin Ruth Amsel. Eva Dorn war dabei.",
      "Eva Dorn sagte, die Schleuse werde halten.",
    ],
    [
      "fr",
      "L'écluse tiendra, a déclaré Odile Ferrand. Luc Sorel était présent.",
      "Luc Sorel a déclaré que l'écluse tiendra.",
    ],
    [
      "es",
      "La esclusa aguantará, aseguró Rosa Gil. Marta Soler estaba presente.",
      "Marta Soler aseguró que la esclusa aguantará.",
    ],
  ])("(%s) is found: %s", (language, text, statement) => {
    expect(found(language, text, statement)).toContain(SAYS);
  });

  test.each([
    [
      "whom its sentence names",
      `"The lock will hold," said its keeper, Ann Kerr. Tom Lund was there.`,
      "Ann Kerr said the lock would hold.",
    ],
    [
      "whom its sentence does not name",
      `"The lock will hold," said its keeper. Its keeper is Ann Kerr.`,
      "Ann Kerr said the lock would hold.",
    ],
  ])("but nobody is misnamed %s", (_, text, statement) => {
    expect(found("en", text, statement)).not.toContain(SAYS);
  });
});
