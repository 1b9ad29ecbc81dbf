const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** Chinese and Japanese words have about two characters. */
const CHARACTERS_PER_WORD = 2;

/** How many words a text has; in scripts without spaces, about how many. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return (rest.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0) + Math.ceil(unspaced / CHARACTERS_PER_WORD);
}

/** Letters and digits alone, in lower case, to compare lines by. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
