import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../../messages/wording.ts";
import { fold } from "../../../text/fold.ts";

/** Words for the language that an article is in, beside those of the dialog in each language. */
const WORDS = new Set([
  "article",
  "the article",
  "article's",
  "the article's",
  "original",
  "the original",
  "source",
  "same",
  "auto",
  "as is",
]);

/** Whether somebody names the article's own language, whichever that is. */
export function isArticleLanguage(text: string): boolean {
  const word = fold(text).toLowerCase();
  return (
    WORDS.has(word) ||
    LANGUAGES_OF_MESSAGES.some(
      (language) => fold(wordingIn(language).say("optionArticle")).toLowerCase() === word,
    )
  );
}
