/** What a column or a parameter may hold. Booleans are stored as 0 and 1, structures as JSON. */
export type Value = string | number | null | undefined;

/** A row as it comes back: whole numbers are `number`, absent values `null`. */
export type Row = Record<string, string | number | null>;

/**
 * A SQL engine. One text serves both engines: `$1` parameters, `ON CONFLICT`, `RETURNING`, row
 * values; identifiers in lower case.
 */
export interface Database {
  readonly engine: "sqlite" | "postgres";
  /** One statement. Throws what the engine throws. */
  query<T extends Row = Row>(text: string, parameters?: readonly Value[]): Promise<T[]>;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. Inside,
   * only the handle that `work` is given may be used: on SQLite every other caller waits until the
   * transaction has ended. A transaction within a transaction joins the outer one.
   */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /** Runs `effect` once the open transaction is committed, never when it is rolled back; at once outside of one. */
  onCommit(effect: () => void): void;
  close(): Promise<void>;
}
