import { type Language, languageOf } from "../languages/index.ts";

/** Their signs of scale are understood everywhere. */
const EAST_ASIAN = ["ko", "ja", "zh"].map(languageOf);

/** Words of numbers in one language. */
export interface NumberWords {
  readonly written: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
}

/** The words of numbers of a language; of one not known here only the signs of East Asia. */
export function numberWords(language: string): NumberWords {
  const known = languageOf(language);
  const powers = [...EAST_ASIAN, known].flatMap(({ numbers }) => entries(numbers?.scales));
  const written = new Map(entries(known.numbers?.written));
  return {
    written: new Map([...written, ...compounds(written, known.numbers)]),
    scales: new Map(powers.map(([word, power]) => [word, 10 ** power])),
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
