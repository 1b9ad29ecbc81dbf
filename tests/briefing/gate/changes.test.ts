import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** What is found in a statement that cites some sentences of a text, by kind. */
function found(language: string, text: string, statement: string, cites: number[]): string[] {
  const article = articleTitled("", text, language);
  const findings = verifyPoint(statement, cites, evidenceOf([article]), language);
  return [...new Set(findings.map(({ kind }) => kind))];
}

describe("a statement that follows the words of a sentence and has something else in its place", () => {
  const MILLS = `The council met on Friday. It sold the old mill at Dorrow to Greta Hallam for 340 crowns.
    Its neighbour, Tobias Renn, had offered 290 crowns.`;
  test.each([
    [
      "a number that stands in the sentence beside it",
      "It sold the old mill at Dorrow to Greta Hallam for 290 crowns.",
      "number",
    ],
    [
      "a name that stands in the sentence beside it",
      "It sold the old mill at Dorrow to Tobias Renn for 340 crowns.",
      "name",
    ],
  ])("is %s", (_, statement, kind) => {
    expect(found("en", MILLS, statement, [1])).toContain(kind);
  });

  test.each([
    [
      "en",
      "The ferry carries 40 lorries, and the tug carries 12.",
      "The ferry carries 12 lorries, and the tug carries 40.",
    ],
    [
      "de",
      "Die Fähre trägt 40 Lastwagen und 12 Busse.",
      "Die Fähre trägt 12 Lastwagen und 40 Busse.",
    ],
    [
      "ja",
      "橋は長さが420メートルで、幅は18メートルある。",
      "橋は長さが18メートルで、幅は420メートルある。",
    ],
    [
      "ko",
      "다리는 길이가 420미터이고 폭은 18미터이다.",
      "다리는 길이가 18미터이고 폭은 420미터이다.",
    ],
  ])("(%s) are numbers of one sentence exchanged: %s", (language, sentence, statement) => {
    expect(found(language, sentence, statement, [0])).not.toEqual([]);
    expect(found(language, sentence, sentence, [0])).toEqual([]);
  });

  test.each([
    [
      "en",
      "The pilots refused to fly, and the airline has hired others.",
      "The pilots refused to fly, and the airline has not hired others.",
    ],
    [
      "en",
      "Nobody was hurt when the crane fell onto the empty bus shelter.",
      "Nobody was hurt when the crane did not fall onto the empty bus shelter.",
    ],
    ["zh", "市政府將拆除舊橋，居民沒有反對。", "市政府將不拆除舊橋，居民沒有反對。"],
    [
      "es",
      "El puente fue cerrado porque faltaba dinero para repararlo.",
      "El puente no fue cerrado porque faltaba dinero para repararlo.",
    ],
  ])(
    "(%s) is a denial put in, though the sentence denies something else: %s",
    (language, sentence, statement) => {
      expect(found(language, sentence, statement, [0])).toContain("negation");
    },
  );

  test.each([
    [
      "en",
      "She did not rule out a higher fare in autumn.",
      "She ruled out a higher fare in autumn.",
    ],
    [
      "fr",
      "Le maire ne prévoit toutefois aucune fermeture du pont cette année.",
      "Le maire prévoit une fermeture du pont cette année.",
    ],
    [
      "ko",
      "김도현 소장은 다리를 고치는 비용을 밝히지 않았다.",
      "김도현 소장은 다리를 고치는 비용을 밝혔다.",
    ],
    [
      "ja",
      "町長は橋の修理にかかる費用を明らかにしなかった。",
      "町長は橋の修理にかかる費用を明らかにした。",
    ],
    [
      "de",
      "Die Fähre wird im Winter nicht nach Torrin fahren.",
      "Die Fähre wird im Winter nach Torrin fahren.",
    ],
  ])("(%s) is a denial left out: %s", (language, sentence, statement) => {
    expect(found(language, sentence, statement, [0])).toContain("negation");
  });
});

test.each([
  [
    "en",
    "The harbour office rejected that at the time.",
    "The harbour office accepted the plan at the time.",
  ],
  ["ko", "다리의 통행료 수입은 5% 감소했다.", "다리의 통행료 수입은 5% 증가했다."],
  ["ja", "新しい橋の費用は前の橋より2割少ない。", "新しい橋の費用は前の橋より2割多い。"],
  ["zh", "新橋的費用比舊橋低兩成。", "新橋的費用比舊橋高兩成。"],
])("(%s) a word is exchanged for its opposite: %s", (language, sentence, statement) => {
  expect(found(language, sentence, statement, [0])).toContain("negation");
  expect(found(language, sentence, sentence, [0])).toEqual([]);
});

describe("who did what to whom, where the words of the sentence are kept", () => {
  test.each([
    [
      "the one who is spoken of takes the place of a pronoun",
      "en",
      "The keeper lives on the island. She warned the harbour master in time.",
      "The harbour master warned her in time.",
      [1],
    ],
    [
      "two have changed places",
      "en",
      "The teachers want the list of rooms to be public. The school refused and gave no reason.",
      "The school wants the list of rooms to be public, but the teachers refused.",
      [0, 1],
    ],
    [
      "two have changed places, in French",
      "fr",
      "Les pêcheurs veulent rouvrir le port de Morvelle. La commune refuse depuis deux ans.",
      "La commune veut rouvrir le port de Morvelle. Les pêcheurs refusent depuis deux ans.",
      [0, 1],
    ],
  ])("is found where %s", (_, language, text, statement, cites) => {
    expect(found(language, text, statement, cites)).toContain("claim");
  });
});

test.each([
  [
    "a pronoun is named",
    "She apologised to the travellers on Friday.",
    "Selma Quist apologised to the travellers on Friday.",
  ],
  [
    "a number is rounded",
    "The bridge cost 2.41 million crowns in the end.",
    "The bridge cost about 2.4 million crowns in the end.",
  ],
  [
    "a passive is turned round",
    "The study was paid for by the health ministry.",
    "The health ministry paid for the study.",
  ],
  [
    "a denial is in other words",
    "The ferry will not sail before March.",
    "The ferry will sail in March at the earliest.",
  ],
  [
    "names are told in another order",
    "Pactum and Vitalis are in talks with the maker.",
    "Vitalis and Pactum are in talks with the maker.",
  ],
  [
    "no evidence is not any evidence",
    "The police have not found any evidence of poison.",
    "The police have found no evidence of poison.",
  ],
  [
    "half a clause is left out",
    "The mill, which Greta Hallam did not buy, was sold for 340 crowns.",
    "The mill was sold for 340 crowns.",
  ],
])("nothing is changed where %s", (_, sentence, statement) => {
  const text = `Selma Quist leads the line. ${sentence}`;
  expect(found("en", text, statement, [1])).toEqual([]);
});
