import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { migrations } from "../../src/database/migrations.ts";
import { openSqlite, type SqliteDatabase } from "../../src/database/sqlite.ts";
import { storeFile } from "../../src/database/file/store-file.ts";
import { commandLine } from "../support/terminal-of.ts";

let folder: string;
let copy: string;
const opened: SqliteDatabase[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-backup-"));
  copy = join(folder, "copies", "monday.sqlite");
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await rm(folder, { recursive: true });
});

const run = (...argv: string[]) => commandLine(argv, { env: { DATA_DIR: folder } });

async function openStore(): Promise<SqliteDatabase> {
  const database = openSqlite(storeFile(folder));
  opened.push(database);
  await migrate(database);
  return database;
}

/** A question, and the thread it is asked in: the one never without the other. */
const ask = (database: SqliteDatabase, at: number) =>
  database.transaction(async (tx) => {
    const ts = `${at}.000100`;
    await tx.query(
      "INSERT INTO thread (team, channel, thread, touched_at) VALUES ('T1', 'C1', $1, $2)",
      [ts, at],
    );
    await tx.query(
      `INSERT INTO question (team, channel, thread, ts, body, asked_at)
       VALUES ('T1', 'C1', $1, $1, $2, $3)`,
      [ts, "Who pays for the night ferry? ".repeat(100), at],
    );
  });

const countIn = (file: string): { threads: number; questions: number; integrity: string } => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const [row] = database
      .prepare(
        `SELECT (SELECT count(*) FROM thread) AS threads, (SELECT count(*) FROM question) AS questions,
           (SELECT integrity_check FROM pragma_integrity_check) AS integrity`,
      )
      .all();
    return row as ReturnType<typeof countIn>;
  } finally {
    database.close();
  }
};

test("a backup holds one moment, whatever is written meanwhile, and everything from before", async () => {
  const database = await openStore();
  const before = 300;
  for (let at = 0; at < before; at += 1) await ask(database, at);

  const ended = new AbortController();
  const backedUp = run("backup", copy).finally(() => ended.abort());
  let written = before;
  for (; !ended.signal.aborted || written === before; written += 1) {
    await ask(database, written);
    // The copy is made beside the event loop, which has to come to see its end.
    await new Promise(setImmediate);
  }
  expect(await backedUp).toMatchObject({ code: 0, err: "" });

  const { threads, questions, integrity } = countIn(copy);
  expect(integrity).toBe("ok");
  expect(threads).toBe(questions);
  expect(threads).toBeGreaterThanOrEqual(before);
  expect(threads).toBeLessThanOrEqual(written);
  expect(await readdir(join(folder, "copies"))).toEqual(["monday.sqlite"]);
  expect((await stat(copy)).mode & 0o777).toBe(0o600);
});

test("what is restored is the store of the backup, and what was there is kept", async () => {
  const database = await openStore();
  await ask(database, 1);
  await run("backup", copy);
  await ask(database, 2);
  await database.close();

  const { code, out, err } = await run("restore", copy);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(countIn(storeFile(folder))).toMatchObject({ threads: 1, questions: 1 });
  const [, kept = ""] = /kept: (\S+)/u.exec(out) ?? [];
  expect(countIn(kept)).toMatchObject({ threads: 2, questions: 2 });
  const again = await openStore();
  await ask(again, 3);
  expect(countIn(storeFile(folder))).toMatchObject({ threads: 2 });
});

test("a store is restored where none was, and where the file is no database", async () => {
  await ask(await openStore(), 1);
  await run("backup", copy);
  await Promise.all(opened.splice(0).map((database) => database.close()));
  for (const begin of [() => rm(storeFile(folder)), () => writeFile(storeFile(folder), "noise")]) {
    await begin();
    expect(await run("restore", copy)).toMatchObject({ code: 0, err: "" });
    expect(countIn(storeFile(folder))).toMatchObject({ threads: 1 });
  }
});

test("nothing is restored under a process that works on the store", async () => {
  const database = await openStore();
  await run("backup", copy);
  await database.joinWorkers(async () => {});
  await ask(database, 1);
  const refused = await run("restore", copy);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toMatch(/^A Briefdesk is at work on .+ Stop it first/u);
  expect(countIn(storeFile(folder))).toMatchObject({ threads: 1 });
  await database.close();
  expect(await run("restore", copy)).toMatchObject({ code: 0 });
});

const databaseOf = (...statements: string[]) => {
  const file = join(folder, "strange.sqlite");
  const database = new DatabaseSync(file);
  for (const statement of statements) database.exec(statement);
  database.close();
  return file;
};
const aText = async () => {
  const file = join(folder, "strange.sqlite");
  await writeFile(file, "Dear reader, this is a letter. ".repeat(200));
  return file;
};
const aTornBackup = async () => {
  await run("backup", copy);
  const bytes = await readFile(copy);
  bytes.fill(7, 4_096, 12_288);
  await writeFile(copy, bytes);
  return copy;
};

test.each([
  { what: "a text", from: aText, says: "no backup of Briefdesk" },
  {
    what: "a database of another program",
    from: () => databaseOf("CREATE TABLE recipe (dish)"),
    says: "no backup of Briefdesk",
  },
  { what: "a torn backup", from: aTornBackup, says: "damaged" },
  {
    what: "the backup of a newer version",
    from: () =>
      databaseOf(
        "CREATE TABLE schema_version (version INTEGER PRIMARY KEY)",
        `INSERT INTO schema_version VALUES (${migrations.length + 1})`,
      ),
    says: "newer Briefdesk",
  },
  { what: "nothing", from: () => join(folder, "nothing.sqlite"), says: "no such file" },
])("$what is refused, and the store is as it was", async ({ from, says }) => {
  const database = await openStore();
  await ask(database, 1);
  const refused = await run("restore", await from());
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain(says);
  expect(refused.err.trim().split("\n")).toHaveLength(1);
  expect(countIn(storeFile(folder))).toMatchObject({ threads: 1 });
  expect((await readdir(folder)).filter((name) => name.includes(".part"))).toEqual([]);
});

test("no file is written over, and where no store is none is made", async () => {
  const missing = await run("backup", copy);
  expect(missing).toMatchObject({ code: 1, out: "" });
  expect(missing.err).toContain("There is no store yet");
  expect(existsSync(storeFile(folder))).toBe(false);
  await openStore();
  const over = await run("backup", storeFile(folder));
  expect(over).toMatchObject({ code: 1, out: "" });
  expect(over.err).toContain("exists already");
});

test("a place that cannot be written to is named in one sentence", async () => {
  await openStore();
  await writeFile(join(folder, "a-file"), "");
  const { code, err } = await run("backup", join(folder, "a-file", "copy.sqlite"));
  expect(code).toBe(1);
  expect(err).toMatch(/^The copy \S+ cannot be made: (?:ENOTDIR|EEXIST)\.\n$/u);
});

test("a store on PostgreSQL is left to PostgreSQL's own tools", async () => {
  const env = { DATABASE_URL: "postgres://user:password@db.example/database" };
  for (const command of ["backup", "restore"]) {
    const { code, err } = await commandLine([command, copy], { env });
    expect(code).toBe(1);
    expect(err).toContain("pg_dump");
  }
});

test.each(["backup", "restore"])("%s without a file says what it takes", async (command) => {
  const { code, err } = await run(command);
  expect(code).toBe(2);
  expect(err).toContain(`${command} FILE`);
});
