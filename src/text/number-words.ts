import { languageOf } from "../languages/index.ts";

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
  return {
    written: new Map(entries(known.numbers?.written)),
    scales: new Map(powers.map(([word, power]) => [word, 10 ** power])),
  };
}

function entries(list = ""): [string, number][] {
  return [...list.matchAll(/(\S[^:]*):(\d+)/gu)].map(([, word = "", value]) => [
    word.trim(),
    Number(value),
  ]);
}
