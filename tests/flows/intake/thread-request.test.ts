import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { threadRequest } from "../../../src/flows/intake/requests/thread-request.ts";

describe("a request about the bot's own conduct", () => {
  test.each([
    ["mute", "mute"],
    ["🔇", "mute"],
    [":no_bell:", "mute"],
    ["Be quiet.", "mute"],
    ["please stop talking", "mute"],
    ["shut up, bot!", "mute"],
    ["no more answers here please", "mute"],
    ["thanks bot, that’s enough", "mute"],
    ["もういいよ静かにして", "mute"],
    ["please re-read, they corrected it", "again"],
    ["wieder sprechen bitte", "unmute"],
    ["sei still", "mute"],
    ["tais-toi", "mute"],
    ["cállate", "mute"],
    ["silenzio", "mute"],
    ["cala-te", "mute"],
    ["wees stil", "mute"],
    ["замолчи", "mute"],
    ["조용히 해", "mute"],
    ["静かにして", "mute"],
    ["闭嘴", "mute"],
    ["اصمت", "mute"],
    ["unmute", "unmute"],
    ["🔈", "unmute"],
    ["you can talk again", "unmute"],
    ["du darfst wieder reden", "unmute"],
    ["tu peux de nouveau parler", "unmute"],
    ["다시 말해도 돼", "unmute"],
    ["brief again", "again"],
    ["Please read it again", "again"],
    ["summarize this again, please!", "again"],
    ["they updated the article, can you check again?", "again"],
    ["can you read it again? there is a correction", "again"],
    ["lies das nochmal", "again"],
    ["relis l’article", "again"],
    ["vuelve a leerlo", "again"],
    ["다시 읽어줘", "again"],
    ["もう一度読んで", "again"],
    ["再读一遍", "again"],
  ])("%s asks to %s", (text, request) => {
    expect(threadRequest(text)).toBe(request);
  });

  test.each([
    "stop the press",
    "the mute swan",
    "again and again",
    "they will never stop",
    "he told the council to be quiet and they did not stop talking until the vote had been taken again and read out",
    "who stopped it?",
    "",
    "…",
  ])("%j asks nothing of it", (text) => {
    expect(threadRequest(text)).toBeUndefined();
  });

  test("no text of strangers is taken for long to be judged", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("please ", "read it again ", "updated, ", "stop ", "다시 ", "?!", "a "),
        fc.integer({ min: 1, max: 5_000 }),
        (piece, times) => {
          expect(["mute", "unmute", "again", undefined]).toContain(
            threadRequest(piece.repeat(times)),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});
