import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openPostgres } from "../../src/database/postgres.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";

const missing = whyNoPostgres();
let server: PostgresServer;

beforeAll(async () => {
  if (!missing) server = await startPostgres();
});
afterAll(() => server?.remove());

const open = async (url: string) => openPostgres(url, rememberingLog());

test("several processes may start at once; one of them makes the schema", async ({ skip }) => {
  if (missing) skip(missing);
  const url = await server.createDatabase();
  const databases = await Promise.all([1, 2, 3, 4].map(() => open(url)));
  await Promise.all(databases.map((database) => migrate(database)));
  const versions = await databases[0]?.query("SELECT version FROM schema_version");
  expect(versions).toEqual([{ version: 1 }]);
  await Promise.all(databases.map((database) => database.close()));
});
