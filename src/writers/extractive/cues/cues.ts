import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";
import type { CueWords, LanguageCues, QuestionForm } from "./cue-words.ts";

/** Kinds of cue: what a sentence does, and how it stands to its text. */
export type Cue = keyof CueWords;

const LANGUAGES: Readonly<Record<string, LanguageCues>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  zh,
};

/** Scripts whose words have no space between them, and Korean, whose endings are part of the word. */
const UNSPACED = /^(?:ja|zh|ko)$/;
const NEVER = /(?!)/u;
const compiled = new Map<string, RegExp>();

/** The pattern by which a cue is seen in a language; one that never matches where it has no words for it. */
export function cuePattern(language: string, cue: Cue): RegExp {
  const key = `${language} ${cue}`;
  const known = compiled.get(key) ?? compile(language, LANGUAGES[language]?.[cue]);
  compiled.set(key, known);
  return known;
}

/** Whether there are words for a language at all. */
export const knows = (language: string): boolean => language in LANGUAGES;

function compile(language: string, words: string | undefined): RegExp {
  if (words === undefined) return NEVER;
  const any = words.trim().replace(/\s*\|\s*/gu, "|");
  const joined = language === "ar" ? `[وف]?(?:${any})` : `(?:${any})`;
  return new RegExp(
    UNSPACED.test(language) ? joined : String.raw`(?<![\p{L}\p{M}])${joined}(?![\p{L}\p{M}])`,
    "iu",
  );
}

/** How statements of a language become questions, the most telling first. */
export const questionForms = (language: string): readonly QuestionForm[] =>
  LANGUAGES[language]?.asks ?? [];
