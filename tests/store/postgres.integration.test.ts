import { afterAll, beforeAll } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openPostgres } from "../../src/database/postgres.ts";
import { postgresLibraryStore } from "../../src/store/library/postgres-library-store.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { sqlLedgerContract } from "./ledger.contract.ts";
import { storedLibraryContract } from "./library.contract.ts";
import { libraryUnderTest } from "./library-under-test.ts";

const missing = whyNoPostgres();
let server: PostgresServer;

beforeAll(async () => {
  if (!missing) server = await startPostgres();
});
afterAll(() => server?.remove());

const openDatabase = async () => openPostgres(await server.createDatabase(), rememberingLog());

storedLibraryContract(
  "PostgreSQL",
  async () => {
    const database = await openDatabase();
    const store = postgresLibraryStore(database, rememberingLog());
    return libraryUnderTest(database, store, /does not exist/);
  },
  missing,
);

sqlLedgerContract(
  "PostgreSQL",
  async () => {
    const database = await openDatabase();
    await migrate(database);
    return database;
  },
  missing,
);
