import { statSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { SqliteDriver } from "@keyv/sqlite";
import { ConfigError } from "../errors.ts";
import type { Message } from "../messages/catalogue.ts";
import type { Database, Row, Value } from "./database.ts";
import { forOwnerAlone } from "./file/for-owner-alone.ts";
import { workersLock } from "./workers-lock.ts";
import { commitQueue } from "./commit-queue.ts";

/** Another process (`briefdesk status`) may hold the file for a moment; SQLite waits this long for it. */
const BUSY_TIMEOUT_MS = 5_000;

/** More texts than the whole program has; beyond it the cache starts anew. */
const CACHED_STATEMENTS = 200;

/** The embedded engine: one file, one connection. */
export interface SqliteDatabase extends Database {
  readonly engine: "sqlite";
  /** Lets Keyv write through the same connection, so that its writes keep out of open transactions. */
  readonly keyvDriver: SqliteDriver;
  /**
   * Enters this process among those that work on the file, until the database is closed or the
   * process ends, however it ends. `alone` runs first when no other process is among them.
   */
  joinWorkers(alone: () => Promise<void>): Promise<void>;
  /** Takes what was deleted out of the write-ahead log, too; skipped while another process reads from it. */
  truncateLog(): Promise<void>;
  /**
   * Throws where the file was moved away, removed or replaced: what is written then goes on into a file that
   * nobody will open again.
   */
  assertInPlace(): void;
}

/**
 * Opens a SQLite file (created with its folder when absent; `:memory:` for none) through Node's own
 * engine. `synchronous=FULL`: what is committed survives a power cut, at 0.3–4 ms a commit.
 *
 * There is one connection and one queue. A second connection in the same process would block the
 * event loop for the whole busy timeout, and on a shared one another caller's write would join an
 * open transaction and vanish with its rollback.
 *
 * @throws ConfigError when the folder cannot be written or the file is not a sound database.
 */
export function openSqlite(file: string): SqliteDatabase {
  const connection = connect(file);
  const inode = inodeOf(file);
  const queue = commitQueue(connection);
  const workers = workersLock(file);
  const run = createRunner(connection);
  const named = (text: string, parameters: readonly Value[]): Row[] =>
    run(text, [
      Object.fromEntries(parameters.map((value, index) => [index + 1, value ?? null] as const)),
    ]) as Row[];

  const transaction = async <T>(work: (tx: Database) => Promise<T>): Promise<T> => {
    const effects: (() => void)[] = [];
    const inside: Database = {
      engine: "sqlite",
      query: async <R extends Row>(text: string, parameters: readonly Value[] = []) =>
        named(text, parameters) as R[],
      transaction: (inner) => inner(inside),
      onCommit: (effect) => void effects.push(effect),
      close: async () => {},
    };
    const result = await queue.transaction(() => work(inside));
    for (const effect of effects) effect();
    return result;
  };

  return {
    engine: "sqlite",
    query: <T extends Row>(text: string, parameters: readonly Value[] = []) =>
      queue.alone(() => named(text, parameters) as T[]),
    transaction,
    onCommit: (effect) => effect(),
    close: () =>
      queue.alone(() => {
        workers.leave();
        if (connection.isOpen) connection.close();
      }),
    keyvDriver: {
      name: "custom",
      connect: async () => ({
        query: (text, ...parameters) => queue.alone(() => run(text, parameters as SQLInputValue[])),
        // The connection is not Keyv's to close.
        close: async () => {},
      }),
    },
    joinWorkers: workers.join,
    truncateLog: () => queue.alone(() => truncateLog(connection)),
    assertInPlace() {
      const now = inodeOf(file);
      if (now !== inode) throw new Error(`${file} is another file than the one that was opened`);
    },
  };
}

/** It is not waited for: the next time will do, and nothing else could be done meanwhile. */
function truncateLog(connection: DatabaseSync): void {
  connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

/** Which file it is, whatever its name; undefined for none. */
const inodeOf = (file: string): bigint | undefined =>
  statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;

function connect(file: string): DatabaseSync {
  try {
    if (file !== ":memory:") forOwnerAlone(file);
    const connection = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    connection.exec("PRAGMA journal_mode = WAL");
    connection.exec("PRAGMA synchronous = FULL");
    connection.exec("PRAGMA foreign_keys = ON");
    // What is forgotten is overwritten in the file, and the log is cut off whenever it begins anew.
    connection.exec("PRAGMA secure_delete = ON");
    connection.exec("PRAGMA journal_size_limit = 0");
    // A read-only file opens without complaint and fails at the first write: try one now.
    connection.exec("BEGIN IMMEDIATE; CREATE TABLE write_probe (n); ROLLBACK");
    // From here on a locked file is waited for without blocking, see `commitQueue`.
    connection.exec("PRAGMA busy_timeout = 0");
    return connection;
  } catch (error) {
    throw new ConfigError([{ key: "DATA_DIR", says: faultOf(error, file) }]);
  }
}

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
function faultOf(error: unknown, file: string): Message {
  const { code = "", errcode = 0 } = error as { code?: string; errcode?: number };
  const primary = errcode & 0xff;
  const values = { file };
  if (primary === 11 || primary === 26) return { key: "fileDamaged", values };
  if (primary === 5) return { key: "fileLocked", values };
  if (primary === 13 || code === "ENOSPC") return { key: "diskFull", values };
  if (primary === 8 || primary === 14 || ["EACCES", "EPERM", "EROFS"].includes(code))
    return { key: "fileUnwritable", values };
  const detail = error instanceof Error ? error.message : String(error);
  return { key: "fileFault", values: { file, detail } };
}

function createRunner(connection: DatabaseSync) {
  const cache = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = cache.get(text);
    if (known) return known;
    if (cache.size >= CACHED_STATEMENTS) cache.clear();
    const statement = connection.prepare(text);
    cache.set(text, statement);
    return statement;
  };
  return (
    text: string,
    parameters: SQLInputValue[] | [Record<string, SQLInputValue>],
  ): unknown[] => {
    const statement = prepare(text);
    const bound = parameters as SQLInputValue[];
    if (statement.columns().length > 0) return statement.all(...bound);
    statement.run(...bound);
    return [];
  };
}
