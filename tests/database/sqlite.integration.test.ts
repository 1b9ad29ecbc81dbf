import { chmod, chown, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { type SqliteDatabase, openSqlite } from "../../src/database/sqlite.ts";
import { ConfigError } from "../../src/errors.ts";

let folder: string;
let file: string;
const opened: SqliteDatabase[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-sqlite-"));
  file = join(folder, "briefdesk.db");
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await rm(folder, { recursive: true });
});

const open = (path = file): SqliteDatabase => {
  const database = openSqlite(path);
  opened.push(database);
  return database;
};
const openTable = async () => {
  const database = open();
  await database.query("CREATE TABLE note (body TEXT)");
  return database;
};
const notes = async (database: SqliteDatabase) =>
  (await database.query<{ body: string }>("SELECT body FROM note ORDER BY rowid")).map(
    ({ body }) => body,
  );
const faultOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "no fault";
};

describe("transactions", () => {
  test("a transaction that throws leaves nothing behind", async () => {
    const database = await openTable();
    const failing = database.transaction(async (tx) => {
      await tx.query("INSERT INTO note VALUES ($1)", ["lost"]);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await notes(database)).toEqual([]);
  });

  test("another caller's write waits for an open transaction, and survives its rollback", async () => {
    const database = await openTable();
    const failing = database.transaction(async (tx) => {
      await tx.query("INSERT INTO note VALUES ($1)", ["lost"]);
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error("changed my mind");
    });
    const beside = database.query("INSERT INTO note VALUES ($1)", ["kept"]);
    await expect(failing).rejects.toThrow("changed my mind");
    await beside;
    expect(await notes(database)).toEqual(["kept"]);
  });

  test("callers take turns in the order in which they came", async () => {
    const database = await openTable();
    const add = (body: string) =>
      database.transaction(async (tx) => {
        await new Promise((resolve) => setImmediate(resolve));
        await tx.query("INSERT INTO note VALUES ($1)", [body]);
      });
    await Promise.all([add("a"), database.query("INSERT INTO note VALUES ('b')"), add("c")]);
    expect(await notes(database)).toEqual(["a", "b", "c"]);
  });

  test("a transaction within a transaction is part of it", async () => {
    const database = await openTable();
    const failing = database.transaction(async (tx) => {
      await tx.transaction((inner) => inner.query("INSERT INTO note VALUES ('inner')"));
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await notes(database)).toEqual([]);
  });

  test("what is to be done on commit is done after it, and not after a rollback", async () => {
    const database = await openTable();
    const done: string[] = [];
    await database.transaction(async (tx) => {
      tx.onCommit(() => done.push("committed"));
      expect(done).toEqual([]);
    });
    const failing = database.transaction(async (tx) => {
      tx.onCommit(() => done.push("rolled back"));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(done).toEqual(["committed"]);
  });
});

describe("a file that cannot be used is refused in a sentence", () => {
  test("a damaged one", async () => {
    await writeFile(file, "this is no database, and never was one ".repeat(200));
    expect(faultOf(() => open())).toMatch(/DATA_DIR: .*is damaged or is not a database/);
  });

  test("one that was cut off", async () => {
    const database = await openTable();
    await migrate(database);
    await database.close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, 5_000).fill(0x41, 100));
    expect(faultOf(() => open())).toMatch(/is damaged/);
  });

  test("one in a folder that cannot be written", async ({ skip }) => {
    const whoAmI = process.getuid?.();
    if (whoAmI === undefined) skip("this system has no users that may not write");
    await chmod(folder, 0o555);
    // Root may write everywhere: somebody else tries.
    const NOBODY = 65_534;
    if (whoAmI === 0) process.seteuid?.(NOBODY);
    try {
      expect(faultOf(() => open())).toMatch(/cannot be written\. Let the user that runs Briefdesk/);
      expect(faultOf(() => open(join(folder, "deeper", "briefdesk.db")))).toMatch(
        /cannot be written/,
      );
    } finally {
      if (whoAmI === 0) process.seteuid?.(0);
      await chmod(folder, 0o755);
    }
  });

  test("one that may only be read", async ({ skip }) => {
    const whoAmI = process.getuid?.();
    if (whoAmI === undefined) skip("this system has no users that may not write");
    await (await openTable()).close();
    await chmod(folder, 0o777);
    await chmod(file, 0o444);
    if (whoAmI === 0) process.seteuid?.(65_534);
    try {
      expect(faultOf(() => open())).toMatch(/cannot be written/);
    } finally {
      if (whoAmI === 0) process.seteuid?.(0);
      await chown(folder, whoAmI ?? 0, process.getgid?.() ?? 0);
    }
  });

  test("one that a newer version has written", async () => {
    const database = open();
    await migrate(database);
    await database.query("INSERT INTO schema_version (version) VALUES (99)");
    await expect(migrate(database)).rejects.toThrow(/newer Briefdesk \(its schema is 99/);
  });
});

test("migrating again changes nothing", async () => {
  const database = open();
  await migrate(database);
  await database.query("INSERT INTO post (team, channel, ts, posted_at) VALUES ('T', 'C', '1', 1)");
  await migrate(database);
  expect(await database.query("SELECT team FROM post")).toEqual([{ team: "T" }]);
});

test("a full disk fails the write at hand, keeps what was there, and is over when there is room", async () => {
  const database = await openTable();
  await database.query("INSERT INTO note VALUES ('kept')");
  const [{ page_count: pages } = { page_count: 0 }] = await database.query<{ page_count: number }>(
    "PRAGMA page_count",
  );
  await database.query(`PRAGMA max_page_count = ${pages}`);
  const large = database.transaction(async (tx) => {
    await tx.query("INSERT INTO note VALUES ('beside it')");
    await tx.query("INSERT INTO note VALUES ($1)", ["x".repeat(100_000)]);
  });
  await expect(large).rejects.toThrow("database or disk is full");
  expect(await notes(database)).toEqual(["kept"]);
  await database.query("PRAGMA max_page_count = 1000000");
  await database.query("INSERT INTO note VALUES ('later')");
  expect(await notes(database)).toEqual(["kept", "later"]);
});

test("what was committed is there after a copy of the files, as after a crash", async () => {
  const database = await openTable();
  await database.query("INSERT INTO note VALUES ('kept')");
  for (const end of ["", "-wal"]) await writeFile(`${file}.copy${end}`, await readFile(file + end));
  expect(await notes(open(`${file}.copy`))).toEqual(["kept"]);
});
