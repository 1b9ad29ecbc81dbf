import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isBriefAgain,
  isBriefThis,
  isMute,
  isQuestion,
  isSmallTalk,
} from "../../../src/flows/intake/question.ts";

describe("a question in a briefed thread", () => {
  test.each([
    "Where were the talks held?",
    "who took part",
    "And when does it start",
    "thanks — and when?",
    "What do we know about the suspect?",
    "can I have the exact figure",
    "summarise the second half",
    "compare these two",
    "are you sure",
    "just guess",
    "¿Cuánto cuesta?",
    "wann beginnt der Umbau",
    "combien de soldats",
    "Vergleiche die beiden",
    "comparez les deux articles",
    "قارن بين المقالين",
    "어디서 열렸나요",
    "장관이 뭐라고 했습니까",
    "いつ始まりますか",
    "谁参加了会谈",
    "متى تبدأ المحادثات",
    "price？",
  ])("is %s", (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  test.each([
    "This will be expensive.",
    "thanks!",
    "Nice find",
    "ok, noted",
    "Should we raise this on Monday?",
    "what do you all think?",
    "let's talk about it later, ok?",
    "anyone up for coffee?",
    "What a mess",
    "how nice of them",
    "whatever",
    "island life",
    "의견 감사합니다",
    "👍",
    "??",
    "",
    "?",
  ])("is not %j", (text) => {
    expect(isQuestion(text)).toBe(false);
  });

  test("is never small talk as well", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        expect(isSmallTalk(text) && isQuestion(text)).toBe(false);
      }),
    );
  });
});

describe("small talk", () => {
  test.each(["thanks", "Thank you so much!", "got it", "haha", "Merci :)", "ありがとうございます"])(
    "is %s",
    (text) => expect(isSmallTalk(text)).toBe(true),
  );
  test.each([
    "",
    "thanksgiving begins on Thursday",
    "Nothing of that is true",
    "thanks, but when?",
  ])("is not %j", (text) => expect(isSmallTalk(text)).toBe(false));
});

describe("words to the bot", () => {
  test.each(["brief again", "Please read it again", "summarize this again, please!"])(
    "%s reads again",
    (text) => expect(isBriefAgain(text)).toBe(true),
  );
  test.each(["brief this", "Please summarise the article above", "tl;dr", "could you read that?"])(
    "%s briefs what the thread began with",
    (text) => expect(isBriefThis(text)).toBe(true),
  );
  test.each(["again and again", "brief me on the budget", "read what he says about taxes"])(
    "%s does neither",
    (text) => expect([isBriefAgain(text), isBriefThis(text)]).toEqual([false, false]),
  );
  test.each(["mute", "🔇", "Be quiet.", "stop!"])("%s silences", (text) =>
    expect(isMute(text)).toBe(true),
  );
  test.each(["stop the press", "the mute swan", ""])("%j silences nobody", (text) =>
    expect(isMute(text)).toBe(false),
  );
});

test("no text of strangers is taken for long to be judged", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("brief ", "the post ", "thanks ", "should we ", "하나요", "? ", "  "),
      fc.integer({ min: 1, max: 5_000 }),
      (piece, times) => {
        const text = piece.repeat(times);
        for (const judge of [isQuestion, isSmallTalk, isBriefAgain, isBriefThis, isMute])
          expect(typeof judge(text)).toBe("boolean");
      },
    ),
    { numRuns: 50 },
  );
});
