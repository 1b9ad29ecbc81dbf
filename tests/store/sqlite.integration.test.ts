import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { sqliteLibraryStore } from "../../src/store/library/sqlite-library-store.ts";
import { sqlLedgerContract } from "./ledger.contract.ts";
import { storedLibraryContract } from "./library.contract.ts";
import { libraryUnderTest } from "./library-under-test.ts";

storedLibraryContract("SQLite", async () => {
  const database = openSqlite(":memory:");
  const store = sqliteLibraryStore(database);
  return libraryUnderTest(database, store, /no such table/);
});

sqlLedgerContract("SQLite", async () => {
  const database = openSqlite(":memory:");
  await migrate(database);
  return database;
});
