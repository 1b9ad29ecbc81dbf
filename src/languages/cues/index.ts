import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";
import { alternatives, type Phrases } from "../shape/phrases.ts";
import type { CueWords, LanguageCues } from "./cue-words.ts";

/** Kinds of cue: what a sentence does, and how it stands to its text. */
export type Cue = keyof CueWords;

/** The cues of languages, by BCP 47 primary subtag. */
export const CUES: Readonly<Record<string, LanguageCues>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

const NEVER = /(?!)/u;
const compiled = new Map<string, RegExp>();

/** The pattern by which a cue is seen in a language; one that never matches where it has no words for it. */
export function cuePattern(language: string, cue: Cue): RegExp {
  const key = `${language} ${cue}`;
  const known = compiled.get(key) ?? compile(CUES[language], CUES[language]?.[cue]);
  compiled.set(key, known);
  return known;
}

/** The words of a cue of all languages, as the source of a pattern: a page mixes them. */
export const anyCue = (cue: Cue): string =>
  Object.values(CUES)
    .map((language) => alternatives(language[cue] ?? ""))
    .filter(Boolean)
    .join("|");

/** Whether there are cues for a language at all. */
export const hasCues = (language: string): boolean => Object.hasOwn(CUES, language);

function compile(language: LanguageCues | undefined, phrases: Phrases | undefined): RegExp {
  if (language === undefined || phrases === undefined) return NEVER;
  const { spaced, joinedBefore } = language;
  const joined = joinedBefore === undefined ? "" : `${joinedBefore}?`;
  const any = `${joined}(?:${alternatives(phrases)})`;
  return new RegExp(spaced ? String.raw`(?<![\p{L}\p{M}])${any}(?![\p{L}\p{M}])` : any, "iu");
}
