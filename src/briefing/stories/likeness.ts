import { storyMarks, type StoryText } from "./story-marks.ts";

/**
 * How a mark's rarity is told in a digest of few articles: as if so many others were there that do not have it. With the
 * articles alone, what two of two have in common would count for nothing.
 */
const OTHERS = 60;
const DAY_MS = 86_400_000;

/** The likenesses of articles, by their positions; symmetrical. */
export type Likenesses = readonly Float64Array[];

/**
 * How likely each two articles tell of one event: the log-odds of a logistic model over what they share. Its weights
 * were fitted on pairs of reports in English, German, French and Korean, and rounded.
 */
export function likenesses(texts: readonly StoryText[]): Likenesses {
  const marks = texts.map(storyMarks);
  const [words, names, figures] = (["words", "names", "figures"] as const).map((kind) =>
    shared(marks.map((one) => one[kind])),
  );
  return texts.map((one, row) =>
    Float64Array.from(texts, (other, column) => {
      const days = Math.abs(one.at - other.at) / DAY_MS;
      const isSameLanguage = one.language === other.language;
      return logOdds({
        isSameLanguage,
        days,
        words: words?.cosine[row]?.[column] ?? 0,
        names: names?.cosine[row]?.[column] ?? 0,
        figures: figures?.cosine[row]?.[column] ?? 0,
        rareNames: names?.rarity[row]?.[column] ?? 0,
        rareFigures: figures?.rarity[row]?.[column] ?? 0,
      });
    }),
  );
}

interface PairEvidence {
  readonly isSameLanguage: boolean;
  /** Between the two. */
  readonly days: number;
  /** Cosines of what they have of each kind, 0..1. */
  readonly words: number;
  readonly names: number;
  readonly figures: number;
  /** Sums of the rarities of what they share. */
  readonly rareNames: number;
  readonly rareFigures: number;
}

/** Two of one language share words by chance: they need more. */
const logOdds = (pair: PairEvidence): number =>
  -2.75 +
  (pair.isSameLanguage ? 20 * pair.words - 2 : 10 * pair.words) +
  2.3 * pair.names +
  5.6 * pair.figures +
  0.14 * Math.min(pair.rareNames, 20) +
  0.5 * Math.min(pair.rareFigures, 12) -
  0.066 * Math.min(pair.days, 60);

/** What each two of some sets have in common: the cosine, marks weighed by their rarity, and the sum of rarities. */
function shared(sets: readonly ReadonlySet<string>[]) {
  const holders = new Map<string, number[]>();
  for (const [at, set] of sets.entries())
    for (const mark of set) holders.set(mark, [...(holders.get(mark) ?? []), at]);
  const all = sets.length + OTHERS;
  const matrix = () => sets.map(() => new Float64Array(sets.length));
  const [cosine, rarity] = [matrix(), matrix()];
  const square = new Float64Array(sets.length);
  for (const held of holders.values()) {
    const weight = Math.log(1 + all / held.length) ** 2;
    const rare = Math.log(all / held.length);
    for (const row of held) {
      square[row] = (square[row] ?? 0) + weight;
      for (const column of held) {
        add(cosine[row], column, weight);
        add(rarity[row], column, rare);
      }
    }
  }
  for (const [row, values] of cosine.entries())
    for (const column of values.keys())
      values[column] =
        (values[column] ?? 0) / (Math.sqrt((square[row] ?? 0) * (square[column] ?? 0)) || 1);
  return { cosine, rarity };
}

function add(row: Float64Array | undefined, column: number, value: number): void {
  if (row !== undefined) row[column] = (row[column] ?? 0) + value;
}
