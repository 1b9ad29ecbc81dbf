import { describe, expect, test } from "vitest";
import { suggestQuestions } from "../../../src/briefing/draft/suggest.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";

test.each(FIXTURES.map((fixture) => [fixture.article.language, fixture] as const))(
  "only questions that the article answers are offered, three at most (%s)",
  (_, { article, answerable, unanswerable }) => {
    const asked = answerable.map(([question]) => question);
    const proposed = [...unanswerable, ...asked].map((text) => ({ text }));
    const offered = suggestQuestions(article, proposed);
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
  expect(ferry && suggestQuestions(ferry, [{ text: question }])).toEqual([]);
});

describe("a question that comes with the sentences that answer it", () => {
  const lines = [
    "The council of Oberrath will give up its bus garage in the spring of 2028.",
    "The region bears 60 per cent of what that takes.",
    "A garage of 4,100 square metres is going up beside the ring road.",
    "Drivers feared longer ways and handed in a petition.",
  ];
  const garage = articleTitled("A garage moves", lines.join(" "), "en");
  const offered = (text: string, cites: readonly number[], article = garage) =>
    suggestQuestions(article, [{ text, cites }]);

  test.each([
    ["Who pays for it?", [1]],
    ["What do the drivers think of it?", [3]],
    ["When will the old one close?", [0]],
    ["How big is the new one?", [2]],
  ])("is offered though it has other words than they have: %s", (question, cites) => {
    expect(offered(question, cites)).toEqual([question]);
  });

  test.each([
    ["in a language that the article is not in", "누가 비용을 내나요?", [1]],
    ["auf Deutsch", "Wer bezahlt den Umzug?", [1]],
  ])("is offered %s", (_, question, cites) => {
    expect(offered(question, cites)).toEqual([question]);
  });

  test.each([
    ["no sentence that exists", "Who pays for it?", [40]],
    ["no sentence at all", "Who pays for it?", []],
    ["every sentence", "Who pays for it?", [0, 1, 2, 3, 0, 1, 2, 3]],
    ["a sentence without a time", "When will the garage close?", [3]],
    ["a sentence without an amount", "How many square metres does the garage have?", [3]],
    ["a sentence about something else", "What does the mayor want to eat at noon?", [1]],
    ["a sentence, and names a stranger", "What does Gregor Steiner think of the garage?", [3]],
    ["a sentence, and is a single word", "Garage?", [0]],
  ])("is not offered when it cites %s", (_, question, cites) => {
    expect(offered(question, cites)).toEqual([]);
  });
});
