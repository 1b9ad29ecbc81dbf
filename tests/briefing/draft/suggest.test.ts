import { expect, test } from "vitest";
import { suggestQuestions } from "../../../src/briefing/draft/suggest.ts";
import { FIXTURES } from "../../fixtures/articles.ts";

test.each(FIXTURES.map((fixture) => [fixture.article.language, fixture] as const))(
  "only questions that the article answers are offered, three at most (%s)",
  (_, { article, answerable, unanswerable }) => {
    const asked = answerable.map(([question]) => question);
    const offered = suggestQuestions(article, [...unanswerable, ...asked]);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThanOrEqual(3);
    for (const question of offered) expect(asked).toContain(question);
  },
);

const ferry = FIXTURES[0]?.article;

test.each([
  ["longer than a button", `How many votes did the decision get ${"in the end ".repeat(8)}?`],
  ["empty", "   "],
  ["a single word", "Ferry?"],
  [
    "about a stranger",
    "What did Gregor Steiner say about the night ferry to the island of Marrow?",
  ],
])("a question that is %s is not offered", (_, question) => {
  expect(ferry && suggestQuestions(ferry, [question])).toEqual([]);
});
