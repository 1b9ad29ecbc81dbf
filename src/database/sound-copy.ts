import { DatabaseSync } from "node:sqlite";
import { BackupError } from "../errors.ts";
import { migrations } from "./migrations.ts";

/**
 * Reads a copy through, and leaves it as one file without a log beside it.
 *
 * @param copy where it lies
 * @param file what it is called to people
 * @throws BackupError when it is damaged, is no database of Briefdesk, or was written by a newer version
 */
export function assertSound(copy: string, file: string): void {
  const version = versionOf(copy);
  if (version === undefined) throw new BackupError({ key: "backupUnsound", values: { file } });
  const known = migrations.length;
  if (version > known)
    throw new BackupError({ key: "backupNewer", values: { file, version, known } });
}

/** The version of a sound database's schema; undefined where it is damaged, or none of Briefdesk's. */
function versionOf(copy: string): number | undefined {
  const database = new DatabaseSync(copy);
  try {
    database.exec("PRAGMA journal_mode = DELETE");
    const { integrity_check: found } = database.prepare("PRAGMA integrity_check(1)").get() ?? {};
    if (found !== "ok") return undefined;
    const row = database.prepare("SELECT max(version) AS version FROM schema_version").get();
    return typeof row?.["version"] === "number" ? row["version"] : undefined;
  } catch (error) {
    // SQLITE_ERROR (no such table), SQLITE_CORRUPT, SQLITE_NOTADB: https://www.sqlite.org/rescode.html
    const { errcode = 0 } = error as { errcode?: number };
    if ([1, 11, 26].includes(errcode & 0xff)) return undefined;
    throw error;
  } finally {
    database.close();
  }
}
