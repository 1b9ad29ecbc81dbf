type Pair = readonly [source: string, statement: string];

/** Statements that claim more than their source says, by what they add, and some that do not. */
export interface ClaimTable {
  /** Tell as a fact what the source leaves open. */
  readonly certain: readonly Pair[];
  /** Say of all what the source says of some. */
  readonly all: readonly Pair[];
  /** Give a reason of their own. */
  readonly cause: readonly Pair[];
  /** Have somebody grant what they only said. */
  readonly admits: readonly Pair[];
  /** Say the same in other words. */
  readonly same: readonly Pair[];
}
