import type { Database, Row } from "../database.ts";
import { lastKey, pagesOf, type CopiedTable } from "./copied-table.ts";

/**
 * Copies the rows of a table that come after those that are there already, in pages that are written whole or not at
 * all: what was interrupted goes on where it was.
 *
 * @param onRows called after each page, with the number of its rows
 */
export async function copyTable(
  from: Database,
  to: Database,
  table: CopiedTable,
  onRows: (count: number) => void,
): Promise<void> {
  for await (const rows of pagesOf(from, table, await lastKey(to, table))) {
    await insert(to, table, rows);
    onRows(rows.length);
  }
}

async function insert(to: Database, { name, columns }: CopiedTable, rows: Row[]): Promise<void> {
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  const holes = rows.map((_, row) => {
    const own = columns.map((__, column) => `$${row * columns.length + column + 1}`);
    return `(${own.join(", ")})`;
  });
  await to.query(`INSERT INTO ${name} (${columns.join(", ")}) VALUES ${holes.join(", ")}`, values);
}
