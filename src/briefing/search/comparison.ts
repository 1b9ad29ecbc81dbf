import { anyOfAll, wordsOrPartsOfAll } from "../../languages/index.ts";

const POLITE = anyOfAll(({ questions }) => questions?.polite);
const COMPARE = wordsOrPartsOfAll(({ questions }) => questions?.compare);
const REQUEST = new RegExp(String.raw`^\P{L}*(?:(?:${POLITE}) )*${COMPARE}`, "iu");
const DIFFERENCE = new RegExp(
  wordsOrPartsOfAll(({ questions }) => questions?.difference),
  "iu",
);
const ARTICLES = new RegExp(
  wordsOrPartsOfAll(({ questions }) => questions?.articles),
  "iu",
);

/**
 * Whether a question wants articles to be held against each other, in the languages we know; not one
 * that asks what an article says of a difference (“How much less is that compared with 2019?”).
 */
export const asksToCompare = (question: string): boolean =>
  REQUEST.test(question) || (DIFFERENCE.test(question) && ARTICLES.test(question));
