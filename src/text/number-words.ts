import { type Language, LANGUAGES, languageOf } from "../languages/index.ts";

/** Their signs of scale are understood everywhere. */
const EAST_ASIAN = ["ko", "ja", "zh"].map(languageOf);

/** Words of numbers in one language. */
export interface NumberWords {
  readonly written: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Matches the words of scale; global, whatever the case. */
  readonly scale: RegExp;
  /** Matches a `figure` in digits with the `scales` behind it; global, whatever the case. */
  readonly figure: RegExp;
}

const DIGITS = String.raw`\d{1,3}(?:[ ,.]\d{3})+(?!\d|[.,]\d)|\d+(?:[.,]\d+)*`;

function compile({ numbers }: Language): NumberWords {
  const powers = [...EAST_ASIAN.map((language) => language.numbers), numbers].flatMap((known) =>
    entries(known?.scales),
  );
  const written = new Map(entries(numbers?.written));
  const scales = new Map(powers.map(([word, power]) => [word, 10 ** power]));
  const scale = [...scales.keys()].toSorted((one, other) => other.length - one.length).join("|");
  return {
    written: new Map([...written, ...compounds(written, numbers)]),
    scales,
    scale: new RegExp(scale, "giu"),
    figure: new RegExp(
      String.raw`(?<![\p{Script=Latin}\d])(?<figure>${DIGITS})(?<scales>(?:[\s-]?(?:${scale})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]))*)`,
      "giu",
    ),
  };
}

/** The words of a list with their values: `three:3`. */
export function entries(list = ""): [string, number][] {
  return [...list.matchAll(/(\S[^:]*):(\d+)/gu)].map(([, word = "", value]) => [
    word.trim(),
    Number(value),
  ]);
}

/** Tens with units: `thirty-one`, `vingt-deux`, `einundzwanzig`. */
function compounds(
  written: ReadonlyMap<string, number>,
  { one, joint, unitsFirst }: NonNullable<Language["numbers"]> = {},
): [string, number][] {
  if (joint === undefined) return [];
  const tens = [...written].filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  const few = [...written].filter(([, value]) => value < 10);
  const units = one === undefined ? few : [[one, 1] as const, ...few];
  return tens.flatMap(([ten, more]) =>
    units.map(([unit, less]): [string, number] => {
      const word = unitsFirst === undefined ? `${ten}${joint}${unit}` : `${unit}${joint}${ten}`;
      return [word, more + less];
    }),
  );
}

const UNKNOWN = compile({ code: "und" });
const COMPILED = new Map(LANGUAGES.map((language) => [language.code, compile(language)] as const));

/** The words of numbers of a language; of one not known here only the signs of East Asia. */
export const numberWords = (language: string): NumberWords => COMPILED.get(language) ?? UNKNOWN;
