import { expect, test } from "vitest";
import { fencedTurns } from "../../../src/writers/model/earlier-turns.ts";

const exchange = (at: number) => ({
  question: `Question ${at}?`,
  points: [{ cites: [at], text: `Answer ${at}. ${"Word ".repeat(20)}` }],
});
const BRIEFING = { points: [{ cites: [0], text: "The harbour opens in May." }] };

test("the newest of what was said stays where all of it is too long, and the briefing with it", () => {
  const turns = [BRIEFING, ...[1, 2, 3, 4, 5, 6].map(exchange)];
  const said = fencedTurns(turns, "key", 600);
  expect(Buffer.byteLength(said)).toBeLessThan(700);
  expect(said).toContain("(1) 1: The harbour opens in May.");
  expect(said).toContain("Question 6?");
  expect(said).not.toContain("Question 1?");
});

test("its fence cannot be guessed by who wrote what it holds", () => {
  const [one, other] = ["one", "two"].map((key) => fencedTurns([BRIEFING], key, 600));
  expect(one).toMatch(/^<said-([0-9a-f]{16})>\n[^<]*\n<\/said-\1>$/u);
  expect(other).not.toBe(one);
});

test("nothing that was said is nothing in the prompt", () => {
  expect(fencedTurns([], "key", 600)).toBe("");
});

test.each([
  ["stated", ["Asked: When?", "You answered:", "(1) 1: In May."]],
  [
    "closest",
    [
      "Asked: When?",
      "You found no sentence that answers it, and quoted the nearest:",
      "(1) 1: In May.",
    ],
  ],
  ["not-stated", ["Asked: When?", "You answered: the articles do not say."]],
] as const)("an answer that was “%s” is told as no more than that", (verdict, lines) => {
  const turn = { question: "When?", points: [{ cites: [0], text: "In May." }], verdict };
  expect(fencedTurns([turn], "key", 600).split("\n").slice(1, -1)).toEqual(lines);
});

test.each(["stated", "closest"] as const)(
  "an answer that was “%s” without a sentence is not told as one that the articles do not give",
  (verdict) => {
    const turn = { question: "Who wrote it?", points: [], verdict };
    expect(fencedTurns([turn], "key", 600).split("\n").slice(1, -1)).toEqual([
      "Asked: Who wrote it?",
    ]);
  },
);
