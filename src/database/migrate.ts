import { ConfigError } from "../errors.ts";
import type { Database } from "./database.ts";
import { migrations } from "./migrations.ts";
import { SQL_DIALECTS } from "./sql-dialect.ts";

/**
 * Brings a database to the newest schema. Every process calls it at start; the first one does the
 * work, in one transaction, and the others wait for it.
 *
 * @throws ConfigError when the database was written by a newer version of the program.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const dialect = SQL_DIALECTS[tx.engine];
    if (dialect.migrationLock !== undefined) await tx.query(dialect.migrationLock);
    await tx.query("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)");
    const from = await currentVersion(tx);
    if (from > migrations.length) throw newerSchema(from);
    for (const [index, statementsFor] of migrations.entries()) {
      if (index < from) continue;
      for (const statement of statementsFor(dialect)) await tx.query(statement);
      await tx.query("INSERT INTO schema_version (version) VALUES ($1)", [index + 1]);
    }
  });
}

async function currentVersion(tx: Database): Promise<number> {
  const [row] = await tx.query<{ version: number | null }>(
    "SELECT max(version) AS version FROM schema_version",
  );
  return row?.version ?? 0;
}

function newerSchema(version: number): ConfigError {
  const values = { version, known: migrations.length };
  return new ConfigError([{ says: { key: "databaseNewer", values } }]);
}
