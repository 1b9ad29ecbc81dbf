import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { portuguese } from "./pt.ts";
import { czech } from "./recognised/cs.ts";
import { danish } from "./recognised/da.ts";
import { finnish } from "./recognised/fi.ts";
import { indonesian } from "./recognised/asia/id.ts";
import { lithuanian } from "./recognised/lt.ts";
import { slovak } from "./recognised/sk.ts";
import { greek } from "./recognised/el.ts";
import { hebrew } from "./recognised/asia/he.ts";
import { hindi } from "./recognised/asia/hi.ts";
import { thai } from "./recognised/asia/th.ts";
import { vietnamese } from "./recognised/asia/vi.ts";
import { hungarian } from "./recognised/hu.ts";
import { norwegian } from "./recognised/no.ts";
import { polish } from "./recognised/pl.ts";
import { romanian } from "./recognised/ro.ts";
import { swedish } from "./recognised/sv.ts";
import { turkish } from "./recognised/tr.ts";
import { ukrainian } from "./recognised/uk.ts";
import { russian } from "./ru.ts";
import type { Language } from "./shape/language.ts";
import { words } from "./shape/words.ts";
import { chinese } from "./zh.ts";

export type { Claims, Language, Negation } from "./shape/language.ts";
export { words } from "./shape/words.ts";

/** The languages that the bot speaks. */
export const SPOKEN: readonly Language[] = [
  [english, german, french, spanish, italian, portuguese, dutch, russian],
  [korean, japanese, chinese, arabic],
].flat();

/** All languages that have a file: those that the bot speaks, then those that it can only read. */
export const LANGUAGES: readonly Language[] = [
  ...SPOKEN,
  swedish,
  danish,
  norwegian,
  finnish,
  polish,
  czech,
  ukrainian,
  hungarian,
  romanian,
  turkish,
  slovak,
  lithuanian,
  indonesian,
  greek,
  hebrew,
  vietnamese,
  thai,
  hindi,
];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));
const UNKNOWN: Language = { code: "und" };

/**
 * What is known of a language; nothing of one that has no file.
 *
 * @param code BCP 47 primary subtag.
 */
export const languageOf = (code: string): Language => BY_CODE.get(code) ?? UNKNOWN;

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
