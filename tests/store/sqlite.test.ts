import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { sqliteLibraryStore } from "../../src/store/library/sqlite-library-store.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { libraryContract } from "./library.contract.ts";
import { libraryUnderTest } from "./library-under-test.ts";

libraryContract("SQLite", async () => {
  const database = openSqlite(":memory:");
  const store = sqliteLibraryStore(database);
  return libraryUnderTest(database, store, /no such table/);
});

ledgerContract("SQLite", async () => {
  const database = openSqlite(":memory:");
  await migrate(database);
  return database;
});
