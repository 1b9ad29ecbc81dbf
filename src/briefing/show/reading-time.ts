// Silent reading: 238 words a minute in English (Brysbaert, 2019), a little less for news; and about
// 500 characters a minute in Chinese and Japanese.
const WORDS_A_MINUTE = 230;
const CHARACTERS_A_MINUTE = 500;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** UTF-16 units: a book is as dense as its first two hours, and counting all of it takes tens of milliseconds. */
const COUNTED = 200_000;

/** Minutes it takes to read a text, at least 1. */
export function readingMinutes(text: string): number {
  const counted = text.slice(0, COUNTED);
  const minutes = minutesFor(counted) * (text.length / Math.max(1, counted.length));
  return Math.max(1, Math.round(minutes));
}

function minutesFor(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, " ").match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
  return (words?.length ?? 0) / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;
}
