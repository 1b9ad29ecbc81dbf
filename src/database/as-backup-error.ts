import { BackupError } from "../errors.ts";

/** What a file system or SQLite refused, as a sentence about the copy; anything else as it is. */
export function asBackupError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof BackupError || !("code" in error)) return error;
  const code = error.code === "ERR_SQLITE_ERROR" ? error.message : String(error.code);
  return new BackupError({ key: "backupUnwritten", values: { file, code } }, error);
}
