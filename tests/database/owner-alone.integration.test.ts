import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite, type SqliteDatabase } from "../../src/database/sqlite.ts";

const SECRET = "the harbour master told nobody but us";

let folder: string;
let database: SqliteDatabase | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-owner-"));
});
afterEach(async () => {
  await database?.close();
  database = undefined;
  await rm(folder, { recursive: true });
});

const permissions = async (path: string) => (await stat(path)).mode & 0o777;

describe("the files of the store are for their owner's eyes alone", () => {
  test("a new folder, the database, its log and the file of the workers", async () => {
    const data = join(folder, "data");
    database = openSqlite(join(data, "store.sqlite"));
    await database.joinWorkers(async () => {});
    await database.query("CREATE TABLE note (body TEXT)");
    expect(await permissions(data)).toBe(0o700);
    const files = await readdir(data);
    expect(files).toEqual(
      expect.arrayContaining(["store.sqlite", "store.sqlite-wal", "store.sqlite-workers"]),
    );
    for (const file of files)
      expect([file, await permissions(join(data, file))]).toEqual([file, 0o600]);
  });

  test("a database that others could read is theirs no more, and its folder stays as it was", async () => {
    await chmod(folder, 0o755);
    const file = join(folder, "store.sqlite");
    database = openSqlite(file);
    await database.close();
    await chmod(file, 0o664);
    database = openSqlite(file);
    expect(await permissions(file)).toBe(0o600);
    expect(await permissions(folder)).toBe(0o755);
  });
});

/** The files that hold what was told. */
const holders = async () => {
  const files = ["store.sqlite", "store.sqlite-wal"].map((name) => join(folder, name));
  const found = await Promise.all(
    files.filter(existsSync).map(async (file) => [file, await readFile(file)] as const),
  );
  return found.filter(([, bytes]) => bytes.includes(SECRET)).map(([file]) => file);
};

describe("what is deleted", () => {
  test("is gone from the file and from its log, not only from the answers", async () => {
    const store = openSqlite(join(folder, "store.sqlite"));
    database = store;
    await store.query("CREATE TABLE note (body TEXT)");
    for (let n = 0; n < 50; n += 1)
      await store.query("INSERT INTO note VALUES ($1)", [`${n} ${SECRET}`]);
    await store.truncateLog();
    expect(await holders()).toHaveLength(1);

    await store.query("DELETE FROM note");
    await store.truncateLog();
    expect(await holders()).toEqual([]);
  });

  test("waits for no other reader, and goes the next time", async () => {
    const file = join(folder, "store.sqlite");
    const store = openSqlite(file);
    database = store;
    await store.query("CREATE TABLE note (body TEXT)");
    await store.query("INSERT INTO note VALUES ($1)", [SECRET]);
    const reader = openSqlite(file);
    await reader.transaction(async (tx) => {
      await tx.query("SELECT * FROM note");
      await store.truncateLog();
    });
    await reader.close();
    await store.query("DELETE FROM note");
    await store.truncateLog();
    expect(await holders()).toEqual([]);
  });
});
