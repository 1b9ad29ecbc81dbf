import { describe, expect, test } from "vitest";
import { articleOf } from "../../support/article-of.ts";
import { compareByWords } from "../../../src/writers/extractive/compare-by-words.ts";

const MILL = articleOf(
  `The town of Halm voted on Monday to restore the water mill on the river Osk. Work on the roof begins in April and is paid for by the province.
The miller Jonas Berg said the wheel could run again within two summers. Swallows nest under the eaves from May on and may not be disturbed.
The decision passed by 14 votes to 9 in the town hall.`,
  { id: "mill", title: "Halm restores its mill" },
);
const COSTS = articleOf(
  `Halm will restore its old water mill on the river Osk after a vote on Monday. The decision passed by 17 votes to 6 in the town hall.
Shopkeepers on Bridge Street want a car park beside the new museum. A ticket for visitors will cost nine crowns from next year on.`,
  { id: "costs", title: "A vote for the mill" },
);
const KOREAN = articleOf(
  `한빛시는 폐교된 솔숲초등학교를 청소년 과학관으로 바꾸겠다고 발표했다. 과학관 옥상에는 커다란 망원경이 설치될 예정이다.`,
  { id: "ko", title: "과학관", language: "ko" },
);

const sentencesOf = (cites: readonly number[]): string[] =>
  cites.map((cite) => [...MILL.sentences, ...COSTS.sentences][cite]?.text ?? "");

describe("two articles compared by their words", () => {
  const { items, opening, stated, certain } = compareByWords([MILL, COSTS]);
  const pairs = items.filter(({ cites }) => cites.length === 2);

  test("stand side by side where they speak of the same thing, under the words they share", () => {
    const [mill] = pairs.filter(({ cites }) => cites.includes(0));
    expect(sentencesOf(mill?.cites ?? [])).toEqual([
      MILL.sentences[0]?.text,
      COSTS.sentences[0]?.text,
    ]);
    expect(mill?.text).toBe("Halm, Monday, restore, water");
  });

  test("are shown with the numbers that differ", () => {
    const [votes] = pairs.filter(({ text }) => text.includes("votes"));
    expect(votes?.text).toContain("14 / 17");
    expect(sentencesOf(votes?.cites ?? []).map((text) => /\d+ votes/.exec(text)?.[0])).toEqual([
      "14 votes",
      "17 votes",
    ]);
  });

  test("say each what only it says, word for word", () => {
    const own = items.filter(({ cites }) => cites.length === 1);
    expect(own.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Shopkeepers on Bridge Street want a car park beside the new museum.",
        "The miller Jonas Berg said the wheel could run again within two summers.",
      ]),
    );
    for (const { text, cites } of own) expect(sentencesOf(cites)).toEqual([text]);
  });

  test("come with a word on how it was done, and no doubt is cast on the quotations", () => {
    expect(opening).toEqual({ key: "compared" });
    expect([stated, certain]).toEqual([true, undefined]);
  });
});

test("articles with no word in common are shown each by itself, and it is said", () => {
  const { items, opening } = compareByWords([MILL, KOREAN]);
  expect(opening).toEqual({ key: "nothingInCommon" });
  expect(items.every(({ cites }) => cites.length === 1)).toBe(true);
  const cites = items.flatMap((item) => item.cites);
  expect(cites.some((cite) => cite < MILL.sentences.length)).toBe(true);
  expect(cites.some((cite) => cite >= MILL.sentences.length)).toBe(true);
});
