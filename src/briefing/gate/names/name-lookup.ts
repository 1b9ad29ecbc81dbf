import type { Passage } from "../../evidence/evidence.ts";
import { isMisspelling } from "./misspelling.ts";

/** Countries under their other names: the people, the language, the seat of government. */
const ALIASES =
  `us usa america american americans washington states united/uk britain british england english
london kingdom united/un united nations/eu european europe brussels union/rok korea korean seoul/
dprk pyongyang korea/china chinese beijing/russia russian moscow kremlin/france french/
germany german/spain spanish/netherlands dutch/ireland irish/scotland scottish/wales welsh/
israel israeli/japan japanese tokyo/estados unidos uu eua/vereinigten vereinigte staaten usa/
stati uniti usa/verenigde staten vs/соединённые соединённых соединенные соединенных штаты штатов сша`
    .split(/\/\s*/)
    .map((group) => group.split(/\s+/));
const QUARTERS = ["first", "second", "third", "fourth"];
const SMALL_WORDS = /^(?:of|the|and|for|to|in|on)$/;
/** Endings of cases, plurals and possessives are no longer in the languages that have them. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** `NATO`, `YoY`, `NGOs`. */
const ACRONYM = /^\p{Lu}\p{L}{0,4}\p{Lu}s?$/u;
/** `Celsius` is written `°C`. */
const DEGREES = /^(?:celsius|fahrenheit)$/u;
/** Before a name these say how something stands to it: `Anti-NATO`, `Ex-Bundesliga`. */
const PREFIX = /^(?:Anti|Non|Pro|Ex|Post|Pre)$/u;
/** `лондонский` of Лондон. */
const ADJECTIVE_OF_NAME = /(?<=\p{Script=Cyrillic}{4})ск\p{L}{2,3}$/u;
/** `Rob` of Robert. */
const SHORT_FORM = /^\p{Lu}\p{Ll}{2,4}$/u;

/**
 * Whether a text speaks of a name's word: as written, with another ending, in full, as a country's
 * other name, as the words an acronym stands for, or by its parts.
 */
export function speaksOf(text: Passage, word: string): boolean {
  const small = word.toLowerCase();
  const bare = small.replace(/[^\p{L}\p{N}]/gu, "");
  const quarter = /^Q([1-4])$/.exec(word)?.[1];
  if (bare === "" || text.words.has(bare) || text.words.has(small)) return true;
  if (text.words.has(withoutAccents(bare))) return true;
  if ((bare.length > LONGEST_ENDING || bare !== small) && text.small.includes(small)) return true;
  if (quarter !== undefined) return text.small.includes(`${QUARTERS[Number(quarter) - 1]} quarter`);
  if (DEGREES.test(bare) && text.small.includes(`°${bare[0]}`)) return true;
  if (hasOtherEnding(text, bare) || hasAlias(text, bare) || isShortForm(text, word)) return true;
  if (text.words.values().some((one) => isMisspelling(bare, one))) return true;
  if (ACRONYM.test(word)) {
    const one = word.replace(/s$/u, "");
    return initials(text.small).includes(one.toLowerCase()) || isPartOfAcronym(text, one);
  }
  const parts = word.split(/[-/]/);
  const isSaid = (part: string): boolean =>
    !/^\p{Lu}/u.test(part) || PREFIX.test(part) || speaksOf(text, part);
  return parts.length > 1 && parts.every(isSaid);
}

/** `Curaçao` is written `Curacao`, too. */
const withoutAccents = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
    .normalize("NFC");

/** Whether a text has the acronym of a name's words: `ECB` of European Central Bank. */
export function hasAcronymOf({ written }: Passage, words: readonly string[]): boolean {
  const capitals = words.map((word) => word[0] ?? "").join("");
  return capitals.length > 1 && /^\p{Lu}+$/u.test(capitals) && written.has(capitals);
}

function hasOtherEnding({ words }: Passage, bare: string): boolean {
  if (bare.length <= SHORTEST_STEM) return false;
  const { length } = bare.replace(ADJECTIVE_OF_NAME, "");
  const stem = bare.slice(0, Math.max(SHORTEST_STEM, bare.length - LONGEST_ENDING));
  return words
    .values()
    .filter((one) => one.startsWith(stem))
    .map((one) => one.replace(ADJECTIVE_OF_NAME, ""))
    .some((one) => Math.abs(one.length - length) <= LONGEST_ENDING);
}

/** `UK` of UKIP. */
function isPartOfAcronym({ written }: Passage, word: string): boolean {
  return written.values().some((one) => one.startsWith(word) && /^\p{Lu}+s?$/u.test(one));
}

function isShortForm({ written }: Passage, word: string): boolean {
  return SHORT_FORM.test(word) && written.values().some((one) => one.startsWith(word));
}

function hasAlias({ words }: Passage, word: string): boolean {
  return ALIASES.some((group) => group.includes(word) && group.some((alias) => words.has(alias)));
}

function initials(text: string): string {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !SMALL_WORDS.test(word))
    .map((word) => word[0])
    .join("");
}
