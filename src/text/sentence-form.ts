import { wordsOrPartsOfAll } from "../languages/index.ts";

const LEANING = new RegExp(
  `^["“„«'‘「『]?(?:${wordsOrPartsOfAll(({ anaphora }) => anaphora)})`,
  "u",
);

/** Headings, captions, rows of tables and entries of lists seldom end in a stop. */
const ENDED = /[.!。．！…।۔?？؟]["'”’»」』)\]]*$/u;

/** Above this a line without a stop is a sentence that lost it. */
const LONGEST_HEADING = 60;

/** Whether a line names what is told below it, or is a row of a table. */
export function isHeading(text: string): boolean {
  return text.length < LONGEST_HEADING && !endsAsSentence(text);
}

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return ENDED.test(text);
}

/** Whether a sentence begins with a word that means something in the one before: “He added …”. */
export function isAnaphoric(sentence: string): boolean {
  return LEANING.test(sentence);
}
