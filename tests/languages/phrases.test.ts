import { assert, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { alternatives, phrasesIn, type Phrases } from "../../src/languages/shape/phrases.ts";

const matches = (phrases: Phrases, text: string): boolean =>
  new RegExp(`^(?:${alternatives(phrases)})$`, "u").test(text);

test.each([
  ["a list over several lines", "ferry, \n  water\n  tram", "water tram"],
  ["one of several", "to (row|sail) home", "to sail home"],
  ["alternatives over several lines", "to (row|\n  sail|\n  steam) home", "to steam home"],
  ["one of several letters", "mast[sz]", "mastz"],
  ["a letter that may be missing", "oars?", "oar"],
  ["a group that may be missing", "(the )?oar", "oar"],
  ["a group that comes several times", "(very )?+deep", "very very deep"],
  ["any ending", "sail*", "sailors"],
  ["no ending", "sail*", "sail"],
  ["the rest of a word", "square _", "square miles"],
  ["a few words", "how {3}deep", "how very very deep"],
  ["no words", "how {3}deep", "how deep"],
  ["at least one word", "what {1-3}weighs", "what the boat weighs"],
  ["anything", "who wrote …", "who wrote this, by the way?"],
  ["a few characters", "…4总结", "请你总结"],
  ["a number", "every # days", "every 14 days"],
  ["a year", "since ####", "since 1987"],
  ["at least three letters", "___s", "boats"],
  ["what something else follows", "how(! nice)…", "how deep is it"],
  ["what a certain thing follows", "list(= of)…", "list of ferries"],
  ["a word by itself", "wer(!_)…", "wer fährt"],
  ["marks, but no letters, up to the end", "price~$", "price?!"],
  ["no marks up to the end", "price~$", "price"],
  ["some characters, but not none", "…2-4总结", "请你总结"],
  ["a comma", "wait\\,? what", "wait, what"],
  ["a question mark", "and you\\?", "and you?"],
  ["a comma among the marks of a class", "well[\\,;:.!?-] now", "well, now"],
  ["a mark that stands for itself", "a.m., km/h", "a.m."],
])("%s", (_what, phrases, text) => {
  expect(matches(phrases, text)).toBe(true);
});

test.each([
  ["another word", "ferry, tram", "bus"],
  ["both phrases at once", "ferry, tram", "ferry, tram"],
  ["more words than a phrase has room for", "how {1}deep", "how very very deep"],
  ["no word where one is wanted", "what {1-3}weighs", "what weighs"],
  ["no letter where one is wanted", "square _", "square "],
  ["more characters than there is room for", "…2总结", "请你帮忙总结"],
  ["a number of three digits as one of two", "aged ##", "aged 103"],
  ["any character for a full stop", "a.m", "atm"],
  ["fewer letters than are wanted", "___s", "ass"],
  ["what it must not be followed by", "how(! nice)…", "how nice of you"],
  ["what lacks what has to follow", "list(= of)…", "list them"],
  ["the beginning of a longer word", "wer(!_)…", "werfen"],
  ["followed by letters up to the end", "price~$", "price tag"],
  ["fewer characters than are wanted", "…2-4总结", "请总结"],
  ["two phrases where the comma is one of the marks", "wait\\, what", "what"],
  ["without the question mark", "and you\\?", "and yo"],
])("it is not %s", (_what, phrases, text) => {
  expect(matches(phrases, text)).toBe(false);
});

test("regular expressions stand among the phrases, in order", () => {
  expect(alternatives(["ferry, tram", /(?<=the )bus/u, "boat*"])).toBe(
    String.raw`ferry|tram|(?<=the )bus|boat\p{L}*`,
  );
});

test("any words and marks of sentences match themselves and nothing else", () => {
  const word = stringMatching(/^[\p{L}.%°'/+^-]{1,8}$/u);
  assert(
    property(word, word, (one, other) => {
      expect(matches(one, one)).toBe(true);
      expect(matches(one, other)).toBe(one === other);
    }),
  );
});

test("phrases are listed without the space around them", () => {
  expect(phrasesIn(" ferry ,\n tram,")).toEqual(["ferry", "tram"]);
});
