import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isArticleText } from "../../../src/flows/intake/article-text.ts";

const sentence = "The harbour was closed on Monday because of the storm. ";
const korean = "시는 월요일 항구를 닫았다. 배들은 밖에서 아홉 시간을 기다렸다. ";
const plain = { asked: false, beside: 0 };

describe("a text is an article", () => {
  test.each([
    ["of some length and sentences", sentence.repeat(14), plain, true],
    [
      "shorter, when somebody asks for a briefing of it",
      sentence.repeat(6),
      { ...plain, asked: true },
      true,
    ],
    ["in Korean, which says more in fewer characters", korean.repeat(8), plain, true],
    [
      "in Chinese, without spaces after its stops",
      "市政府周一宣布关闭港口。船只在外等候九个小时。".repeat(14),
      plain,
      true,
    ],
    [
      "that came with its address, when it is long",
      sentence.repeat(40),
      { ...plain, beside: 1 },
      true,
    ],
  ])("%s", (_name, text, given, expected) => {
    expect(isArticleText(text, given)).toBe(expected);
  });
});

describe("a text is talk", () => {
  test.each([
    ["when it is short", sentence.repeat(3), plain],
    ["when it has no sentences", "word ".repeat(400), plain],
    ["when it is a comment beside a link", sentence.repeat(10), { ...plain, beside: 1 }],
    ["when it is a list of figures", "12.5 13.7 14.9 ".repeat(80), plain],
  ])("%s", (_name, text, given) => {
    expect(isArticleText(text, given)).toBe(false);
  });
});

test("what is an article unasked is one when asked for, and more of it still is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.nat(20), (text, times) => {
      const whole = `${text} ${sentence.repeat(times)}`;
      if (!isArticleText(whole, plain)) return;
      expect(isArticleText(whole, { ...plain, asked: true })).toBe(true);
      expect(isArticleText(whole + sentence, plain)).toBe(true);
    }),
  );
});
