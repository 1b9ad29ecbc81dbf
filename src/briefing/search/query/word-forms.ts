import { terms } from "../../../text/terms.ts";

/** Whether a word, or a run of words that are not spaced, has what a pattern stands for; `*` is any ending. */
export type FitsWord = (word: string, pattern: string) => boolean;

const stemOf = (pattern: string): string => pattern.replace("*", "");

const begins: FitsWord = (word, pattern) =>
  pattern.endsWith("*") ? word.startsWith(stemOf(pattern)) : word === pattern;

/**
 * A shorter part is in too many words by chance, and what stands before it is a word of its own, which most
 * prefixes are shorter than: “verletzt” is nothing of “letzt”.
 */
const LEAST_PART = 4;
const LEAST_BEFORE = 4;

/** German and Dutch put words together, and the last part says what it is: “Eintrittspreise” are prices. */
const endsCompound: FitsWord = (word, pattern) => {
  if (begins(word, pattern)) return true;
  const part = stemOf(pattern);
  return part.length >= LEAST_PART && part !== pattern && word.indexOf(part) >= LEAST_BEFORE;
};

/** Arabic words alike without article, particles and endings. */
const sharesStem: FitsWord = (word, pattern) => {
  const [stem] = terms(word, "ar");
  return stem !== undefined && stem === terms(stemOf(pattern), "ar")[0];
};

/** Particles follow Korean words without a space. */
const takesParticles: FitsWord = (word, pattern) => word.startsWith(stemOf(pattern));

const isPart: FitsWord = (run, pattern) => run.includes(stemOf(pattern));

const FITS: ReadonlyMap<string, FitsWord> = new Map(
  Object.entries({
    ar: sharesStem,
    de: endsCompound,
    ja: isPart,
    ko: takesParticles,
    nl: endsCompound,
    zh: isPart,
  }),
);

/** How words of a language fit the patterns of its lists. */
export const fitsWordOf = (language: string): FitsWord => FITS.get(language) ?? begins;
