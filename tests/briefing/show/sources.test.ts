import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/domain/briefing.ts";
import { linkToText, sourcesOf } from "../../../src/briefing/show/sources.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";

const ferry = FIXTURES[0]?.article ?? articleTitled("", "", "en");
const briefing = (...points: Briefing["points"]): Briefing => ({
  articleId: ferry.id,
  headline: "",
  points,
  questions: [],
  writer: "extractive",
  language: "en",
  checks: { passed: 0, repaired: 0, replaced: 0, dropped: 0 },
  coverage: 1,
});

test("each point stands with its sentences, one before and one after, and a link to them", () => {
  const view = sourcesOf(ferry, briefing({ text: "The vote.", cites: [1, 14], quoted: false }));
  const text = (at: number) => ferry.sentences[at]?.text;
  expect(view).toMatchObject({ title: ferry.title, url: ferry.url, language: "en" });
  expect(
    view.points[0]?.passages.map(({ before, sentence, after }) => [before, sentence, after]),
  ).toEqual([
    [text(0), text(1), text(2)],
    [text(13), text(14), undefined],
  ]);
  expect(view.points[0]?.passages[0]?.link).toBe(
    "https://news.example/elvesund/ferry#:~:text=The%20decision%20passed%20by,of%20almost%20five%20hours.",
  );
});

test("pasted text has no links, and a cite beyond the article no passage", () => {
  const pasted = articleTitled("Note", "One sentence.", "en");
  const view = sourcesOf(pasted, briefing({ text: "One", cites: [0, 7], quoted: false }));
  expect(view.points[0]?.passages).toEqual([
    { number: 0, before: undefined, sentence: "One sentence.", after: undefined, link: undefined },
  ]);
});

describe("a link to a sentence", () => {
  test.each([
    ["Short one, it is.", "#:~:text=Short%20one%2C%20it%20is."],
    [
      "临川市政府周三宣布，将把停产八年的红星钢厂改建为湿地公园。",
      `#:~:text=${encodeURIComponent("临川市政府周三宣布")},${encodeURIComponent("改建为湿地公园。")}`,
    ],
    ["Half a letter \ud83d is one", "#:~:text=Half%20a%20letter%20%EF%BF%BD%20is%20one"],
    ["A well-known & loved ship", "#:~:text=A%20well%2Dknown%20%26%20loved%20ship"],
  ])("names its ends: %s", (sentence, fragment) => {
    expect(linkToText("https://a.example/x", sentence)).toBe(`https://a.example/x${fragment}`);
  });

  test("keeps the page's own fragment, and replaces a directive", () => {
    expect(linkToText("https://a.example/x#part", "Hi.")).toBe(
      "https://a.example/x#part:~:text=Hi.",
    );
    expect(linkToText("https://a.example/x#:~:text=old", "Hi.")).toBe(
      "https://a.example/x#:~:text=Hi.",
    );
  });

  test("holds no mark of the directive's syntax but its own, for any sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (sentence) => {
        const [, directive = ""] = linkToText("https://a.example/", sentence).split(":~:text=");
        expect(directive.split(",").length).toBeLessThanOrEqual(2);
        expect(directive).not.toMatch(/[-&\s]/);
      }),
    );
  });
});
