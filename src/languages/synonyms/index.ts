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
import type { Concept, Synonyms } from "./synonyms.ts";

export type { Concept } from "./synonyms.ts";

/** By BCP 47 primary subtag. */
export const SYNONYMS: Readonly<Record<string, Synonyms>> = {
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

/** Words that mean much the same to who asks. */
export interface SynonymGroup {
  readonly concept: Concept | undefined;
  /** `*` stands for any ending. */
  readonly words: readonly string[];
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

function groupsOf({ besides, ...concepts }: Synonyms): SynonymGroup[] {
  const shared = Object.entries(concepts).map(([concept, text]) => ({
    // Its keys are those of its type.
    concept: concept as Concept,
    words: words(text),
  }));
  const own = besides.split("\n").map((text) => ({ concept: undefined, words: words(text) }));
  return [...shared, ...own.filter((group) => group.words.length > 0)];
}

const GROUPS = new Map(
  Object.entries(SYNONYMS).map(([code, synonyms]) => [code, groupsOf(synonyms)] as const),
);

/** The groups of a language; none of one that is not known. */
export const synonymGroups = (code: string): readonly SynonymGroup[] => GROUPS.get(code) ?? [];
