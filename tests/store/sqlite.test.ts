import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { sqliteLibraryStore } from "../../src/store/sqlite-library-store.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { libraryContract } from "./library.contract.ts";

libraryContract("SQLite", async () => {
  const database = openSqlite(":memory:");
  const store = sqliteLibraryStore(database);
  return {
    store,
    damage: async (value) => {
      await database.query("UPDATE library SET value = $1", [value]);
    },
    records: async () => (await database.query("SELECT key FROM library")).length,
    cut: async () => {
      await database.query("ALTER TABLE library RENAME TO gone");
    },
    cutMessage: /no such table/,
    close: async () => {
      await store.disconnect?.();
      await database.close();
    },
  };
});

ledgerContract("SQLite", async () => {
  const database = openSqlite(":memory:");
  await migrate(database);
  return database;
});
