import { anyOfAll } from "../../languages/index.ts";
import { NAME_PARTICLES } from "../../languages/name-particles.ts";
/** Longer than this it is a sentence about the author. */
const LONGEST = 120;
const LEAD_IN = new RegExp(`^(?:${anyOfAll(({ bylines }) => bylines?.leadIn)})`, "iu");
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PERSON = new RegExp(
  `^(?:(?:Dr|Prof)\\.?\\s+)*${NAME_WORD}(?:\\s+(?:${NAME_PARTICLES}|${NAME_WORD})){1,4}$`,
  "u",
);
/** Names in Han or Hangul have two to four characters, with or without the word for reporter. */
const EASTERN_PERSON =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}(?:\s?(?:기자|記者|记者))?$/u;

const OFFICE = new RegExp(`^(?:${anyOfAll(({ bylines }) => bylines?.offices)})$`, "iu");
const EASTERN_OFFICE = /(?<=^[\p{Script=Han}\p{Script=Hangul}]{2,6})\s?(?:기자|記者|记者)$/u;

/** A stated author without the words that lead in (“By”, “Von”) and what hangs on behind. */
export function cleanName(text: string): string {
  return text
    .replace(LEAD_IN, "")
    .replace(/\s*[|•·].*$/, "")
    .replace(/[,;:\s]+$/, "");
}

/** A name as names are written: one all in capitals is not, and the office behind one in Han or Hangul is none of it. */
export function writtenName(name: string): string {
  const bare = name.replace(EASTERN_OFFICE, "");
  return /\p{Ll}/u.test(bare) || !/\p{Lu}{2}.*\s/u.test(bare)
    ? bare
    : bare.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether a text says what somebody does at a publication: `Staff Writer`, `Redakteurin`. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** Whether a stated author can be in a byline: not an address, a handle or a whole sentence. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST) return false;
  return /\p{L}/u.test(text) && !/^https?:|^@|^www\.|\S@\S+\.\S|[<>{}]/i.test(text);
}

/** Whether a text has the form of a person's name. */
export function isPerson(text: string): boolean {
  return text.length <= 60 && (PERSON.test(text) || EASTERN_PERSON.test(text));
}
