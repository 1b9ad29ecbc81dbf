import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { tellsException } from "../../../src/briefing/gate/claims/exceptions.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** A sentence that denies something and says what holds all the same; that told, and what is denied told. */
const EXCEPTED: readonly (readonly [string, string, string, string])[] = [
  [
    "en",
    "The old pier must not be used for mooring or fishing, but walkers may cross it.",
    "Walkers may cross the old pier.",
    "The old pier may be used for mooring or fishing.",
  ],
  [
    "de",
    "Der alte Steg darf nicht zum Anlegen oder Angeln genutzt werden, aber Spaziergänger dürfen hinüber.",
    "Spaziergänger dürfen auf den alten Steg.",
    "Der alte Steg darf zum Anlegen oder Angeln genutzt werden.",
  ],
  [
    "es",
    "El muelle viejo no puede usarse para pescar ni para amarrar, aunque sí para pasear.",
    "Sí, el muelle viejo puede usarse para pasear.",
    "El muelle viejo puede usarse para pescar y para amarrar.",
  ],
  [
    "fr",
    "Le vieux quai ne peut pas servir à la pêche ni aux bateaux, mais les promeneurs y passent.",
    "Les promeneurs passent sur le vieux quai.",
    "Le vieux quai peut servir à la pêche et aux bateaux.",
  ],
  [
    "it",
    "Il vecchio molo non può essere usato per pescare, ma i pedoni lo attraversano ogni giorno.",
    "I pedoni attraversano il vecchio molo ogni giorno.",
    "Il vecchio molo può essere usato per pescare.",
  ],
];

describe("what a sentence says in spite of what it denies is no denial left out", () => {
  test.each(EXCEPTED)("(%s) %s", (language, sentence, held, denied) => {
    expect(tellsException(held, sentence, language)).toBe(true);
    expect(tellsException(denied, sentence, language)).toBe(false);
    const evidence = evidenceOf([articleTitled("", sentence, language)]);
    expect(verifyPoint(held, [0], evidence, language)).toEqual([]);
    expect(verifyPoint(denied, [0], evidence, language)).toMatchObject([{ kind: "negation" }]);
  });
});

test("a sentence that denies all of it holds nothing all the same", () => {
  const sentence = "The pier is not open, but it is not closed to walkers either.";
  expect(tellsException("Walkers may use the pier.", sentence, "en")).toBe(false);
});

test("every language that the bot speaks has words for it", () => {
  const without = SPOKEN.filter(({ negation }) => negation?.excepts === undefined);
  expect(without.map(({ code }) => code)).toEqual([]);
});
