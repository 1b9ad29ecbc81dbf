import { KeyvSqlite } from "@keyv/sqlite";
import type { KeyvStorageAdapter } from "keyv";
import type { SqliteDatabase } from "../database/sqlite.ts";

/** Expired rows are deleted so often; until then they are only not read. */
const CLEAR_EXPIRED_MS = 60 * 60_000;

/** The library's table in the same SQLite file as the ledger, through the same connection. */
export function sqliteLibraryStore(database: SqliteDatabase): KeyvStorageAdapter {
  return new KeyvSqlite({
    driver: database.keyvDriver,
    table: "library",
    clearExpiredInterval: CLEAR_EXPIRED_MS,
  });
}
