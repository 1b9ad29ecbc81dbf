import { anyOfAll, LANGUAGES } from "../../languages/index.ts";
import { NAME_PARTICLES } from "../../languages/name-particles.ts";
/** Longer lines are text; with an address behind the name a byline stays below this. */
const LONGEST = 150;
/** A name in an alphabet with capitals: one to five words, with the particles names have. */
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|d['’]\p{Lu}[\p{L}'’-]+)`;
const NAME = String.raw`${NAME_WORD}(?:,?\s+(?:(?:${NAME_PARTICLES})\s+)*${NAME_WORD}){0,4}`;
const phrases = (kind: "and" | "by" | "role" | "work"): string =>
  anyOfAll(({ bylines }) => bylines?.[kind]);
const NAMES = String.raw`${NAME}(?:\s*(?:,|;|&|${phrases("and")}|/)\s+${NAME}){0,4}`;

/** What was made, before “by” or a colon: `Words and recipe:`, `Interview by`. */
const WORK = String.raw`(?:${phrases("work")})(?:\s+(?:&|${phrases("and")})\s+\p{L}+)?(?:\s+(?:${phrases("by")}))?`;
/** “By” in the languages whose bylines begin with it; the name must follow and end the line. */
const BY = new RegExp(
  String.raw`^(?:${phrases("by")}|${WORK}|${phrases("role")})\s*[:：]?\s+((?:(?:dr|prof)\.?\s+)?${NAMES})(?:\s*[,|•·–—-]\s*.{0,60})?$`,
  "u",
);
const WITHOUT_CAPITALS = [
  /^by\s+([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・\s]{2,20})$/iu,
  ...LANGUAGES.flatMap(({ bylines }) => bylines?.lines ?? []),
];
/** At the head of the first paragraph, as Korean and Chinese wires write it. */
const HEAD_OF_TEXT = LANGUAGES.flatMap(({ bylines }) => bylines?.headOfText ?? []);
/** Behind the last sentence of a paragraph. */
const END_OF_TEXT = [
  ...LANGUAGES.flatMap(({ bylines }) => bylines?.endOfText ?? []),
  /(?<=[.!?”"])\s*[([]((?:\p{Lu}{2,4}\/)+\p{Lu}{2,4})[)\]]\s*$/u,
];

/** The name in a byline that is on a line of its own; undefined when the line is none. */
export function bylineOf(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const bare = line
    .replace(/^[（(［[]([^()（）[\]［］]*)[)）\]］]$/u, "$1")
    .replace(/[<(（[]?\s*(?:[\w.+-]+@[\w.-]+\.\w+)?\s*[>)）\]]?\s*$/u, "")
    .replace(/^[-–—|•·]\s*/u, "")
    .trim();
  if (bare.length > 90 || bare === "") return undefined;
  const sentenceCase = bare.replace(/^\p{Lu}+(?=[\s:：])/u, (word) => word.toLowerCase());
  const lowered = sentenceCase.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const name =
    BY.exec(lowered)?.[1] ??
    WITHOUT_CAPITALS.map((pattern) => pattern.exec(bare)?.[1]).find(Boolean);
  return name === undefined ? undefined : tidyName(name);
}

/** A paragraph without the byline that is written into its first or last words, and the name. */
export function withoutInlineByline(paragraph: string): { text: string; byline?: string } {
  for (const pattern of [...HEAD_OF_TEXT, ...END_OF_TEXT]) {
    const match = pattern.exec(paragraph);
    if (match === null) continue;
    const text = paragraph.slice(0, match.index) + paragraph.slice(match.index + match[0].length);
    const name = tidyName(match[1] ?? "");
    // Initials (`jkl/mno`) are taken off, but are nobody's name.
    return { text: text.trim(), ...(/^[A-Z/]+$/u.test(name) ? {} : { byline: name }) };
  }
  return { text: paragraph };
}

/** In one line of spaces; a name all in capitals as names are written. */
function tidyName(name: string): string {
  const shown = /\p{Ll}|\/|^\S*$/u.test(name) ? name : titled(name);
  return shown
    .replace(/[\s,·・、|]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const titled = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
