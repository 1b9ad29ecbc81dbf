import { type Language, LANGUAGES, languageOf, words } from "../languages/index.ts";

/** Their signs of scale are understood everywhere. */
const EAST_ASIAN = ["ko", "ja", "zh"].map(languageOf);

/** Words of numbers in one language, in small letters. */
export interface NumberWords {
  /** Those that are numbers by themselves. */
  readonly written: ReadonlyMap<string, number>;
  /** Those that are numbers only as a part of larger ones: `one` hundred, Italian venti`sei`. */
  readonly within: ReadonlyMap<string, number>;
  /** Words and signs that multiply, with their factors. */
  readonly scales: ReadonlyMap<string, number>;
  /** Matches the words of scale; global, whatever the case. */
  readonly scale: RegExp;
  /** Matches a `figure` in digits with the `scales` behind it; global, whatever the case. */
  readonly figure: RegExp;
  /** `A` hundred. */
  readonly articles: ReadonlySet<string>;
  /** One hundred `and` twenty. */
  readonly joints: ReadonlySet<string>;
  /** Takes a word to pieces that is made of those of a number; undefined where they stand apart. */
  readonly pieces: RegExp | undefined;
  readonly unitsFirst: boolean;
  /** Per cent in words; global. */
  readonly percent: RegExp;
  /** `Half`, at the end of what is before a number. */
  readonly halfBefore: RegExp;
}

const DIGITS = String.raw`\d{1,3}(?:[ ,.]\d{3})+(?!\d|[.,]\d)|\d+(?:[.,]\d+)*`;
const NEVER = "(?!)";

function compile({ numbers = {} }: Language): NumberWords {
  const powers = [...EAST_ASIAN.map((language) => language.numbers), numbers].flatMap((known) =>
    entries(known?.scales),
  );
  const scales = new Map(powers.map(([word, power]) => [word, 10 ** power]));
  const scale = longestFirst(scales.keys());
  const written = new Map(entries(numbers.written));
  const within = new Map(entries(numbers.within));
  const joints = new Set(words(numbers.joint));
  const parts = [...written.keys(), ...within.keys(), ...joints, ...scales.keys()];
  return {
    written,
    within,
    scales,
    scale: new RegExp(scale, "giu"),
    figure: new RegExp(
      String.raw`(?<![\p{Script=Latin}\d])(?<figure>${DIGITS})(?<scales>(?:[\s-]?(?:${scale})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]))*)`,
      "giu",
    ),
    articles: new Set(words(numbers.article)),
    joints,
    pieces: numbers.joined ? new RegExp(longestFirst(parts), "gu") : undefined,
    unitsFirst: numbers.unitsFirst ?? false,
    percent: new RegExp(numbers.percent?.source ?? NEVER, "gu"),
    halfBefore: new RegExp(String.raw`(?:${numbers.half?.source ?? NEVER})\s$`, "u"),
  };
}

/** The alternatives of a pattern. */
const longestFirst = (parts: Iterable<string>): string =>
  [...parts].toSorted((one, other) => other.length - one.length).join("|");

/** The words of a list with their values: `three:3`. */
export function entries(list = ""): [string, number][] {
  return [...list.matchAll(/(\S[^:]*):(\d+)/gu)].map(([, word = "", value]) => [
    word.trim(),
    Number(value),
  ]);
}

const UNKNOWN = compile({ code: "und" });
const COMPILED = new Map(LANGUAGES.map((language) => [language.code, compile(language)] as const));

/** The words of numbers of a language; of one not known here only the signs of East Asia. */
export const numberWords = (language: string): NumberWords => COMPILED.get(language) ?? UNKNOWN;
