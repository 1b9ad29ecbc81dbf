import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

const split = (text: string, language = "en"): string[] =>
  splitSentences(text, language).map((sentence) => sentence.text);

describe("a sentence ends", () => {
  test.each([
    ["en", "He left. She stayed. Why?", ["He left.", "She stayed.", "Why?"]],
    [
      "en",
      "They met at 9 a.m. The talks were short.",
      ["They met at 9 a.m.", "The talks were short."],
    ],
    ["en", "Is it true? No. Nobody saw it.", ["Is it true?", "No.", "Nobody saw it."]],
    ["de", "Das war gut. Danach regnete es.", ["Das war gut.", "Danach regnete es."]],
    [
      "ko",
      "장관은 말했다.그는 떠났다. 비가 왔다.",
      ["장관은 말했다.", "그는 떠났다.", "비가 왔다."],
    ],
    ["ja", "雨が降った。試合は中止だ。", ["雨が降った。", "試合は中止だ。"]],
    ["zh", "会谈结束。下一次会谈将在5.5天后举行！", ["会谈结束。", "下一次会谈将在5.5天后举行！"]],
    [
      "ar",
      "هل وافق الوزراء؟ نعم، وافقوا؛ ثم عادوا.",
      ["هل وافق الوزراء؟", "نعم، وافقوا؛ ثم عادوا."],
    ],
  ])("at its mark (%s): %s", (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  test("at a line break, with or without a mark", () => {
    expect(split("A headline\nThe text begins.")).toEqual(["A headline", "The text begins."]);
  });
});

describe("a sentence goes on", () => {
  test.each([
    ["en", "Mr. Lee met Dr. J. R. Smith of the U.S. Army at 5 p.m. Monday."],
    ["en", "It is No. 5 of the list, approx. 3.5 per cent."],
    ["en", "“Go!” he said."],
    ["de", "Am 3. Oktober traf Dr. Müller z. B. die Firma im 19. Jahrhundert."],
    ["fr", "M. Dupont a dit : « Allons ! » et il est parti."],
    ["ja", "「行こう。」と彼は言った。"],
    ["ko", '"좋다."고 그는 말했다.'],
  ])("through abbreviations, ordinals and quotations (%s): %s", (language, text) => {
    expect(split(text, language)).toEqual([text]);
  });
});

test("what has no stops is cut where it can be read, and nothing of it is lost", () => {
  const list = Array.from({ length: 600 }, (_, at) => `item ${at}`).join(", ");
  const pieces = split(list);
  expect(pieces.length).toBeGreaterThan(4);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_000);
  expect(pieces.join(" ")).toBe(list);
});

test("offsets point into the text, sentences do not overlap, and every letter is in one", () => {
  const piece = fc.constantFrom(
    "Mr. ",
    "3. ",
    "。",
    "\n",
    "“",
    "” ",
    "؟ ",
    "U.S. ",
    "a",
    "B ",
    "🙂",
    "다.",
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 6 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("en", "de", "ko", "ja", "zh", "ar", "xx-not-a-tag"),
      (parts, language) => {
        const whole = parts.join("");
        const sentences = splitSentences(whole, language);
        let last = 0;
        for (const { text: sentence, start, end } of sentences) {
          expect(whole.slice(start, end)).toBe(sentence);
          expect(sentence).toBe(sentence.trim());
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        const kept = sentences.map(({ text: sentence }) => sentence).join("");
        expect(kept.replace(/\s/gu, "")).toBe(whole.replace(/\s/gu, ""));
      },
    ),
  );
});

test.each(["Mr. ", "A. ", "a.", "“", "한", "\n", "1. "])(
  "a text made of “%s” alone is split in linear steps: hostile text holds nobody up",
  (piece) => {
    const sentences = splitSentences(piece.repeat(40_000), "en");
    const letters = sentences.reduce((sum, { text }) => sum + text.replace(/\s/gu, "").length, 0);
    expect(letters).toBe(piece.trim().length * 40_000);
  },
);
