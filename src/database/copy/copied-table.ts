import type { Database, Row, Value } from "../database.ts";

/** A table that is copied from one engine to another. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its key, in the key's order. */
  readonly key: readonly KeyColumn[];
}

interface KeyColumn {
  readonly name: string;
  readonly isText: boolean;
}

/** Rows that are read at a time: few enough for the parameters of one statement, of which PostgreSQL takes 65,535. */
const PAGE = 500;

/** Made by each store for itself: its schema's version, its sign of life, its jobs (see `jobs/move`). */
const OWN = new Set(["schema_version", "heartbeat", "job"]);

/** Columns that the library's adapters fill each in a way of their own. */
const ADAPTERS = new Set(["namespace"]);

/** All tables of a SQLite store that hold records, as its schema has them: what a later version adds is among them. */
export async function copiedTables(store: Database): Promise<CopiedTable[]> {
  const tables = await store.query<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  const names = tables.map(({ name }) => name).filter((name) => !OWN.has(name));
  return Promise.all(names.map((name) => describe(store, name)));
}

async function describe(store: Database, table: string): Promise<CopiedTable> {
  const all = await store.query<{ name: string; type: string; pk: number }>(
    "SELECT name, type, pk FROM pragma_table_info($1) ORDER BY pk, cid",
    [table],
  );
  const found = all.filter(({ name }) => !ADAPTERS.has(name));
  const declared = found.filter(({ pk }) => pk > 0);
  // The library's table has a unique index in place of a primary key; a log has none, and goes by all that it says.
  const unique = declared.length > 0 ? declared : found.filter(({ name }) => name === "key");
  const key = unique.length > 0 ? unique : found;
  return {
    name: table,
    columns: found.map(({ name }) => name),
    key: key.map(({ name, type }) => ({ name, isText: /CHAR|TEXT/u.test(type) })),
  };
}

/** The rows of a table in the order of its key, by pages, after the row whose key is given. */
export async function* pagesOf(
  database: Database,
  table: CopiedTable,
  after?: readonly Value[],
): AsyncGenerator<Row[]> {
  const order = orderOf(database, table);
  const holes = order.map((_, at) => `$${at + 1}`).join(", ");
  let last = after;
  for (;;) {
    const where = last === undefined ? "" : `WHERE (${order.join(", ")}) > (${holes})`;
    const rows = await database.query(
      `SELECT ${table.columns.join(", ")} FROM ${table.name} ${where}
       ORDER BY ${order.join(", ")} LIMIT ${PAGE}`,
      last ?? [],
    );
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    last = table.key.map(({ name }) => end[name]);
  }
}

/** The key of a table's last row; undefined where it has none. */
export async function lastKey(
  database: Database,
  table: CopiedTable,
): Promise<Value[] | undefined> {
  const backwards = orderOf(database, table).map((column) => `${column} DESC`);
  const [row] = await database.query(
    `SELECT ${table.key.map(({ name }) => name).join(", ")} FROM ${table.name}
     ORDER BY ${backwards.join(", ")} LIMIT 1`,
  );
  return row && table.key.map(({ name }) => row[name]);
}

/** Text by its bytes, as SQLite sorts it: a column of PostgreSQL may sort by its server's language. */
const orderOf = ({ engine }: Database, { key }: CopiedTable): string[] =>
  key.map(({ name, isText }) => (isText && engine === "postgres" ? `${name} COLLATE "C"` : name));
