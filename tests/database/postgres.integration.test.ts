import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { migrations } from "../../src/database/migrations.ts";
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
  expect(versions).toEqual(migrations.map((_, at) => ({ version: at + 1 })));
  await Promise.all(databases.map((database) => database.close()));
});

test("a server that cannot be used is refused in a sentence that keeps the password", async ({
  skip,
}) => {
  if (missing) skip(missing);
  const url = new URL(await server.createDatabase());
  const away = `postgres://ada:secret@127.0.0.1:1${url.pathname}`;
  await expect(open(away)).rejects.toThrow(/DATABASE_URL: 127\.0\.0\.1:1 cannot be reached/);
  await expect(open(away)).rejects.not.toThrow(/secret/);
  url.pathname = "/nowhere";
  await expect(open(url.href)).rejects.toThrow(/has no such database/);
  await expect(open("postgres://")).rejects.toThrow(/DATABASE_URL/);
});

test("whole numbers beyond 32 bits come back as numbers", async ({ skip }) => {
  if (missing) skip(missing);
  const database = await open(await server.createDatabase());
  const rows = await database.query("SELECT CAST($1 AS BIGINT) AS n, count(*) AS one", [2 ** 45]);
  expect(rows).toEqual([{ n: 2 ** 45, one: 1 }]);
  await database.close();
});

test("what is to be done on commit is done after it, and not after a rollback", async ({
  skip,
}) => {
  if (missing) skip(missing);
  const database = await open(await server.createDatabase());
  const done: string[] = [];
  await database.transaction(async (tx) => tx.onCommit(() => done.push("committed")));
  const failing = database.transaction(async (tx) => {
    tx.onCommit(() => done.push("rolled back"));
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(done).toEqual(["committed"]);
  await database.close();
});
