import { KeyvSqlite } from "@keyv/sqlite";
import type { KeyvStorageAdapter } from "keyv";
import type { SqliteDatabase } from "../../database/sqlite.ts";
import { CLEAR_EXPIRED_MS, LIBRARY_TABLE } from "./library-table.ts";

/** The library's table in the same SQLite file as the ledger, through the same connection. */
export function sqliteLibraryStore(database: SqliteDatabase): KeyvStorageAdapter {
  return new KeyvSqlite({
    driver: database.keyvDriver,
    table: LIBRARY_TABLE,
    clearExpiredInterval: CLEAR_EXPIRED_MS,
  });
}
