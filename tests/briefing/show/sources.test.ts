import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkToText, sourcesOf } from "../../../src/briefing/show/sources.ts";
import { articleTitled, FIXTURES } from "../../fixtures/articles.ts";

const ferry = FIXTURES[0]?.article ?? articleTitled("", "", "en");
test("each point stands with its sentences, one before and one after, and a link to them", () => {
  const view = sourcesOf([ferry], [{ text: "The vote.", cites: [1, 14], quoted: false }]);
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
  const view = sourcesOf([pasted], [{ text: "One", cites: [0, 7], quoted: false }]);
  expect(view.points[0]?.passages).toEqual([
    { number: 0, before: undefined, sentence: "One sentence.", after: undefined, link: undefined },
  ]);
});

test("what is said of several articles names the article of each sentence, and counts within it", () => {
  const salt = articleTitled("Salt of Hallen", "Salt is mined at Hallen. It is white.", "en");
  const at = ferry.sentences.length;
  const points = [{ text: "A ferry, and salt.", cites: [1, at + 1], quoted: false }];
  const translations = new Map([[at + 1, "Es ist weiß."]]);
  const [point] = sourcesOf([ferry, salt], points, translations).points;
  expect(
    point?.passages.map(({ article, number, before, translation }) => [
      article?.title,
      number,
      before,
      translation,
    ]),
  ).toEqual([
    [ferry.title, 1, ferry.sentences[0]?.text, undefined],
    [salt.title, 1, "Salt is mined at Hallen.", "Es ist weiß."],
  ]);
  // Nothing is to be told apart where all sentences are of one article.
  const ofOne = sourcesOf([ferry, salt], [{ text: "Salt.", cites: [at], quoted: false }]);
  expect(ofOne).toMatchObject({ title: salt.title });
  expect(ofOne.points[0]?.passages[0]?.article).toBeUndefined();
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
