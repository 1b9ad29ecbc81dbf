import type { Passage } from "../../evidence/evidence.ts";
import { hanNames } from "./han-names.ts";
import { hasKoreanName, koreanNames } from "./korean-names.ts";
import { hasPartOf } from "./german-nouns.ts";
import { monthNames } from "../../../languages/calendar/month-names.ts";
import { capitalisedNames } from "./latin-names.ts";
import { speaksOf } from "./name-lookup.ts";

/** A name in a statement, with the way to look it up. */
export interface Name {
  /** Its words, or the one piece of it that can be told. */
  readonly parts: readonly string[];
  isIn(text: Passage, part: string): boolean;
}

/**
 * The names in a statement: capitalised words in the alphabets that have capitals; nouns by their
 * particles in Korean; people by their titles and loanwords in Chinese and Japanese.
 *
 * @param article what the statement is about; a word it knows as a name is one.
 */
export function namesIn(statement: string, article: Passage, language: string): Name[] {
  const capitalised = capitalisedNames(statement, article, language);
  return [
    ...capitalised.map((parts) => ({ parts, isIn: lookupIn(language) })),
    ...unspacedNames(statement, article, language),
  ];
}

/** Beside what holds for all names: months are written in short, and German makes one noun of others. */
function lookupIn(language: string): Name["isIn"] {
  const months = monthNames(language);
  return (text, part) =>
    speaksOf(text, part) ||
    (months.find((names) => names.includes(part.toLowerCase())) ?? []).some((name) =>
      text.words.has(name),
    ) ||
    (language === "de" && hasPartOf(text, part));
}

/** `シント・マールテン` is written without its dots, too. */
const withoutDots = (text: string): string => text.replace(/[·・‧]/gu, "");

function unspacedNames(statement: string, article: Passage, language: string): Name[] {
  if (language === "ko") {
    const names = koreanNames(statement).filter(
      (name) => !name.common || hasKoreanName(article.squeezed, name),
    );
    return names.map((name) => ({
      parts: [name.noun],
      isIn: ({ squeezed }) => hasKoreanName(squeezed, name),
    }));
  }
  if (language !== "zh" && language !== "ja") return [];
  return hanNames(statement, language).map((piece) => ({
    parts: [piece],
    isIn: ({ squeezed }) => withoutDots(squeezed).includes(withoutDots(piece)),
  }));
}
