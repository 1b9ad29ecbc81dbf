import { pieces, terms } from "../../text/terms.ts";
import { fold } from "../../text/fold.ts";
import type { QueryTerm } from "./query/query-terms.ts";
import { fitsWordOf } from "./query/word-forms.ts";

/** How far a sentence's word is the one that is asked for, 0..1. */
const SYNONYM = 0.65;
/** So much of a word's pieces is the word in another form, or a part of a compound. */
const SAME_WORD = 0.5;
/** Not “lunch” of “launch”, but “Maschine” of “Landmaschine”. */
const SAME_END = 0.7;

/** Sentences that can be asked how far each holds a word. */
export interface TermMatches {
  /** For each sentence, how far it holds the term, 0..1. */
  of(term: QueryTerm): Float64Array;
}

/** Indexes the words of sentences. Made once, asked often. */
export function indexTerms(texts: readonly string[], language: string): TermMatches {
  const byStem = new Map<string, Set<number>>();
  const vocabulary = new Map<string, Set<number>>();
  const parts = texts.map((text) => new Set(pieces(text, language)));
  const folded = texts.map((text) => fold(text).toLowerCase());
  for (const [at, text] of folded.entries()) {
    for (const stem of terms(text, language)) holdersOf(byStem, stem).add(at);
    for (const [word] of text.matchAll(WORD)) holdersOf(vocabulary, word).add(at);
  }
  const fits = fitsWordOf(language);
  return {
    of(term) {
      const values = new Float64Array(texts.length);
      const wanted = [...new Set(pieces(term.word, language))];
      const exact = byStem.get(term.stem);
      for (const at of texts.keys()) {
        const isThere = exact?.has(at) === true ? 1 : 0;
        values[at] = wanted.length === 0 ? isThere : (isThere + shareIn(wanted, parts[at])) / 2;
      }
      const raise = (holders: Iterable<number>, value: number): void => {
        for (const at of holders) values[at] = Math.max(values[at] ?? 0, value);
      };
      for (const [word, holders] of vocabulary) {
        const family = HAN.test(word) ? 0 : sharedForm(wanted, pieces(word, language));
        const synonym = term.synonyms.some((one) => fits(word, one)) ? SYNONYM : family;
        raise(holders, fits(word, term.word) ? 1 : synonym);
      }
      return values;
    },
  };
}
function shareIn(wanted: readonly string[], there: ReadonlySet<string> | undefined): number {
  return wanted.filter((part) => there?.has(part)).length / wanted.length;
}

/** How far a word is another form of the one that is wanted: it begins alike, or is most of it. */
function sharedForm(wanted: readonly string[], parts: readonly string[]): number {
  const share = shareIn(wanted, new Set(parts));
  return share >= (wanted[0] === parts[0] ? SAME_WORD : SAME_END) ? share : 0;
}

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{M}]+/gu;

function holdersOf(index: Map<string, Set<number>>, key: string): Set<number> {
  const holders = index.get(key) ?? new Set();
  index.set(key, holders);
  return holders;
}
