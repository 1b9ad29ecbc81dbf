import type { KeyvStorageAdapter } from "keyv";
import type { Database } from "../../src/database/database.ts";
import type { Log } from "../../src/ports/world.ts";
import { keyvLibrary } from "../../src/store/library/keyv-library.ts";
import { HOUR_MS } from "./library.contract.ts";

/** What the library's contract needs of a store beside the library: ways to damage it, and to look. */
export function libraryUnderTest(
  database: Database,
  store: KeyvStorageAdapter,
  cutMessage: RegExp,
) {
  return {
    open: (log: Log) => keyvLibrary({ store, retentionMs: HOUR_MS, log }),
    damage: async (value: string) => {
      await database.query("UPDATE library SET value = $1", [value]);
    },
    records: async () => (await database.query("SELECT key FROM library")).length,
    cut: async () => {
      await database.query("ALTER TABLE library RENAME TO gone");
    },
    cutMessage,
    close: async () => {
      await store.disconnect?.();
      await database.close();
    },
  };
}
