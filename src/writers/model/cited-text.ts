import type { DraftItem } from "../../ports/writer.ts";

const BRACKETED = String.raw`[[【][\d\s,;、，–-]*\d\s*[\]】]`;
const SEVERAL = String.raw`\d+(?:\s*[,;、，–-]\s*\d+)*`;
/** `3,7: …`, and as models also write it: `[3, 7] …`, `[3][7]: …`. A colon within `14:30` is none. */
const BEFORE = new RegExp(
  String.raw`^\s*(?:(?:${BRACKETED}\s*)+[:：]?|${SEVERAL}\s*(?:[:：](?!\d)))\s*`,
  "u",
);
/** `… [3][7].` */
const BEHIND = new RegExp(
  String.raw`\s*(?<numbers>(?:${BRACKETED}\s*)+)(?<end>[.。!?！？]?)\s*$`,
  "u",
);
/** `3–5` names three sentences; what goes further was no care taken. */
const LONGEST_RANGE = 8;

/**
 * Reads a statement that begins with the numbers it cites (`3,7: text`), or has them at its end; without
 * any, it cites nothing.
 */
export function citedText(written: string): DraftItem {
  const before = BEFORE.exec(written)?.[0];
  if (before !== undefined) return { cites: numbersIn(before), text: written.slice(before.length) };
  const { numbers, end = "" } = BEHIND.exec(written)?.groups ?? {};
  if (numbers === undefined) return { cites: [], text: written };
  return { cites: numbersIn(numbers), text: `${written.replace(BEHIND, "")}${end}` };
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/gu)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    const isRange = last > first && last - first < LONGEST_RANGE;
    if (isRange) return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return to === undefined ? [first] : [first, last];
  });
}
