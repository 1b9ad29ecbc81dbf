/** A sentence that reads otherwise than before (both are given), that is new, or that is gone. */
export interface Change {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** How an article differs from its earlier version. */
export interface Changes {
  /** In the order of the newer version; what is gone comes last. */
  readonly list: readonly Change[];
  /** Share of the earlier sentences that are still there, 0..1. */
  readonly kept: number;
}
