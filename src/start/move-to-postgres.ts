import { existsSync, realpathSync } from "node:fs";
import { PgBoss } from "pg-boss";
import { copiedFrom, markCopy, unmarkCopy } from "../database/copy/copy-mark.ts";
import { copiedTables, type CopiedTable } from "../database/copy/copied-table.ts";
import { copyTable } from "../database/copy/copy-table.ts";
import { fingerprintOf, isSame, type Fingerprint } from "../database/copy/fingerprint.ts";
import { migrate } from "../database/migrate.ts";
import { openPostgres, type PostgresDatabase } from "../database/postgres.ts";
import { openSqlite, type SqliteDatabase } from "../database/sqlite.ts";
import { workersLock } from "../database/workers-lock.ts";
import { BackupError } from "../errors.ts";
import { HEARTBEAT_MS } from "../jobs/durable-jobs.ts";
import { fingerprintOfJobs, fingerprintOfMovedJobs } from "../jobs/move/job-fingerprint.ts";
import { moveJobs } from "../jobs/move/move-jobs.ts";
import { startBoss } from "../jobs/pgboss-queues.ts";
import type { Log } from "../ports/world.ts";
import { postgresLibraryStore } from "../store/library/postgres-library-store.ts";
import { sqliteLibraryStore } from "../store/library/sqlite-library-store.ts";

/** How far the move is: so many of a table's records, of so many. */
export interface MoveProgress {
  readonly table: string;
  readonly done: number;
  readonly of: number;
  /** Both stores were compared, and hold the same. */
  readonly isVerified: boolean;
}

interface Stores {
  readonly from: SqliteDatabase;
  readonly to: PostgresDatabase;
  readonly boss: PgBoss;
}

/** What has to be the same in both stores, and how it gets there. */
interface Part {
  readonly name: string;
  copy(onRows: (count: number) => void): Promise<void>;
  here(): Promise<Fingerprint>;
  there(): Promise<Fingerprint>;
  clear(): Promise<void>;
}

/**
 * Fills an empty PostgreSQL store from a SQLite store, which stays as it is. Interrupted, it goes on where it was; until
 * it has compared all that is in both, no process starts on the new store.
 *
 * @param file the SQLite store, on which nobody may be at work
 * @param url the PostgreSQL database
 * @param onProgress called after each page of rows, and when a table was compared
 * @returns the number of records
 * @throws BackupError when there is no store, when a process works on it, when the database holds something else, or
 * when the two differ in the end
 * @throws ConfigError when the database cannot be reached
 */
export async function moveToPostgres(options: {
  readonly file: string;
  readonly url: string;
  readonly log: Log;
  readonly onProgress: (progress: MoveProgress) => void;
}): Promise<number> {
  const { file, url, log, onProgress } = options;
  if (!existsSync(file)) throw new BackupError({ key: "backupNothing", values: { file } });
  const lock = workersLock(file);
  const release = lock.keepAlone();
  try {
    if (release === undefined) throw new BackupError({ key: "moveRunning", values: { file } });
    return await withStores({ file, url, log }, async (stores) => {
      const parts = await partsOf(stores);
      await enter(stores.to, realpathSync(file), parts);
      let records = 0;
      for (const part of parts) records += await movePart(part, onProgress);
      await unmarkCopy(stores.to);
      return records;
    });
  } finally {
    release?.();
    lock.leave();
  }
}

/** Both stores with their newest schemas, and nobody at work on either. */
async function withStores<T>(
  { file, url, log }: { file: string; url: string; log: Log },
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  const to = await openPostgres(url, log);
  const from = openSqlite(file);
  let boss: PgBoss | undefined;
  try {
    await Promise.all([migrate(from), migrate(to)]);
    await makeLibraryTables(from, to, log);
    boss = await startBoss({ url, log, heartbeatMs: HEARTBEAT_MS });
    return await work({ from, to, boss });
  } finally {
    await boss?.stop({ graceful: false });
    await Promise.all([from.close(), to.close()]);
  }
}

/** The library's adapters make their tables themselves, at the first question. */
async function makeLibraryTables(from: SqliteDatabase, to: PostgresDatabase, log: Log) {
  const stores = [sqliteLibraryStore(from), postgresLibraryStore(to, log)];
  for (const store of stores) {
    await store.get("");
    await store.disconnect?.();
  }
}

async function partsOf({ from, to, boss }: Stores): Promise<Part[]> {
  const tables = await copiedTables(from);
  const jobs: Part = {
    name: "job",
    copy: (onRows) => moveJobs(from, to, boss, onRows),
    here: () => fingerprintOfJobs(from),
    there: () => fingerprintOfMovedJobs(to),
    clear: async () => {
      await to.query("DELETE FROM pgboss.job");
    },
  };
  return [...tables.map((table) => tablePart(from, to, table)), jobs];
}

const tablePart = (from: SqliteDatabase, to: PostgresDatabase, table: CopiedTable): Part => ({
  name: table.name,
  copy: (onRows) => copyTable(from, to, table, onRows),
  here: () => fingerprintOf(from, table),
  there: () => fingerprintOf(to, table),
  clear: async () => {
    await to.query(`DELETE FROM ${table.name}`);
  },
});

/** Takes an empty store, or one that was being filled from the same file. */
async function enter(to: PostgresDatabase, source: string, parts: readonly Part[]): Promise<void> {
  const begun = await copiedFrom(to);
  if (begun === source) return;
  if (begun !== undefined) throw new BackupError({ key: "moveBegun", values: { file: begun } });
  for (const part of parts)
    if ((await part.there()).count > 0) throw new BackupError({ key: "moveNotEmpty" });
  await markCopy(to, source);
}

/** Copies what is missing. Where the two differ then, the store has changed since it was begun: all of it anew. */
async function movePart(part: Part, onProgress: (progress: MoveProgress) => void): Promise<number> {
  const here = await part.here();
  const tell = (done: number, isVerified: boolean) =>
    onProgress({ table: part.name, done, of: here.count, isVerified });
  const copy = async (from: number) => {
    let done = from;
    await part.copy((count) => tell((done += count), false));
  };
  await copy(Math.min(here.count, (await part.there()).count));
  if (!isSame(here, await part.there())) {
    await part.clear();
    await copy(0);
  }
  if (!isSame(here, await part.there()))
    throw new BackupError({ key: "moveUnlike", values: { table: part.name } });
  tell(here.count, true);
  return here.count;
}
