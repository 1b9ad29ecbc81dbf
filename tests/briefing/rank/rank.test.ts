import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/text/sentences.ts";
import {
  byWorth,
  chooseSentences,
  rankSentences,
  stretches,
} from "../../../src/briefing/rank/rank.ts";
import { textRank } from "../../../src/briefing/rank/textrank.ts";
import { FIXTURES } from "../../fixtures/articles.ts";
import { longReport } from "../../fixtures/long-report.ts";

test("the sentence that shares most with the others is the most central, one apart the least", () => {
  const sets = [
    "ferry island council",
    "ferry council vote",
    "ferry island vote",
    "banana bread",
  ].map((words) => new Set(words.split(" ")));
  const ranks = textRank(sets);
  expect(Math.max(...ranks)).toBe(1);
  expect(ranks.indexOf(Math.min(...ranks))).toBe(3);
});

test.each([
  ["no sentences", []],
  ["one", [new Set(["a"])]],
  ["sentences without terms", [new Set<string>(), new Set<string>(), new Set(["x"])]],
])("a rank is a finite number for %s", (_, sets) => {
  const ranks = textRank(sets);
  expect(ranks).toHaveLength(sets.length);
  for (const rank of ranks) expect(rank).toBeGreaterThan(0);
});

describe("key sentences", () => {
  test.each(FIXTURES.map(({ article }) => [article.language, article] as const))(
    "are in reading order, begin near the top and say different things (%s)",
    (_, article) => {
      const chosen = chooseSentences(rankSentences(article.sentences, article.title), 3);
      expect(chosen).toHaveLength(3);
      expect(chosen).toEqual(chosen.toSorted((one, other) => one - other));
      expect(chosen[0]).toBeLessThanOrEqual(2);
      expect(new Set(chosen).size).toBe(3);
    },
  );

  test("put off what only repeats", () => {
    const [closed, again, beans] = [
      ["dam", "closed"],
      ["dam", "closed"],
      ["beans", "fear"],
    ].map((words) => new Map(words.map((word) => [word, Math.SQRT1_2])));
    const vectors = [closed, again, beans].map((vector) => vector ?? new Map());
    expect([...byWorth({ scores: [1, 0.9, 0.7], vectors }, [0, 1, 2])]).toEqual([0, 2, 1]);
    expect([...byWorth({ scores: [1, 0.9, 0.7], vectors }, [1, 2], [0])]).toEqual([2, 1]);
  });

  test("are never more than there are", () => {
    const sentences = splitSentences("Only one sentence stands here.", "en");
    expect(chooseSentences(rankSentences(sentences, ""), 5)).toEqual([0]);
    expect(chooseSentences(rankSentences([], ""), 5)).toEqual([]);
  });
});

test("the title draws a sentence up", () => {
  const text = Array.from(
    { length: 12 },
    (_, at) => `Paragraph ${at} speaks of the weather, the harvest and the roads of the county.`,
  );
  text[9] = "A comet was seen above the observatory by many people last night.";
  const sentences = splitSentences(text.join(" "), "en");
  const plain = rankSentences(sentences, "");
  const titled = rankSentences(sentences, "Comet seen above the observatory");
  expect(titled.scores[9]).toBeGreaterThan(plain.scores[9] ?? 1);
});

describe("a report of 60,000 words", () => {
  const { article } = longReport();
  const ranking = rankSentences(article.sentences, article.title);

  test("is ranked stretch by stretch, each to its own best", () => {
    const parts = stretches(article.sentences.length);
    expect(parts.length).toBeGreaterThanOrEqual(4);
    expect(parts.at(-1)?.[1]).toBe(article.sentences.length);
    for (const [start, end] of parts) {
      expect(Math.max(...ranking.scores.slice(start, end))).toBeCloseTo(1);
    }
  });

  test.each([4, 5, 6])("gives %i key sentences that cover every quarter", (count) => {
    const quarter = article.sentences.length / 4;
    const quarters = chooseSentences(ranking, count).map((at) => Math.floor(at / quarter));
    expect(new Set(quarters)).toEqual(new Set([0, 1, 2, 3]));
  });
});

test("each candidate comes once", () => {
  const [fixture] = FIXTURES;
  const ranking = rankSentences(fixture?.article.sentences ?? [], "");
  const order = [...byWorth(ranking, ranking.scores.keys())];
  expect(order.toSorted((one, other) => one - other)).toEqual([...ranking.scores.keys()]);
});
