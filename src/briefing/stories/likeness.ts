import { storyMarks, type StoryText } from "./story-marks.ts";

/**
 * How a mark's rarity is told in a digest of few articles: as if so many others were there, of which as many have it as
 * have such marks by chance. With the articles alone, what two of two have in common would count for nothing.
 */
const OTHERS = 60;
const DAY_MS = 86_400_000;

/** The likenesses of articles, by their positions; symmetrical. */
export type Likenesses = readonly Float64Array[];

/** The share of articles that have a word, a name or a figure by chance: of any text, whatever it is about. */
type ByChance = (mark: string) => number;

const wordByChance: ByChance = () => 0.02;

/** A sound of three consonants is that of many names. */
function nameByChance(sound: string): number {
  if (sound.length <= 3) return 0.12;
  return sound.length === 4 ? 0.03 : 0.004;
}

/** Whole numbers below a hundred are in every long text, round ones in many. */
function figureByChance(figure: string): number {
  const value = Number(figure);
  if (Number.isInteger(value) && value < 100) return 0.25;
  const digits = figure.replaceAll(/\D/gu, "").replace(/0+$/u, "").length;
  if (digits <= 1) return 0.12;
  return digits === 2 ? 0.04 : 0.01;
}

/**
 * How likely each two articles tell of one event: the log-odds of a logistic model over what they share. Its weights
 * were fitted on pairs of reports in English, German, French and Korean, and on pairs of articles of all kinds in a
 * dozen languages that have nothing to do with each other, and rounded.
 */
export function likenesses(texts: readonly StoryText[]): Likenesses {
  const marks = texts.map(storyMarks);
  const words = shared(
    marks.map((one) => one.words),
    wordByChance,
  );
  const names = shared(
    marks.map((one) => one.names),
    nameByChance,
  );
  const figures = shared(
    marks.map((one) => one.figures),
    figureByChance,
  );
  const room = (kind: "names" | "figures", row: number, column: number): number =>
    Math.log((1 + (marks[row]?.[kind].size ?? 0)) * (1 + (marks[column]?.[kind].size ?? 0)));
  return texts.map((one, row) =>
    Float64Array.from(texts, (other, column) => {
      const days = Math.abs(one.at - other.at) / DAY_MS;
      const isSameLanguage = one.language === other.language;
      return logOdds({
        isSameLanguage,
        days,
        words: words.cosine[row]?.[column] ?? 0,
        names: names.cosine[row]?.[column] ?? 0,
        figures: figures.cosine[row]?.[column] ?? 0,
        rareNames: names.rarity[row]?.[column] ?? 0,
        rareFigures: figures.rarity[row]?.[column] ?? 0,
        roomForNames: room("names", row, column),
        roomForFigures: room("figures", row, column),
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
  /** How much both have that could be shared by chance: the logarithm of the product of how many there are. */
  readonly roomForNames: number;
  readonly roomForFigures: number;
}

/** In two languages figures alone are shared by chance: they tell of one event where they name somebody or some place. */
const UNNAMED = -10;

/** Two of one language share words by chance: they need more. */
function logOdds(pair: PairEvidence): number {
  if (!pair.isSameLanguage && pair.rareNames === 0) return UNNAMED;
  return (
    -4.36 +
    (pair.isSameLanguage ? 33 * pair.words - 3.6 : 65 * pair.words) +
    1.9 * pair.names +
    5.1 * pair.figures +
    0.25 * Math.min(pair.rareNames, 20) +
    0.63 * Math.min(pair.rareFigures, 12) -
    0.022 * Math.min(pair.days, 60) -
    0.33 * pair.roomForNames +
    0.1 * pair.roomForFigures
  );
}

/** What each two of some sets have in common: the cosine, marks weighed by their rarity, and the sum of rarities. */
function shared(sets: readonly ReadonlySet<string>[], byChance: ByChance) {
  const holders = new Map<string, number[]>();
  for (const [at, set] of sets.entries())
    for (const mark of set) holders.set(mark, [...(holders.get(mark) ?? []), at]);
  const all = sets.length + OTHERS;
  const matrix = () => sets.map(() => new Float64Array(sets.length));
  const [cosine, rarity] = [matrix(), matrix()];
  const square = new Float64Array(sets.length);
  for (const [mark, held] of holders) {
    const have = held.length + OTHERS * byChance(mark);
    const weight = Math.log(1 + all / have) ** 2;
    const rare = Math.log(all / have);
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
