import { afterAll, beforeAll } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openPostgres } from "../../src/database/postgres.ts";
import { postgresLibraryStore } from "../../src/store/postgres-library-store.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { libraryContract } from "./library.contract.ts";

const missing = whyNoPostgres();
let server: PostgresServer;

beforeAll(async () => {
  if (!missing) server = await startPostgres();
});
afterAll(() => server?.remove());

const openDatabase = async () => openPostgres(await server.createDatabase(), rememberingLog());

libraryContract(
  "PostgreSQL",
  async () => {
    const database = await openDatabase();
    const store = postgresLibraryStore(database, rememberingLog());
    return {
      store,
      damage: async (value) => {
        await database.query("UPDATE library SET value = $1", [value]);
      },
      records: async () => (await database.query("SELECT key FROM library")).length,
      cut: async () => {
        await database.query("ALTER TABLE library RENAME TO gone");
      },
      cutMessage: /does not exist/,
      close: async () => {
        await store.disconnect?.();
        await database.close();
      },
    };
  },
  missing,
);

ledgerContract(
  "PostgreSQL",
  async () => {
    const database = await openDatabase();
    await migrate(database);
    return database;
  },
  missing,
);
