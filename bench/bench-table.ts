/** What a benchmark measured: one row a thing, in the order in which it should be read. */
export interface BenchTable {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** The same as counts by name, where they are compared from version to version. */
  readonly figures?: Readonly<Record<string, Figure>>;
}

/** So many of so many. */
export interface Figure {
  readonly n: number;
  readonly of: number;
}

/** Median, or another quantile (0..1), of figures in any order. */
export function quantile(figures: readonly number[], share = 0.5): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** One decimal is all that these figures bear. */
export const rounded = (figure: number): number => Math.round(figure * 10) / 10;
