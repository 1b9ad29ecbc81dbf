import { KeyvPostgres } from "@keyv/postgres";
import type { KeyvStorageAdapter } from "keyv";
import type { Pool } from "pg";
import type { PostgresDatabase } from "../../database/postgres.ts";
import type { Log } from "../../ports/world.ts";
import { CLEAR_EXPIRED_MS, LIBRARY_TABLE } from "./library-table.ts";

/** For articles and briefings beside the ledger, and what the ledger leaves of the server's connections. */
const POOL = { max: 3, connectionTimeoutMillis: 5_000, keepAlive: true };

/** The library's table on the ledger's server, through connections of its own. */
export function postgresLibraryStore(database: PostgresDatabase, log: Log): KeyvStorageAdapter {
  return new KeyvPostgres({
    ...POOL,
    uri: database.url,
    application_name: "briefdesk-library",
    table: LIBRARY_TABLE,
    clearExpiredInterval: CLEAR_EXPIRED_MS,
    // The adapter keeps its pool to itself and does not listen to it: an idle connection that breaks
    // (the server restarts) would end the process. The pool calls this as a method of its own.
    log(this: Pool) {
      if (this.listenerCount("error") === 0)
        this.on("error", ({ message }) => log.warn({ error: message }, "a connection broke"));
    },
  });
}
