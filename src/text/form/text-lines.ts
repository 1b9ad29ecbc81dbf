/** The lines of a text that are not empty, without white space around them. */
export const textLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
