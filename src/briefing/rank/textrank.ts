const DAMPING = 0.85;
const MOST_PASSES = 40;
const SETTLED = 1e-6;

/**
 * How central each sentence is to a text, the most central one 1: PageRank over the overlap of the
 * sentences' terms, each overlap divided by the logarithms of both lengths (Mihalcea and Tarau,
 * “TextRank: Bringing Order into Texts”, 2004). Quadratic in the number of sentences.
 */
export function textRank(sentences: readonly ReadonlySet<string>[]): number[] {
  const count = sentences.length;
  if (count === 0) return [];
  const edges = overlaps(sentences);
  const strength = rowSums(edges, count);
  let rank: Float64Array = new Float64Array(count).fill(1 / count);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = step(rank, edges, strength);
    const moved = rank.reduce((sum, value, at) => sum + Math.abs(value - (next[at] ?? 0)), 0);
    rank = next;
    if (moved < SETTLED) break;
  }
  const highest = rank.reduce((most, value) => Math.max(most, value), 0) || 1;
  return Array.from(rank, (value) => value / highest);
}

/** One row a sentence: the weight of its edge to every other. Counted term by term, not pair by pair. */
function overlaps(sentences: readonly ReadonlySet<string>[]): Float64Array {
  const count = sentences.length;
  const edges = new Float64Array(count * count);
  for (const holders of holdersOfTerms(sentences)) {
    for (const [position, one] of holders.entries()) {
      for (let at = position + 1; at < holders.length; at += 1) {
        edges[one * count + (holders[at] ?? 0)]! += 1;
      }
    }
  }
  const logs = sentences.map((sentence) => Math.log(sentence.size || 1));
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const common = edges[one * count + other] ?? 0;
      const norm = (logs[one] ?? 0) + (logs[other] ?? 0);
      const weight = norm > 0 ? common / norm : 0;
      edges[one * count + other] = weight;
      edges[other * count + one] = weight;
    }
  }
  return edges;
}

function holdersOfTerms(sentences: readonly ReadonlySet<string>[]): Iterable<number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, sentence] of sentences.entries()) {
    for (const term of sentence) {
      const known = holders.get(term);
      if (known) known.push(at);
      else holders.set(term, [at]);
    }
  }
  return holders.values();
}

function rowSums(edges: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    for (let at = row * count; at < (row + 1) * count; at += 1) sums[row]! += edges[at] ?? 0;
  }
  return sums;
}

/** Each sentence hands its rank on along its edges; one without edges to all alike. */
function step(rank: Float64Array, edges: Float64Array, strength: Float64Array): Float64Array {
  const count = rank.length;
  const next = new Float64Array(count);
  let adrift = 0;
  for (let from = 0; from < count; from += 1) {
    const total = strength[from] ?? 0;
    const share = (DAMPING * (rank[from] ?? 0)) / (total || count);
    if (total === 0) {
      adrift += share;
      continue;
    }
    const row = from * count;
    for (let to = 0; to < count; to += 1) next[to]! += share * (edges[row + to] ?? 0);
  }
  return next.map((value) => value + adrift + (1 - DAMPING) / count);
}
