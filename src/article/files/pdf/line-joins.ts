import { languageOf } from "../../../languages/index.ts";
import { alternatives } from "../../../languages/shape/phrases.ts";
import { join } from "../../document/unwrap-lines.ts";

const { particles = "", counters = "" } = languageOf("ko").suffixes ?? {};

/** Particles and endings: never the beginning of a word. */
const PARTICLE = new RegExp(String.raw`^(?:${alternatives(particles)})(?=[.,!?"'”’)]|$|\s)`, "u");

/** Units and counters that are right behind a number. */
const COUNTER = new RegExp(`^(?:${alternatives(counters)})`, "u");

/**
 * Joins the lines of a paragraph as they were before they were broken. Words cut by a hyphen, or as
 * Korean is often set, anywhere, are made whole; the document's own words decide in doubt.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => joinTwo(text, line, words));
}

/**
 * The words of a document that occur whole within a line: what is cut at a line's end is not counted.
 * Korean words count with their beginnings too, since particles hang on behind.
 */
export function wordsWithin(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const inside = (line.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).slice(1, -1);
    for (const word of inside) {
      words.add(word);
      if (!/^\p{Script=Hangul}/u.test(word)) continue;
      for (let length = 3; length < word.length; length += 1)
        words.add(`${word.slice(0, length)}…`);
    }
  }
  return words;
}

function joinTwo(text: string, line: string, words: ReadonlySet<string>): string {
  const cut = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text)?.[1]?.toLowerCase();
  const rest = /^\p{Ll}\p{L}*/u.exec(line)?.[0].toLowerCase();
  if (cut !== undefined && rest !== undefined) {
    const hyphenated = words.has(`${cut}-${rest}`) && !words.has(cut + rest);
    return hyphenated ? text + line : text.slice(0, -1) + line;
  }
  return isCutKorean(text, line, words) ? text + line : join(text, line);
}

function isCutKorean(text: string, line: string, words: ReadonlySet<string>): boolean {
  const before = /[\p{Script=Hangul}\p{N}]+$/u.exec(text)?.[0];
  const after = /^\p{Script=Hangul}+/u.exec(line)?.[0];
  if (before === undefined || after === undefined) return false;
  if (words.has(before + after)) return true;
  if (/\p{N}$/u.test(before)) return COUNTER.test(after);
  if (PARTICLE.test(line)) return !words.has(after);
  if (words.has(before)) return false;
  return [...after].some((_, at) => words.has(`${before + after.slice(0, at + 1)}…`));
}
