// Okapi BM25 with the usual k1; b is low because a sentence is not long for being wordy.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** Documents that can be searched by their terms. */
export interface TermIndex {
  /** How well each document answers a query, a term → weight: Okapi BM25 (Robertson and Zaragoza, 2009). */
  scores(query: ReadonlyMap<string, number>): Float64Array;
  /**
   * How much of the terms some documents hold together, 0..1, by rarity and by how much each counts;
   * without numbers, all of them.
   */
  share(needed: ReadonlyMap<string, number>, within?: readonly number[]): number;
}

/** An index over documents, each the list of its terms. Made once, asked often. */
export function indexTerms(documents: readonly (readonly string[])[]): TermIndex {
  const postings = postingsOf(documents);
  const total = documents.reduce((sum, { length }) => sum + length, 0);
  const mean = total / documents.length || 1;
  const normal = documents.map(
    ({ length }) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean),
  );
  const weightOf = (term: string): number =>
    weight(postings.get(term)?.size ?? 0, documents.length);
  return {
    scores(query) {
      const scores = new Float64Array(documents.length);
      for (const [term, asked] of query) {
        const holders = postings.get(term) ?? NOWHERE;
        const worth = asked * (SATURATION + 1) * rarity(holders.size, documents.length);
        for (const [at, frequency] of holders) {
          scores[at]! += (worth * frequency) / (frequency + (normal[at] ?? SATURATION));
        }
      }
      return scores;
    },
    share(needed, within) {
      const isHeld = (term: string): boolean =>
        within ? within.some((at) => postings.get(term)?.has(at)) : postings.has(term);
      let all = 0;
      let held = 0;
      for (const [term, counts] of needed) {
        const worth = counts * weightOf(term);
        all += worth;
        if (isHeld(term)) held += worth;
      }
      return all === 0 ? 0 : held / all;
    },
  };
}

type Postings = Map<string, Map<number, number>>;
const NOWHERE: ReadonlyMap<number, number> = new Map();

/** For each term the documents that hold it, with how often. */
function postingsOf(documents: readonly (readonly string[])[]): Postings {
  const postings: Postings = new Map();
  for (const [at, document] of documents.entries()) {
    for (const term of document) {
      const holders = postings.get(term);
      if (holders) holders.set(at, (holders.get(at) ?? 0) + 1);
      else postings.set(term, new Map([[at, 1]]));
    }
  }
  return postings;
}

function rarity(holders: number, documents: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}

/** A term that occurs nowhere weighs as much as one that occurs once: it speaks against an answer. */
function weight(holders: number, documents: number): number {
  return Math.log(1 + (documents + 0.5) / (Math.max(1, holders) + 0.5));
}
