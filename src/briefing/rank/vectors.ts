/** Weights of terms. */
export type Vector = ReadonlyMap<string, number>;

/** One vector of length 1 a document: term frequency times inverse document frequency. */
export function tfIdf(documents: readonly (readonly string[])[]): Vector[] {
  const holders = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(document)) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return documents.map((document) => {
    const vector = new Map<string, number>();
    for (const term of document) {
      const rarity = Math.log(1 + documents.length / (holders.get(term) ?? 1));
      vector.set(term, (vector.get(term) ?? 0) + rarity);
    }
    const length = Math.hypot(...vector.values()) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
}

/** Sum over the terms that both have; for vectors of length 1 the cosine, 0..1. */
export function dot(one: Vector, other: Vector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** What vectors have in common: their sum, with length 1. */
export function centroid(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  const length = Math.hypot(...sum.values()) || 1;
  for (const [term, weight] of sum) sum.set(term, weight / length);
  return sum;
}
