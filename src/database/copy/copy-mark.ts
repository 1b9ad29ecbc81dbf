import type { Database } from "../database.ts";

/** In a store that is being filled from another: from which. It is there from before the first row until after the last. */
const MARK = "store_copy";

/** Which store a PostgreSQL store is being filled from; undefined when it is whole, or was never filled so. */
export async function copiedFrom(database: Database): Promise<string | undefined> {
  const [mark] = await database.query<{ found: string | null }>(
    `SELECT to_regclass('${MARK}')::text AS found`,
  );
  if (mark?.found == null) return undefined;
  const [row] = await database.query<{ source: string }>(`SELECT source FROM ${MARK}`);
  return row?.source;
}

/** Marks a store as being filled from `source`. */
export const markCopy = (database: Database, source: string): Promise<void> =>
  database.transaction(async (tx) => {
    await tx.query(
      `CREATE TABLE IF NOT EXISTS ${MARK} (id INTEGER PRIMARY KEY, source TEXT NOT NULL)`,
    );
    await tx.query(`INSERT INTO ${MARK} VALUES (1, $1)`, [source]);
  });

/** The store is whole. */
export async function unmarkCopy(database: Database): Promise<void> {
  await database.query(`DROP TABLE ${MARK}`);
}
