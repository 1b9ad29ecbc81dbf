import { pieces, terms } from "../../text/terms.ts";
import { indexTerms } from "./bm25.ts";
import { questionWords } from "./question-words.ts";

/** Beside the question, the one before it: “and when?” */
const PREVIOUS_WEIGHT = 0.4;
/**
 * Beside whole words, what they are made of: finds “Brücke” in “Brückenbau”. So much finds the answer to
 * four German questions in a hundred more, and harms in no language.
 */
const PIECES_WEIGHT = 0.15;

/** How much each term counts. */
type Weights = ReadonlyMap<string, number>;

/** What a question looks for in a text. */
export interface Search {
  readonly words: Weights;
  readonly pieces: Weights;
  /** What an answer must cover. */
  readonly needed: { readonly words: Weights; readonly pieces: Weights };
}

/** The words of a question; those of the one before it count less, and in full where it has none of its own. */
export function searchFor(question: string, previous: string): Search {
  const own = questionWords(question);
  const before = questionWords(previous);
  const needed = own.size > 0 ? own : before;
  return {
    words: new Map([...each(before.keys(), PREVIOUS_WEIGHT), ...each(own.keys(), 1)]),
    pieces: new Map([
      ...each([...before.values()].flat(), PREVIOUS_WEIGHT),
      ...each([...own.values()].flat(), 1),
    ]),
    needed: { words: new Map(each(needed.keys(), 1)), pieces: piecesOf(needed) },
  };
}

const each = (all: Iterable<string>, weight: number): (readonly [string, number])[] =>
  [...all].map((term) => [term, weight] as const);

/** A long word counts more than a short one, but not by as much as it has more pieces. */
function piecesOf(words: ReadonlyMap<string, readonly string[]>): Weights {
  const weights = new Map<string, number>();
  for (const parts of words.values()) {
    for (const part of parts) {
      weights.set(part, (weights.get(part) ?? 0) + 1 / Math.sqrt(parts.length));
    }
  }
  return weights;
}

/** Sentences that can be searched by their words and, less, by the pieces that words are made of. */
export interface WordIndex {
  /** How well each sentence by itself answers. */
  scores(search: Search): Float64Array;
  /** How much of what is sought some sentences hold together, 0..1; without numbers, all of them. */
  share(search: Search, within?: readonly number[]): number;
}

export function indexWords(texts: readonly string[]): WordIndex {
  const byWords = indexTerms(texts.map((text) => terms(text)));
  const byPieces = indexTerms(texts.map((text) => pieces(text)));
  return {
    scores(search) {
      const inPieces = byPieces.scores(search.pieces);
      const inWords = byWords.scores(search.words);
      return inWords.map((score, at) => score + PIECES_WEIGHT * (inPieces[at] ?? 0));
    },
    share({ needed }, within) {
      const inWords = byWords.share(needed.words, within);
      if (needed.pieces.size === 0) return inWords;
      return (inWords + byPieces.share(needed.pieces, within)) / 2;
    },
  };
}
