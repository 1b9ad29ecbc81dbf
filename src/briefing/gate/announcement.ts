import { anyOfAll } from "../../languages/index.ts";

const ANNOUNCED = new RegExp(
  String.raw`^[^\p{L}]*(?:${anyOfAll(({ announcement }) => announcement)})`,
  "iu",
);
/** What is announced after a colon on the same line would be lost. */
const ENDS = /^[^:：]*[:：.!。]\s*$/u;
/** With a figure of two digits it tells something. */
const TELLS = /\d{2}/u;
const LONGEST = 120;

/** Whether a statement only announces those behind it: “Here is a summary:”. */
export function isAnnouncement(statement: string): boolean {
  const text = statement.trim();
  return text.length <= LONGEST && ANNOUNCED.test(text) && ENDS.test(text) && !TELLS.test(text);
}
