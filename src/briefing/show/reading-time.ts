// Silent reading: 238 words a minute in English (Brysbaert, 2019), a little less for news; and about
// 500 characters a minute in Chinese and Japanese.
const WORDS_A_MINUTE = 230;
const CHARACTERS_A_MINUTE = 500;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Minutes it takes to read a text, at least 1. */
export function readingMinutes(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, " ").match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
  const minutes = (words?.length ?? 0) / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}
