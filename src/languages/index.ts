import * as recognised from "./recognised/index.ts";
import type { Language } from "./shape/language.ts";
import type { WordLists } from "./shape/word-lists.ts";
import { words } from "./shape/words.ts";
import * as spoken from "./spoken.ts";

export type { Claims, Language, Negation } from "./shape/language.ts";
export { words } from "./shape/words.ts";

/** The languages that the bot speaks. */
export const SPOKEN: readonly Language[] = Object.values(spoken);

/** All languages that have a file: those that the bot speaks, then those that it can only read. */
export const LANGUAGES: readonly Language[] = [...SPOKEN, ...Object.values(recognised)];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));
const UNKNOWN: Language = { code: "und" };

/**
 * What is known of a language; nothing of one that has no file.
 *
 * @param code BCP 47 primary subtag.
 */
export const languageOf = (code: string): Language => BY_CODE.get(code) ?? UNKNOWN;

/** The lists of a kind, by the BCP 47 primary subtags of the languages that have it. */
export const listsOf = <Kind extends keyof WordLists>(
  kind: Kind,
): ReadonlyMap<string, NonNullable<WordLists[Kind]>> =>
  new Map(
    LANGUAGES.flatMap(({ code, lists }) => {
      const list = lists?.[kind];
      return list === undefined ? [] : [[code, list] as const];
    }),
  );

/** For text whose language is not known: the words of a kind of all languages. */
export const wordsOfAll = (of: (language: Language) => string | undefined): readonly string[] =>
  LANGUAGES.flatMap((language) => words(of(language)));

/**
 * The same for patterns: the alternatives of all languages as the source of one, which matches nothing
 * where no language has any.
 */
export const anyOfAll = (
  of: (language: Language) => RegExp | undefined,
  among: readonly Language[] = LANGUAGES,
): string =>
  among
    .map(of)
    .filter((pattern) => pattern !== undefined)
    .map(({ source }) => source)
    .join("|") || "(?!)";

/** The same, as whole words where words stand by themselves, and anywhere where they are joined. */
export function wordsOrPartsOfAll(of: (language: Language) => RegExp | undefined): string {
  const [apart, joined] = [false, true].map((joins) =>
    anyOfAll(
      of,
      LANGUAGES.filter(({ joinsWords = false }) => joinsWords === joins),
    ),
  );
  return String.raw`(?<!\p{L})(?:${apart})(?!\p{L})|${joined}`;
}
