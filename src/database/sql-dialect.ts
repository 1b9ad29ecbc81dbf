import type { Database } from "./database.ts";

/** Where the SQL of one engine differs from that of the others. */
export interface SqlDialect {
  /**
   * The type of ids and keys. They sort by their bytes on all engines: `ts` in order of time, and keys
   * that begin alike side by side.
   */
  readonly id: string;
  /** Whether jobs are kept in a table of ours; else the queue brings its own. */
  readonly hasJobTable: boolean;
  /** What keeps a second process from migrating at the same time, for the open transaction; none where a write locks the file. */
  readonly migrationLock: string | undefined;
}

/** Any number that no other program on the same server uses for an advisory lock. */
const ADVISORY_LOCK = 4_702_114_411;

/** The dialect of each engine: one that is missing here does not compile. */
export const SQL_DIALECTS: Readonly<Record<Database["engine"], SqlDialect>> = {
  sqlite: { id: "TEXT", hasJobTable: true, migrationLock: undefined },
  postgres: {
    // Without a collation PostgreSQL would sort by the server's language.
    id: 'TEXT COLLATE "C"',
    hasJobTable: false,
    migrationLock: `SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`,
  },
};
