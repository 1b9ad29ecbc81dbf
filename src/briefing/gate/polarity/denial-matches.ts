import type { Denials } from "./denials.ts";

/** The words that deny outright, without those that only repeat it: `no vio nada`. */
export const denialsOutright = (text: string, { outright, concord }: Denials): RegExpExecArray[] =>
  text
    .matchAll(outright)
    .toArray()
    .filter((denial, at, all) => {
      const before = all[at - 1];
      const between = before && text.slice(before.index, denial.index);
      return between === undefined || /[,.;:!?"]/u.test(between) || !concord.test(denial[0]);
    });

/** One form of contractions, also where a text has been cut into words: `did n't`, `did n ' t`. */
export function plain(text: string): string {
  return text
    .replace(/n\s?'\s?t(?!\p{L})/giu, " not")
    .replace(/\bcannot\b/giu, "can not")
    .replace(/\b(?:whether[\s-])?or[\s-]not\b/giu, "");
}

/** How many words of a text deny, outright or otherwise. */
export function countDenials(text: string, denials: Denials): number {
  return denialsOutright(text, denials).length + (text.match(denials.inOtherWords)?.length ?? 0);
}
