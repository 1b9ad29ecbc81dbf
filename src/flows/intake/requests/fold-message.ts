/** So much of a message tells whether it is talk, a question or a request. */
const LONGEST = 1_000;

/** A message in small letters, with one kind of apostrophe, for the patterns of how people talk. */
export const foldMessage = (text: string): string =>
  text.slice(0, LONGEST).normalize("NFKC").toLowerCase().replace(/[’‘ʼ]/gu, "'").trim();
