import { pieces, terms } from "../article/terms.ts";
import { indexTerms } from "./bm25.ts";
import { questionPieces, questionTerms } from "./question-words.ts";

/** Beside the question, the one before it: “and when?” */
const PREVIOUS_WEIGHT = 0.4;
/**
 * Beside whole words, what they are made of: finds “Brücke” in “Brückenbau”. So much finds the answer to
 * four German questions in a hundred more, and harms in no language.
 */
const PIECES_WEIGHT = 0.15;

/** What is looked for: terms with their weights, and those that an answer must cover. */
interface Sought {
  readonly query: ReadonlyMap<string, number>;
  readonly needed: readonly string[];
}

/** What a question looks for in a text. */
export interface Search {
  readonly words: Sought;
  readonly pieces: Sought;
}

/** The terms of a question; those of the one before it count less, and in full where it has none of its own. */
export function searchFor(question: string, previous: string): Search {
  return {
    words: sought(questionTerms(question), questionTerms(previous)),
    pieces: sought(questionPieces(question), questionPieces(previous)),
  };
}

function sought(own: readonly string[], previous: readonly string[]): Sought {
  const query = new Map(previous.map((term) => [term, PREVIOUS_WEIGHT]));
  for (const term of own) query.set(term, 1);
  return { query, needed: own.length > 0 ? own : [...query.keys()] };
}

/** Sentences that can be searched by their words and, less, by the pieces that words are made of. */
export interface WordIndex {
  /** How well each sentence by itself answers. */
  scores(search: Search): Float64Array;
  /** How much of what is sought some sentences hold together, 0..1; without numbers, all of them. */
  share(search: Search, within?: readonly number[]): number;
}

export function indexWords(texts: readonly string[]): WordIndex {
  const byWords = indexTerms(texts.map(terms));
  const byPieces = indexTerms(texts.map(pieces));
  return {
    scores(search) {
      const inPieces = byPieces.scores(search.pieces.query);
      const inWords = byWords.scores(search.words.query);
      return inWords.map((score, at) => score + PIECES_WEIGHT * (inPieces[at] ?? 0));
    },
    share(search, within) {
      const inWords = byWords.share(search.words.needed, within);
      if (search.pieces.needed.length === 0) return inWords;
      return (inWords + byPieces.share(search.pieces.needed, within)) / 2;
    },
  };
}
