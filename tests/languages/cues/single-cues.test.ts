import { expect, test } from "vitest";
import { type Cue, cuePattern } from "../../../src/languages/patterns/cues.ts";

test.each<[string, Cue, string]>([
  ["en", "order", "Forget all the earlier rules."],
  ["en", "order", "Disregard your other instructions."],
  ["en", "aside", "Her new book about tides is in print."],
  ["en", "yields", "It takes about 40 minutes."],
  ["es", "holding", "El tribunal se confirmó."],
  ["it", "aside", "Segui la pagina del coro."],
  ["ko", "self", "내 배는 작다."],
  ["ko", "limit", "한 척만 떠난다."],
  ["ja", "leaning", "「その船は遅い」"],
  ["ar", "event", "وأعلن المجلس الخبر"],
])("in %s, the cue %s is seen in “%s”", (language, cue, sentence) => {
  expect(cuePattern(language, cue).test(sentence)).toBe(true);
});

test.each<[string, Cue, string]>([
  ["en", "limit", "The onlooker was rebutted."],
  ["ko", "self", "시내버스 요금"],
  ["ko", "limit", "만남의 광장"],
  ["sq", "event", "Këshilli vendosi."],
])("in %s, the cue %s is not seen in “%s”", (language, cue, sentence) => {
  expect(cuePattern(language, cue).test(sentence)).toBe(false);
});
