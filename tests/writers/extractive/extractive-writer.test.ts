import { describe, expect, test } from "vitest";
import { indexPassages } from "../../../src/briefing/search/passages.ts";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { isAnaphoric } from "../../../src/text/sentence-form.ts";
import { isSummaryWorthy } from "../../../src/writers/extractive/points/is-summary-worthy.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";

const writer = extractiveWriter();
const brief = async (
  article: Parameters<typeof writeBriefing>[0]["article"],
  length: "brief" | "standard" | "deep" = "standard",
) => {
  const { briefing } = await writeBriefing({
    article,
    length,
    language: article.language,
    writer,
    fallback: writer,
  });
  return briefing;
};

describe.each(FIXTURES.map(({ article }) => [article.language, article] as const))(
  "a briefing in %s",
  (_, article) => {
    test.each([
      ["brief", 3, 3],
      ["standard", 3, 5],
      ["deep", 6, 6],
    ] as const)(
      "(%s) has %i to %i points, each a sentence of the article",
      async (length, least, most) => {
        const { points, checks, coverage } = await brief(article, length);
        expect(points.length).toBeGreaterThanOrEqual(least);
        expect(points.length).toBeLessThanOrEqual(most);
        for (const { text, cites, quoted } of points) {
          expect(cites).toHaveLength(1);
          expect(text).toBe(article.sentences[cites[0] ?? -1]?.text);
          expect(quoted).toBe(true);
          expect(text).not.toMatch(/[?？؟]$/u);
        }
        expect(checks).toEqual({ passed: points.length, repaired: 0, replaced: 0, dropped: 0 });
        expect(coverage).toBe(1);
      },
    );

    test("offers questions in its language that a sentence beside the points answers", async () => {
      const { questions, points } = await brief(article);
      const told = new Set(points.flatMap(({ cites }) => cites));
      const index = indexPassages(article.sentences, article.language);
      for (const question of questions) {
        expect(question).toMatch(/[?？؟]$/u);
        const { verdict, shown } = index.find(question);
        expect(verdict).toBe("stated");
        expect(shown.some((at) => !told.has(at))).toBe(true);
      }
    });
  },
);

test.each([
  ["one sentence", "The kiosk on Pier 4 opens at nine.", 1],
  ["two sentences", "The kiosk opens at nine. It sells tea and maps of the island.", 2],
  ["three", "The kiosk opens at nine. It sells tea and maps. Dogs may come in as well.", 3],
  ["fragments only", "Tea\nMaps\nDogs", 3],
])("an article of %s is briefed by what there is", async (_, text, points) => {
  expect((await brief(articleTitled("Kiosk", text, "en"))).points).toHaveLength(points);
});

test("what stands beside an article on its page makes no point", async () => {
  const text = [
    "By Ingrid Nordal",
    "Photo: The harbour of Elvesund in winter.",
    "The council of Elvesund voted on Tuesday to keep the night ferry to Marrow.",
    "Read also: Ten ways to cook herring this weekend with your family.",
    "Why does the island need a ferry at night?",
    "The ferry carries 31 passengers on an average trip across the sound.",
    "Sign up for our newsletter and never miss a story from Elvesund again.",
    "Nordlinje will replace the ship with an electric one in two years.",
    "All rights reserved by the Elvesund Courier and its partners in the region.",
  ].join("\n");
  const { points } = await brief(articleTitled("Ferry stays", text, "en"));
  expect(points.flatMap(({ cites }) => cites)).toEqual([2, 5, 7]);
});

test.each([
  ["The council voted to keep the ferry.", true],
  ["과학관은 2026년 9월에 문을 연다.", true],
  ["施設は来年6月に開業する予定だ。", true],
  ["公园将向公众开放。", false],
  ["Council votes on ferry", false],
  ["Who will pay for it in the end?", false],
  ["Read more: The council voted to keep the ferry.", false],
  ["홍길동 기자 hong@example.com 입니다.", false],
  ["무단 전재 및 재배포 금지라고 신문사는 밝혔다.", false],
  ["Lesen Sie auch: Der Rat hat über die Fähre abgestimmt.", false],
  ["Yes, it is.", false],
])("%s (a key point: %s)", (sentence, expected) => {
  expect(isSummaryWorthy(sentence)).toBe(expected);
});

test("a line that says when something was published makes no point, a sentence that does may", () => {
  expect(
    isSummaryWorthy("Published by the Estmarch Energy Commission, Port Aldous, 18 March 2026."),
  ).toBe(false);
  expect(
    isSummaryWorthy("Published on Monday, the report counts three dead and nine injured."),
  ).toBe(true);
});

test.each([
  ["He added that the ferry would stay.", true],
  ["“But nobody asked us,” she said.", true],
  ["However, the fare may rise to 52 crowns.", true],
  ["그는 다시 문을 닫을 수 있다고 지적했다.", true],
  ["しかし外壁の傷みが進んでいた。", true],
  ["Sie verlangt mehr Parkplätze am Rand der Altstadt.", true],
  ["The council will pay the loss.", false],
  ["Thistle farms grow near Butte.", false],
  ["灯台は1924年に建てられた。", false],
])("%s (leans on the sentence before: %s)", (sentence, expected) => {
  expect(isAnaphoric(sentence)).toBe(expected);
});

test("of two sentences of like worth, the one that stands alone becomes the point", async () => {
  const text = [
    "The town of Arlow has published its plans for the coming year.",
    "Repairs to the market hall begin in spring, and the library stays open on Sundays.",
    "The works department is to close the swimming pool of Arlow in May.",
    "It is to sell the timber yard of Arlow in June.",
    "The parks department is to sell the timber yard of Arlow in June.",
  ];
  const { points } = await brief(articleTitled("", text.join(" "), "en"), "brief");
  expect(points.flatMap(({ cites }) => cites)).not.toContain(3);
});
