import { expect, test } from "vitest";
import { openingOf } from "../../../src/briefing/show/answer-opening.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import type { Answer } from "../../../src/domain/briefing.ts";

const said = (answer: Partial<Answer>, articles = 1): string | undefined => {
  const point = { text: "Prices rose.", cites: [0], quoted: true };
  const opening = openingOf(
    {
      verdict: "closest",
      sentences: [point],
      articleIds: ["a1"],
      writer: "extractive",
      checks: { passed: 1, repaired: 0, replaced: 0, dropped: 0 },
      ...answer,
    },
    articles,
  );
  return opening && wordingIn(answer.language ?? "en").phrase(opening);
};

test("an answer opens in its own language, in English where there is no wording", () => {
  const verdict = "not-stated";
  expect(said({ verdict })).toBe("The article does not say. Nearest passage:");
  expect(said({ verdict, language: "ko" })).toBe("기사에는 그 내용이 없습니다. 가장 가까운 대목:");
  expect(said({ verdict, language: "de" }, 2)).toMatch(/^Die Artikel sagen dazu nichts\./);
  expect(said({ verdict, language: "sw" })).toBe("The article does not say. Nearest passage:");
});

test("sentences that answer stand without an opening, unless the writer has one", () => {
  expect(said({ verdict: "stated" })).toBeUndefined();
  expect(said({ verdict: "stated", opening: "By words:" })).toBe("By words:");
  expect(said({ opening: "By words." })).toBe("By words. Nearest passage:");
});
