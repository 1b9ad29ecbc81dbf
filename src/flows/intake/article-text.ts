/** Sentence ends of the scripts we read. */
const SENTENCE_END = /[.!?。！？؟…]["'”’」』)\]]*(?=\s|$)|[。！？]/gu;

/** Chinese, Japanese and Korean say in a third of the characters what Latin scripts say. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * Whether a message's text is itself an article rather than talk about one. A message that was
 * addressed to the bot needs less; one that also carries links or files needs to be so long that
 * it can only be the article with its address.
 */
export function isArticleText(text: string, given: { asked: boolean; beside: number }): boolean {
  const size = text.length + 2 * (text.match(DENSE)?.length ?? 0);
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  if (given.beside > 0) return size >= 2_000 && sentences >= 10;
  return given.asked ? size >= 280 && sentences >= 2 : size >= 700 && sentences >= 4;
}
