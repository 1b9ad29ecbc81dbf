import type { Config } from "../config/config.ts";
import { storeFile } from "../database/file/store-file.ts";
import { BackupError } from "../errors.ts";

/**
 * The file of the configured store.
 *
 * @throws BackupError when the store is on PostgreSQL, which has tools of its own for this
 */
export function sqliteFile({ dataDir, databaseUrl }: Config): string {
  if (databaseUrl !== undefined) throw new BackupError({ key: "backupElsewhere" });
  return storeFile(dataDir);
}
