import { afterAll, beforeAll } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openPostgres } from "../../src/database/postgres.ts";
import { postgresLibraryStore } from "../../src/store/library/postgres-library-store.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { libraryContract } from "./library.contract.ts";
import { libraryUnderTest } from "./library-under-test.ts";

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
    return libraryUnderTest(database, store, /does not exist/);
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
