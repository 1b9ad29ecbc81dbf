import type { SentenceSigns } from "./sentence-signs.ts";
import { terms } from "../../../text/terms.ts";

/** A text of fewer sentences says too little to tell what belongs to it. */
const FEWEST_SENTENCES = 6;
// Planted orders share more than this with an article in one case of twenty, the first sentences of 60
// news articles always; of all their sentences one in five shares less.
const FEWEST_TERMS = 2;
const SMALLEST_SHARE = 0.2;
/** In a text without paragraphs, the sentences around one may have come with it. */
const AROUND = 2;

/** Whether a sentence belongs to its text, by the words that it shares with the rest. */
export type Belonging = "yes" | "hardly" | "no";

/**
 * For each sentence how much it shares with the rest of its text, its own paragraph left out, and with
 * the title: what stands in an article need not belong to it.
 */
export function belonging(signs: readonly SentenceSigns[], title: string): Belonging[] {
  if (signs.length < FEWEST_SENTENCES) return signs.map(() => "yes");
  const own = signs.map(({ text }) => termsOf(text));
  const holders = holdersOf(own);
  const named = new Set(termsOf(title));
  const inOnePiece = signs.at(-1)?.paragraph === 0;
  const isElsewhere = (at: number, other: number): boolean =>
    inOnePiece ? Math.abs(at - other) > AROUND : signs[at]?.paragraph !== signs[other]?.paragraph;
  const one = own.map((words, at): Belonging => {
    const shared = words.filter(
      (word) => named.has(word) || holders.get(word)?.some((other) => isElsewhere(at, other)),
    );
    if (shared.length === 0 && words.length > FEWEST_TERMS) return "no";
    // A word of the title counts twice.
    const count = shared.length + shared.filter((word) => named.has(word)).length;
    const little = count < FEWEST_TERMS || count < SMALLEST_SHARE * words.length;
    return little ? "hardly" : "yes";
  });
  if (inOnePiece) return one;
  // What stands in a paragraph of the text belongs to it, more or less.
  const home = new Set(
    signs.flatMap(({ paragraph }, at) => (one[at] === "yes" ? [paragraph] : [])),
  );
  return one.map((belongs, at) =>
    belongs === "no" && home.has(signs[at]?.paragraph ?? 0) ? "hardly" : belongs,
  );
}

/** Shorter than elsewhere, so that a word is found in its other forms: `close` in `closes`. */
const STEM = 5;
const termsOf = (text: string): string[] => [
  ...new Set(terms(text).map((term) => term.slice(0, STEM))),
];

function holdersOf(sentences: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, words] of sentences.entries()) {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), at]);
  }
  return holders;
}
