/** What is asked of a row; a value that is undefined is not asked for. */
type Values<Row> = { readonly [Column in keyof Row]?: Row[Column] | undefined };

/** Rows by a key, as a table of a database has them. */
export interface Table<Row> {
  get(key: readonly unknown[]): Row | undefined;
  /** Inserts the row, or replaces the one with its key. */
  put(row: Row): void;
  where(values: Values<Row>): Row[];
  /** Drops those rows, and returns them. */
  drop(values: Values<Row>): Row[];
  dropWhere(is: (row: Row) => boolean): void;
}

export function table<Row extends object>(keyOf: (row: Row) => readonly unknown[]): Table<Row> {
  const rows = new Map<string, Row>();
  const where: Table<Row>["where"] = (values) =>
    [...rows.values()].filter((row) =>
      Object.entries(values).every(
        ([name, value]) => value === undefined || row[name as keyof Row] === value,
      ),
    );
  return {
    get: (key) => rows.get(JSON.stringify(key)),
    put: (row) => void rows.set(JSON.stringify(keyOf(row)), row),
    where,
    drop(values) {
      const dropped = where(values);
      for (const row of dropped) rows.delete(JSON.stringify(keyOf(row)));
      return dropped;
    },
    dropWhere(is) {
      for (const [key, row] of rows) if (is(row)) rows.delete(key);
    },
  };
}

/** Compares rows by their columns, the first first. */
export const by =
  <Row>(...columns: readonly (keyof Row)[]) =>
  (one: Row, other: Row): number => {
    for (const column of columns) {
      if (one[column] < other[column]) return -1;
      if (one[column] > other[column]) return 1;
    }
    return 0;
  };
