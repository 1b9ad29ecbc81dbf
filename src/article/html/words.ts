/** Words of any script: runs of letters and digits. A run of Chinese or Japanese counts as one. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
}

/** Letters and digits alone, in lower case, to compare lines by. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
