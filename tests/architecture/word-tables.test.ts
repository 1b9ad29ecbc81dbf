import { expect, test } from "vitest";
import { wordTablesIn, wordTablesOf } from "./word-tables.ts";

/** Letters that are no words: files that may have them, and what they are. */
const NO_WORDS: Readonly<Record<string, string>> = {
  "src/text/terms.ts":
    "letters of Arabic that are written in several ways, and what is joined to them",
  "src/text/numbers.ts": "figures of Chinese and what they count, which a number is read by",
  "src/text/number-tokens.ts": "the Arabic “and” between the words of one number",
  "src/text/sentences.ts": "the ending of Korean sentences",
  "src/briefing/gate/polarity/negation-cjk.ts": "endings of Korean verbs",
  "src/briefing/stories/sound-skeleton.ts": "a Hangul letter that is not heard",
  "src/briefing/stories/story-marks.ts": "the sign of a long vowel in Katakana",
  "src/briefing/gate/names/other-persons.ts":
    "endings of names and Korean particles, as characters",
  "src/briefing/gate/names/han-names.ts": "the sign of a long vowel in Katakana",
  "src/briefing/gate/names/korean-names.ts": "endings behind Korean names, and signs of numbers",
  "src/briefing/gate/names/name-lookup.ts": "words in the titles of works and bodies",
  "src/briefing/gate/claims/moved-subjects.ts": "endings of Korean clauses",
  "src/article/pasted/pasted-lines.ts": "words between names in a line of credits",
  "src/article/html/verdict/bot-check.ts": "the address of a service that keeps robots out",
  "src/article/html/verdict/offers.ts": "signs of currencies",
  "src/article/html/metadata/title.ts": "a letter that Korean pages write for a bar",
  "src/article/html/clean/comment-sections.ts": "names of elements",
  "src/article/files/pdf/pdf-initials.ts": "letters that are words by themselves",
  "src/article/files/pdf/pdf-letters.ts": "radicals and the characters that they stand for",
  "src/article/document/caption-words.ts": "names of agencies",
  "src/article/document/person-names.ts": "the word for reporter behind Eastern names",
  "src/flows/intake/requests/fold-message.ts": "a letter that stands for an apostrophe",
  "src/flows/intake/requests/brief-on-screen.ts": "the English of a request in one go",
  "src/flows/intake/requests/brief-this.ts": "the English of a request in one go",
  "src/eval/injections.ts": "orders that the evaluation plants",
};

const found = wordTablesOf("src/**/*.{ts,tsx}").filter(
  ({ file }) => !/^src\/(?:languages|messages)\//u.test(file),
);

test("words of a language are known in src/languages and src/messages alone", () => {
  expect(found.filter(({ file }) => !Object.hasOwn(NO_WORDS, file))).toEqual([]);
});

test("no file is excused that has none", () => {
  const files = new Set(found.map(({ file }) => file));
  expect(Object.keys(NO_WORDS).filter((file) => !files.has(file))).toEqual([]);
});

test.each([
  ["a word with a foreign letter", 'const asks = "où";'],
  ["a pattern with one", "const asks = /wofür/u;"],
  ["a template with one", "const asks = String.raw`^где`;"],
  ["a list of words that carry grammar", "const articles = /^(?:the|an|these)$/u;"],
  ["the same with more in it", 'const words = "(?:then|but|because|until)";'],
])("%s is a word of a language", (_what, code) => {
  expect(wordTablesIn("src/a.ts", code)).toHaveLength(1);
});

test.each([
  ["a list of formats", "const formats = /\\.(?:png|gif|webp|svg)$/u;"],
  ["a range of a script", "const hangul = /[가-힣]+/u;"],
  ["marks", 'const marks = "„“«»—…";'],
  ["a comment", "// où, wofür, где"],
])("%s is none", (_what, code) => {
  expect(wordTablesIn("src/a.ts", code)).toEqual([]);
});
