import { languageOf } from "../index.ts";
import type { CueWords, LanguageCues } from "../shape/cue-words.ts";
import { alternatives, type Phrases } from "../shape/phrases.ts";
import { phrasesOfAll } from "./phrases-of-all.ts";

/** Kinds of cue: what a sentence does, and how it stands to its text. */
export type Cue = keyof CueWords;

const NEVER = /(?!)/u;
const cuesOf = (language: string): LanguageCues | undefined => languageOf(language).lists?.cues;

const compiled = new Map<string, RegExp>();

/** The pattern by which a cue is seen in a language; one that never matches where it has no words for it. */
export function cuePattern(language: string, cue: Cue): RegExp {
  const key = `${language} ${cue}`;
  const known = compiled.get(key) ?? compile(cuesOf(language), cuesOf(language)?.[cue]);
  compiled.set(key, known);
  return known;
}

/** The words of a cue of all languages, as the source of a pattern: a page mixes them. */
export const anyCue = (cue: Cue): string => phrasesOfAll("cues", (cues) => cues[cue]);

/** Whether there are cues for a language at all. */
export const hasCues = (language: string): boolean => cuesOf(language) !== undefined;

function compile(language: LanguageCues | undefined, phrases: Phrases | undefined): RegExp {
  if (language === undefined || phrases === undefined) return NEVER;
  const { spaced, joinedBefore } = language;
  const joined = joinedBefore === undefined ? "" : `${joinedBefore}?`;
  const any = `${joined}(?:${alternatives(phrases)})`;
  return new RegExp(spaced ? String.raw`(?<![\p{L}\p{M}])${any}(?![\p{L}\p{M}])` : any, "iu");
}
