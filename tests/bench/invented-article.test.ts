import { expect, test } from "vitest";
import { inventedArticle } from "../../bench/invented-article.ts";
import { seededRandom } from "../../bench/seeded-random.ts";
import { storyMarks } from "../../src/briefing/stories/story-marks.ts";
import { Article } from "../../src/domain/article.ts";

test("an invented article is one that can be kept, with its sentences where they stand", () => {
  const random = seededRandom(1);
  for (let n = 0; n < 50; n += 1) {
    const article = Article.parse(inventedArticle(n, random));
    for (const { text, start, end } of article.sentences)
      expect(article.text.slice(start, end)).toBe(text);
    expect(article.id).toHaveLength(32);
  }
});

test("it has words, names and figures, and another one has others", () => {
  const random = seededRandom(1);
  const [one, other] = [1, 2].map((n) => {
    const { title, sentences, language } = inventedArticle(n, random);
    return storyMarks({ lines: [title, ...sentences.map(({ text }) => text)], language, at: 0 });
  });
  for (const kind of ["words", "names", "figures"] as const) {
    expect(one?.[kind].size).toBeGreaterThan(3);
    expect(one?.[kind]).not.toEqual(other?.[kind]);
  }
});

test("the same seed invents the same", () => {
  expect(inventedArticle(3, seededRandom(5))).toEqual(inventedArticle(3, seededRandom(5)));
});
